import { FieldName, Finding, INVOICE_FIELDS, InvoiceFieldMap, Reading } from '@cira/contracts';
import { InvoiceDraft } from '../extraction/invoice-draft';
import { isInvented } from '../verification/is-invented';
import { sameFieldValue } from '../verification/same-value';
import { AnswerJournal } from './answer-journal';
import { Wanted } from './answer-schema';
import { groundAnswer } from './ground-answer';
import { LanguageModel } from './language-model';
import { Known, questionAbout } from './prompt';
import { splitDocument } from './split-document';

export interface ModelReadingOptions {
  readonly wanted: Wanted;
  readonly known: Known;
  readonly journal: AnswerJournal;
  /** What one request may hold of the document, in tokens, about. */
  readonly partTokens: number;
  readonly signal?: AbortSignal | undefined;
}

export interface ModelReading {
  readonly draft: InvoiceDraft;
  /** Where the parts of a long document say different things. */
  readonly findings: readonly Finding[];
}

/**
 * One pass of a model over the document, or over what is wanted of it. Every value was looked up in the document's
 * words; unsupported ones have a low confidence and say so. A long document goes in parts, one after the other: a
 * name, number or date that one part has shown is not asked of the next, while sums are asked of each, since what
 * stands under the lines of one page is often only carried over.
 * @throws as `LanguageModel.ask`; a part without an answer leaves no half of an invoice
 */
export async function readWithModel(
  model: LanguageModel,
  reading: Reading,
  { wanted, known, journal, partTokens, signal }: ModelReadingOptions,
): Promise<ModelReading> {
  const drafts: InvoiceDraft[] = [];
  for (const part of splitDocument(reading, partTokens)) {
    const open = stillOpen(wanted, drafts);
    if (open.fields.length === 0 && !open.lineItems) break;
    const answer = await model.ask(questionAbout(part, open, known), journal, signal);
    drafts.push(groundAnswer(answer, open, reading.pages));
  }
  return joinDrafts(drafts);
}

function stillOpen(wanted: Wanted, drafts: readonly InvoiceDraft[]): Wanted {
  const isSettled = (name: FieldName): boolean =>
    INVOICE_FIELDS[name] !== 'amount' && drafts.some(({ fields }) => isSupported(fields, name));
  return { ...wanted, fields: wanted.fields.filter((name) => !isSettled(name)) };
}

function isSupported(fields: InvoiceFieldMap, name: FieldName): boolean {
  return fields[name] !== undefined && !isInvented(fields[name]);
}

/** Lines one after the other; of a field the reading that stands on the page, of sums the last of those. */
function joinDrafts(drafts: readonly InvoiceDraft[]): ModelReading {
  const fields: InvoiceFieldMap = {};
  const findings: Finding[] = [];
  const names = new Set(drafts.flatMap((draft) => Object.keys(draft.fields) as FieldName[]));
  for (const name of names) {
    const readings = drafts.flatMap((draft) => draft.fields[name] ?? []);
    const supported = readings.filter((field) => !isInvented(field));
    const chosen = supported.at(INVOICE_FIELDS[name] === 'amount' ? -1 : 0) ?? readings[0];
    if (!chosen) continue;
    const others = supported.filter(
      (field) => !sameFieldValue(INVOICE_FIELDS[name], field.value, chosen.value),
    );
    fields[name] = {
      ...chosen,
      alternatives: others.map(({ value, page }) => ({ value, reason: `read on page ${page ?? '?'}` })),
    };
    if (others.length > 0)
      findings.push(
        differing(
          name,
          [chosen, ...others].map(({ value }) => value),
        ),
      );
  }
  return {
    draft: {
      language: drafts.find(({ language }) => language !== null)?.language ?? null,
      fields,
      lineItems: drafts.flatMap(({ lineItems }) => lineItems),
    },
    findings,
  };
}

function differing(name: FieldName, values: readonly string[]): Finding {
  const message = `${name}: the language model reads ${values.join(' and ')} in different parts of the document`;
  return { code: 'PARTS_DISAGREE', severity: 'info', message, fields: [name] };
}
