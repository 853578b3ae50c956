import { ExtractedField, Finding, InvoiceFieldMap, LineItem, Reading } from '@cira/contracts';
import { SecondSource, SOURCE_NAMES } from './second-pass';
import { unreadPages } from './unread-pages';

export interface Facts {
  readonly reading: Reading;
  readonly fields: InvoiceFieldMap;
  readonly lineItems: readonly LineItem[];
  readonly findings: readonly Finding[];
  readonly linesProof: string | null;
  readonly secondSource: SecondSource | null;
  readonly validInput: boolean;
}

/** Two or three sentences from the facts and nothing else: how the result came about, what proves it, what is doubtful. */
export function reasoningOf(facts: Facts): string {
  if (!facts.validInput) return `${origin(facts)} ${whyInvalid(facts)}`;
  return [origin(facts), proof(facts), doubt(facts)].join(' ');
}

function origin({ reading, fields, secondSource }: Facts): string {
  const methods = new Set(Object.values(fields).map((field) => field.method));
  const all = reading.pages.length;
  const unread = unreadPages(reading).length;
  const pages = `${unread > 0 ? `${all - unread} of ` : ''}${all} ${all === 1 ? 'page' : 'pages'}`;
  const scanned = reading.pages.some((page) => page.route === 'ocr');
  const leads = methods.has('llm') && secondSource !== 'model';
  const source = methods.has('xml')
    ? 'Read from the e-invoice XML'
    : `Read from ${pages} ${scanned ? 'by OCR' : 'of text'}${leads ? ' with a language model' : ''}`;
  if (secondSource === 'model') return `${source}; a language model was asked about what that left open.`;
  return secondSource ? `${source} and compared with ${SOURCE_NAMES[secondSource]}.` : `${source}.`;
}

function proof({ fields, lineItems, linesProof }: Facts): string {
  const all = Object.values(fields);
  const proved = all.filter((field) => field.verdict === 'proved').length;
  const equation = fields.total ? provingEquation(fields.total) : null;
  const total = fields.total
    ? `The total ${[fields.total.value, fields.currency?.value].filter(Boolean).join(' ')} is ${fields.total.verdict}${equation ? ` (${equation})` : ''}`
    : 'No total was found';
  const lines =
    lineItems.length === 0
      ? ''
      : `, ${lineItems.length} ${lineItems.length === 1 ? 'line' : 'lines'} ${linesProof === null ? 'found' : 'add up'}`;
  return `${total}${lines}; ${proved} of ${all.length} fields are proved.`;
}

function provingEquation({ verdict, basis }: ExtractedField): string | null {
  return verdict === 'proved' && basis?.kind === 'equation' ? basis.statement : null;
}

function doubt({ fields, findings }: Facts): string {
  const [worst] = [...findings]
    .sort((a, b) => rank(a) - rank(b))
    .filter(({ severity }) => severity !== 'info');
  if (worst) {
    const more = findings.filter(({ severity }) => severity !== 'info').length - 1;
    return `Please check: ${worst.message}${more > 0 ? ` (and ${more} more ${more === 1 ? 'finding' : 'findings'})` : ''}.`;
  }
  const unsure = Object.entries(fields).filter(([, field]) => field.confidence < 0.5);
  return unsure.length === 0
    ? 'Nothing contradicts the result.'
    : `Nothing contradicts the result, but ${unsure.map(([name]) => name).join(', ')} should be checked.`;
}

function whyInvalid({ reading, fields, lineItems }: Facts): string {
  if (reading.embeddedInvoice === null && reading.pages.every((page) => page.words.length === 0)) {
    return 'No text could be read, so there is nothing to extract.';
  }
  const missing = [
    ...(fields.total === undefined && lineItems.length === 0 ? ['a total or line items'] : []),
    ...(fields.invoiceNumber || fields.invoiceDate || fields.vendorName
      ? []
      : ['an invoice number, date or vendor']),
  ];
  return `It does not look like an invoice: ${missing.join(' and ')} could not be found.`;
}

function rank({ severity }: Finding): number {
  return ['error', 'warning', 'info'].indexOf(severity);
}
