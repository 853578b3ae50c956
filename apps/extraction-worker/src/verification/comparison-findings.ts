import { FieldName, FieldType, Finding, InvoiceFieldMap, Page } from '@cira/contracts';
import { findValue } from '../grounding/find-value';
import { Comparison } from './compare-drafts';
import { isInvented } from './is-invented';
import { SecondSource } from './second-pass';

/**
 * What every page of a true invoice shows. Who is paid and how much is what a forger changes: there it is an error
 * that the two differ.
 */
const SHOWN_ON_EVERY_PAGE = {
  invoiceNumber: ['identifier', 'warning'],
  invoiceDate: ['date', 'warning'],
  // Many a letterhead is a picture.
  vendorName: ['text', 'info'],
  total: ['amount', 'error'],
  amountDue: ['amount', 'warning'],
  iban: ['identifier', 'error'],
} as const satisfies Partial<Record<FieldName, readonly [FieldType, Finding['severity']]>>;

/** Where the passes, or the XML and its page, say different things. */
export function comparisonFindings(
  fields: InvoiceFieldMap,
  comparisons: ReadonlyMap<FieldName, Comparison>,
  source: SecondSource | null,
  pages: readonly Page[],
): Finding[] {
  const isScan = pages.some(({ route }) => route === 'ocr');
  const differing = [...comparisons].flatMap(([name, comparison]): Finding[] => {
    if (comparison.kind !== 'differs') return [];
    const isPage = source === 'page';
    return [
      {
        code: isPage ? 'XML_DIFFERS_FROM_PAGE' : 'SECOND_PASS_DISAGREES',
        severity: !comparison.weighty ? 'info' : isPage && !isScan ? severityOf(name) : 'warning',
        message: `${name}: ${fields[name]?.value ?? ''}${isPage ? ' in the XML' : ''}, but ${comparison.evidence}`,
        fields: [name],
      },
    ];
  });
  const reported = new Set(differing.flatMap((finding) => finding.fields));
  const absent = source === 'page' ? absentFromPage(fields, pages).filter((name) => !reported.has(name)) : [];
  return [
    ...differing,
    ...absent.map((name): Finding => {
      const message = `${name}: ${fields[name]?.value ?? ''} in the XML, but it ${ABSENT}`;
      // OCR may have failed to see it.
      const severity = isScan && severityOf(name) === 'error' ? 'warning' : severityOf(name);
      return { code: 'XML_DIFFERS_FROM_PAGE', severity, message, fields: [name] };
    }),
    ...inventedFinding(fields),
  ];
}

export const ABSENT = 'stands nowhere on the pages';

function severityOf(name: FieldName): Finding['severity'] {
  return name in SHOWN_ON_EVERY_PAGE
    ? SHOWN_ON_EVERY_PAGE[name as keyof typeof SHOWN_ON_EVERY_PAGE][1]
    : 'warning';
}

/**
 * What the XML says and no page shows although every page of an invoice does. Only of a document that was read whole:
 * what one page does not show may stand on another.
 */
export function absentFromPage(fields: InvoiceFieldMap, pages: readonly Page[]): FieldName[] {
  if (pages.every((page) => page.words.length === 0)) return [];
  if (pages.some((page) => page.route === 'unread')) return [];
  return (Object.keys(SHOWN_ON_EVERY_PAGE) as (keyof typeof SHOWN_ON_EVERY_PAGE)[]).filter((name) => {
    const field = fields[name];
    return field?.method === 'xml' && findValue(field.value, SHOWN_ON_EVERY_PAGE[name][0], pages) === null;
  });
}

/** Values of a language model that no word of the document supports. */
function inventedFinding(fields: InvoiceFieldMap): Finding[] {
  const invented = (Object.keys(fields) as FieldName[]).filter(
    (name) => fields[name] !== undefined && isInvented(fields[name]),
  );
  if (invented.length === 0) return [];
  const message = `The language model gave values that stand nowhere in the document: ${invented.join(', ')}`;
  return [{ code: 'VALUE_NOT_ON_PAGE', severity: 'warning', message, fields: invented }];
}
