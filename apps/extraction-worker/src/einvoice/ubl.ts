import { TaxLine } from '@cira/contracts';
import { InvoiceDraft } from '../extraction/invoice-draft';
import { readUblLines } from './ubl-lines';
import { partyAddress, partyEmail, partyName, partyTaxId } from './ubl-party';
import { xmlDraft, XmlFields } from './xml-draft';
import { XmlNode } from './xml-node';
import { isShipping, sumOf, taxLines, xmlDate, xmlDecimal } from './xml-values';

/** OASIS UBL 2.1 Invoice or CreditNote, as XRechnung and Peppol BIS use it. */
export function readUbl(root: XmlNode): InvoiceDraft {
  return xmlDraft(
    {
      invoiceNumber: { value: root.text('ID'), element: 'ID' },
      invoiceDate: { value: xmlDate(root.text('IssueDate')), element: 'IssueDate' },
      ...readParties(root),
      ...readTotals(root),
      ...readPayment(root),
    },
    readUblLines(root),
    readTaxes(root),
  );
}

function readParties(root: XmlNode): XmlFields {
  const supplier = root.at('AccountingSupplierParty/Party');
  const customer = root.at('AccountingCustomerParty/Party');
  const payee = root.child('PayeeParty');
  const customerNumber = customer.at('PartyIdentification/ID');
  const order = root.text('OrderReference/ID');
  return {
    vendorName: { value: partyName(supplier), element: 'AccountingSupplierParty' },
    vendorAddress: { value: partyAddress(supplier), element: 'AccountingSupplierParty/PostalAddress' },
    vendorTaxId: { value: partyTaxId(supplier), element: 'AccountingSupplierParty/PartyTaxScheme' },
    vendorEmail: { value: partyEmail(supplier), element: 'AccountingSupplierParty/Contact' },
    customerName: { value: partyName(customer), element: 'AccountingCustomerParty' },
    customerAddress: { value: partyAddress(customer), element: 'AccountingCustomerParty/PostalAddress' },
    customerTaxId: { value: partyTaxId(customer), element: 'AccountingCustomerParty/PartyTaxScheme' },
    // With a scheme it is a public identifier such as a GLN; without, the number that the seller gave the customer.
    accountNumber: {
      value: customerNumber.attribute('schemeID') === null ? customerNumber.text() : null,
      element: 'AccountingCustomerParty/PartyIdentification',
    },
    // Peppol asks for `NA` where there is no order, because the element is mandatory with a sales order.
    poNumber: { value: order === 'NA' ? null : order, element: 'OrderReference/ID' },
    remitToEntity: { value: partyName(payee), element: 'PayeeParty' },
    remitToAddress: { value: partyAddress(payee), element: 'PayeeParty/PostalAddress' },
  };
}

function readTotals(root: XmlNode): XmlFields {
  const currency = root.text('DocumentCurrencyCode');
  const sums = root.child('LegalMonetaryTotal');
  const amount = (element: string): { value: string | null; element: string } => ({
    value: xmlDecimal(sums.text(element)),
    element,
  });
  const allowances = root.all('AllowanceCharge');
  const isCharge = (entry: XmlNode): boolean => /^(true|1)$/i.test(entry.text('ChargeIndicator') ?? '');
  const freight = allowances.filter(
    (entry) =>
      isCharge(entry) &&
      isShipping(entry.text('AllowanceChargeReasonCode'), entry.text('AllowanceChargeReason')),
  );
  const discounts = allowances.filter((entry) => !isCharge(entry));
  const taxes = root.all('TaxTotal').map((total) => total.child('TaxAmount'));
  const tax = taxes.find((each) => each.attribute('currencyID') === currency) ?? taxes[0];
  return {
    currency: { value: currency?.toUpperCase() ?? null, element: 'DocumentCurrencyCode' },
    subtotal: amount('TaxExclusiveAmount'),
    discount: { value: sumOf(discounts.map(amountOf)), element: 'AllowanceCharge' },
    shipping: { value: sumOf(freight.map(amountOf)), element: 'AllowanceCharge (freight)' },
    tax: { value: xmlDecimal(tax?.text() ?? null), element: 'TaxTotal/TaxAmount' },
    total: amount('TaxInclusiveAmount'),
    rounding: { value: sumOf([amount('PayableRoundingAmount').value]), element: 'PayableRoundingAmount' },
    amountPaid: { value: sumOf([amount('PrepaidAmount').value]), element: 'PrepaidAmount' },
    amountDue: amount('PayableAmount'),
  };
}

/** The breakdown by rate. Exempt goods stand there with a rate of zero, which says nothing of a tax. */
function readTaxes(root: XmlNode): TaxLine[] {
  return taxLines(
    root
      .all('TaxTotal')
      .flatMap((total) => total.all('TaxSubtotal'))
      .map((tax) => ({
        rate: xmlDecimal(tax.text('TaxCategory/Percent') ?? tax.text('Percent')),
        base: xmlDecimal(tax.text('TaxableAmount')),
        amount: xmlDecimal(tax.text('TaxAmount')),
      })),
  );
}

function amountOf(allowance: XmlNode): string | null {
  return xmlDecimal(allowance.text('Amount'));
}

function readPayment(root: XmlNode): XmlFields {
  const means = root.all('PaymentMeans');
  const account = means
    .map((each) => each.child('PayeeFinancialAccount'))
    .find((each) => each.text('ID') !== null);
  const accountId = account?.text('ID')?.replace(/ /g, '') ?? null;
  const dueDate =
    xmlDate(root.text('DueDate')) ??
    means.map((each) => xmlDate(each.text('PaymentDueDate'))).find((date) => date !== null);
  return {
    dueDate: { value: dueDate ?? null, element: 'DueDate' },
    paymentTerms: { value: root.text('PaymentTerms/Note'), element: 'PaymentTerms/Note' },
    serviceStartDate: { value: xmlDate(root.text('InvoicePeriod/StartDate')), element: 'InvoicePeriod' },
    serviceEndDate: { value: xmlDate(root.text('InvoicePeriod/EndDate')), element: 'InvoicePeriod' },
    // The same element carries domestic account numbers, which are no IBANs.
    iban: {
      value: accountId !== null && /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/i.test(accountId) ? accountId : null,
      element: 'PayeeFinancialAccount/ID',
    },
    bic: {
      value: account?.text('FinancialInstitutionBranch/ID') ?? null,
      element: 'FinancialInstitutionBranch/ID',
    },
  };
}
