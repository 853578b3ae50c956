import { eInvoiceSyntax } from './e-invoice-syntax';

const CII = 'urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100';
const UBL = 'urn:oasis:names:specification:ubl:schema:xsd:Invoice-2';
const CREDIT_NOTE = 'urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2';

describe('eInvoiceSyntax', () => {
  it.each([
    [
      'cii',
      `<?xml version="1.0"?>\n<!-- made by hand --><rsm:CrossIndustryInvoice xmlns:a="urn:a" xmlns:rsm="${CII}">`,
    ],
    ['cii', `<CrossIndustryInvoice xmlns='${CII}'/>`],
    ['cii', '<rsm:CrossIndustryDocument xmlns:rsm="urn:ferd:CrossIndustryDocument:invoice:1p0">'],
    ['ubl', `\uFEFF<?xml version="1.0"?><Invoice xmlns:cbc="urn:b"\n  xmlns="${UBL}">`],
    ['ubl', `<ubl:Invoice xmlns:ubl="${UBL}">`],
    ['ubl', `<CreditNote xmlns = "${CREDIT_NOTE}">`],
  ])('knows %s', (syntax, xml) => {
    expect(eInvoiceSyntax(xml)).toBe(syntax);
  });

  it.each([
    [
      'another vocabulary with the same root name',
      '<Invoice xmlns="urn:acme:invoice"><Total>1</Total></Invoice>',
    ],
    ['a prefix that names another namespace', `<x:Invoice xmlns="${UBL}" xmlns:x="urn:x">`],
    ['no namespace', '<Invoice>'],
    ['a document type declaration', `<!DOCTYPE Invoice [<!ENTITY a "b">]><Invoice xmlns="${UBL}">`],
    ['an unfinished comment', '<!-- '],
    ['text', 'Invoice'],
    ['nothing', ''],
  ])('is not taken in by %s', (_name, xml) => {
    expect(eInvoiceSyntax(xml)).toBeNull();
  });
});
