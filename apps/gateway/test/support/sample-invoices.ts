import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const FOLDER = resolve(__dirname, '../../../../examples/invoices');

export type SampleName =
  'services-en.pdf' | 'insurance-us.pdf' | 'einvoice-de.pdf' | 'scan-de.pdf' | 'photo-fr.jpg';

/** What is printed on a sample; a null says that it has no such thing. */
export interface ExpectedInvoice {
  readonly fields: Readonly<Record<string, string | null>>;
  readonly line_items: readonly Readonly<Record<string, string | null>>[];
}

export function samplePath(name: SampleName): string {
  return resolve(FOLDER, name);
}

export function expectedOf(name: SampleName): ExpectedInvoice {
  const all = JSON.parse(readFileSync(resolve(FOLDER, 'expected.json'), 'utf8')) as Record<
    SampleName,
    ExpectedInvoice
  >;
  return all[name];
}

/** `GET /v1/jobs/{job_id}/evidence`, as far as values are concerned. */
export interface Evidence {
  readonly fields: Readonly<Record<string, { readonly value: string } | undefined>>;
  readonly line_items: readonly Readonly<Record<string, unknown>>[];
}

/** Of what was read, that which `expected` speaks of, in a form that compares with `comparable(expected)`. */
export function comparableEvidence(evidence: Evidence, expected: ExpectedInvoice): ExpectedInvoice {
  const names = Object.keys(expected.fields);
  return comparable({
    fields: Object.fromEntries(names.map((name) => [name, evidence.fields[name]?.value ?? null])),
    line_items: evidence.line_items.map((item, index) =>
      Object.fromEntries(
        Object.keys(expected.line_items[index] ?? {}).map((name) => [
          name,
          // What a line does not print, a reader may well compute.
          expected.line_items[index]?.[name] === null ? null : ((item[name] as string | null) ?? null),
        ]),
      ),
    ),
  });
}

/** Numbers by their value and text by its letters and digits: spacing and punctuation do not matter. */
export function comparable({ fields, line_items }: ExpectedInvoice): ExpectedInvoice {
  const fold = (record: Readonly<Record<string, string | null>>) =>
    Object.fromEntries(Object.entries(record).map(([name, value]) => [name, foldValue(name, value)]));
  return { fields: fold(fields), line_items: line_items.map(fold) };
}

/** Digits that count as text: 0815 is not 815. */
const IDENTIFIER = /(_number|_id|iban)$/;

function foldValue(name: string, value: string | null): string | null {
  if (value === null) return null;
  if (!IDENTIFIER.test(name) && /^-?\d+(\.\d+)?$/.test(value)) return String(Number(value));
  return value
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
