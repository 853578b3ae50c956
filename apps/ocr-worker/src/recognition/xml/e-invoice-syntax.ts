import { EmbeddedInvoice } from '@cira/contracts';

/** CII, in its EN 16931 form and that of ZUGFeRD 1.0, and UBL, by root element and namespace. */
const SYNTAXES: Readonly<Record<string, EmbeddedInvoice['syntax']>> = {
  'CrossIndustryInvoice urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100': 'cii',
  'CrossIndustryDocument urn:ferd:CrossIndustryDocument:invoice:1p0': 'cii',
  'Invoice urn:oasis:names:specification:ubl:schema:xsd:Invoice-2': 'ubl',
  'CreditNote urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2': 'ubl',
};

/**
 * Which e-invoice syntax an XML text is in, by its root element; null for any other XML. Only the opening is looked at: whether the rest is well formed, its reader finds out.
 * A document type declaration has no place in an e-invoice and makes it none.
 */
export function eInvoiceSyntax(xml: string): EmbeddedInvoice['syntax'] | null {
  const root = /^<(?:([\w.-]+):)?([\w.-]+)((?:\s[^<>]*)?)\/?>/.exec(withoutProlog(xml).slice(0, 20_000));
  if (root === null) return null;
  const [, prefix, name = '', attributes = ''] = root;
  const namespace = namespaceOf(attributes, prefix);
  return namespace === null ? null : (SYNTAXES[`${name} ${namespace}`] ?? null);
}

function namespaceOf(attributes: string, prefix: string | undefined): string | null {
  const attribute = prefix === undefined ? 'xmlns' : `xmlns:${prefix}`;
  for (const [, name, , value = ''] of attributes.matchAll(/\s([\w:.-]+)\s*=\s*(["'])(.*?)\2/gs)) {
    if (name === attribute) return value.trim();
  }
  return null;
}

/** What follows the byte order mark, the declaration, processing instructions and comments. */
function withoutProlog(xml: string): string {
  let rest = xml.replace(/^\uFEFF/, '').trimStart();
  for (;;) {
    const end = rest.startsWith('<?') ? '?>' : rest.startsWith('<!--') ? '-->' : null;
    const at = end === null ? -1 : rest.indexOf(end);
    if (end === null || at < 0) return rest;
    rest = rest.slice(at + end.length).trimStart();
  }
}
