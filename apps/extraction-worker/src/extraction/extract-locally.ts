import { InvoiceFieldMap, Reading } from '@cira/contracts';
import { DocumentView, viewOf } from './candidates/document-view';
import { findBankFields } from './fields/find-bank-fields';
import { findCommunity } from './fields/find-community';
import { findCurrency } from './fields/find-currency';
import { findDateFields } from './fields/find-date-fields';
import { findDiscountTerms } from './fields/find-discount-terms';
import { findIdentifierFields } from './fields/find-identifier-fields';
import { findPaymentTerms } from './fields/find-payment-terms';
import { findPeriodFields } from './fields/find-period-fields';
import { InvoiceDraft } from './invoice-draft';
import { Segment } from './layout/layout';
import { findLineItems } from './line-items/find-line-items';
import { findMoneyFields } from './money/find-money-fields';
import { looksLikeMoney } from './money/looks-like-money';
import { findParties } from './parties/find-parties';
import { findTaxes, taxLinesOf } from './taxes/find-tax-lines';

/**
 * Reads an invoice from the words of its pages, by geometry, labels and arithmetic alone: no network, no clock, no
 * randomness. A field that the document does not state is left out; every value says what it was concluded from.
 */
export function extractLocally(reading: Reading): InvoiceDraft {
  const view = viewOf(reading);
  const fields: InvoiceFieldMap = {
    ...findIdentifierFields(view),
    ...findDateFields(view),
    ...findPeriodFields(view),
    ...findMoneyFields(view),
    ...findCurrency(view),
    ...(isAboutMoney(view) ? findParties(view) : {}),
    ...findBankFields(view),
    ...findPaymentTerms(view),
    ...findDiscountTerms(view),
    ...findCommunity(view),
  };
  const taxes = findTaxes(view, fields);
  const lineItems = findLineItems(view, fields, taxes);
  return {
    language: view.language,
    fields,
    lineItems,
    ...(taxes.length === 0 ? {} : { taxes: taxLinesOf(taxes) }),
  };
}

/** A text without a sum and without "Invoice" over it is none: whoever heads it sells nothing. */
function isAboutMoney(view: DocumentView): boolean {
  const isTitle = (segment: Segment): boolean =>
    segment.labelShare > 0.9 && segment.labels.some((label) => label.concept === 'title');
  return view.amounts.some(looksLikeMoney) || view.layout.segments.some(isTitle);
}
