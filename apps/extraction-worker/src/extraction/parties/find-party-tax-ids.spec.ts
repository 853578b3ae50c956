import { readingOf } from '../../../test/testing/page-builder';
import { viewDocument } from '../candidates/document-view';
import { taxIdFields } from './find-party-tax-ids';

describe('taxIdFields', () => {
  it('hears whose number it is from the label', () => {
    const view = viewDocument(
      readingOf(['Your PO: 77', 'Our VAT ID: CN4410293857', 'Your VAT ID: CN5530182746']),
    );
    expect(taxIdFields(view, null)).toMatchObject({
      vendorTaxId: { value: 'CN4410293857' },
      customerTaxId: { value: 'CN5530182746' },
    });
  });

  it('takes no Portuguese postcode for a number at a tax label', () => {
    const view = viewDocument(
      readingOf([
        [
          [40, 'Contribuinte:'],
          [150, '4050-123 Porto'],
        ],
      ]),
    );
    expect(taxIdFields(view, null)).toEqual({});
  });
});
