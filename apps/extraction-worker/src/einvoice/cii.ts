import { TaxLine } from '@cira/contracts';
import { InvoiceDraft } from '../extraction/invoice-draft';
import { readCiiLines } from './cii-lines';
import { partyAddress, partyEmail, partyName, partyTaxId } from './cii-party';
import { xmlDraft, XmlFields } from './xml-draft';
import { XmlNode } from './xml-node';
import { isShipping, sumOf, taxLines, xmlDate, xmlDecimal } from './xml-values';

/**
 * UN/CEFACT Cross Industry Invoice: Factur-X, ZUGFeRD 2, XRechnung (D16B) and ZUGFeRD 1, which names many elements
 * differently; where two names are given, the second is ZUGFeRD 1.
 */
export function readCii(root: XmlNode): InvoiceDraft {
  const header = root.child('ExchangedDocument', 'HeaderExchangedDocument');
  const transaction = root.child('SupplyChainTradeTransaction', 'SpecifiedSupplyChainTradeTransaction');
  const agreement = transaction.child(
    'ApplicableHeaderTradeAgreement',
    'ApplicableSupplyChainTradeAgreement',
  );
  const settlement = transaction.child(
    'ApplicableHeaderTradeSettlement',
    'ApplicableSupplyChainTradeSettlement',
  );
  return xmlDraft(
    {
      invoiceNumber: { value: header.text('ID'), element: 'ExchangedDocument/ID' },
      invoiceDate: { value: dateAt(header.child('IssueDateTime')), element: 'IssueDateTime' },
      ...readParties(agreement, settlement),
      ...readReferences(agreement),
      ...readTotals(settlement),
      ...readPayment(settlement),
    },
    readCiiLines(transaction),
    readTaxes(settlement),
  );
}

function readParties(agreement: XmlNode, settlement: XmlNode): XmlFields {
  const seller = agreement.child('SellerTradeParty');
  const buyer = agreement.child('BuyerTradeParty');
  const payee = settlement.child('PayeeTradeParty');
  const customerNumber = buyer.child('ID');
  return {
    vendorName: { value: partyName(seller), element: 'SellerTradeParty/Name' },
    vendorAddress: { value: partyAddress(seller), element: 'SellerTradeParty/PostalTradeAddress' },
    vendorTaxId: { value: partyTaxId(seller), element: 'SellerTradeParty/SpecifiedTaxRegistration' },
    vendorEmail: { value: partyEmail(seller), element: 'SellerTradeParty/DefinedTradeContact' },
    customerName: { value: partyName(buyer), element: 'BuyerTradeParty/Name' },
    customerAddress: { value: partyAddress(buyer), element: 'BuyerTradeParty/PostalTradeAddress' },
    customerTaxId: { value: partyTaxId(buyer), element: 'BuyerTradeParty/SpecifiedTaxRegistration' },
    // With a scheme it is a public identifier such as a GLN; without, the number that the seller gave the customer.
    accountNumber: {
      value: customerNumber.attribute('schemeID') === null ? customerNumber.text() : null,
      element: 'BuyerTradeParty/ID',
    },
    remitToEntity: { value: partyName(payee), element: 'PayeeTradeParty/Name' },
    remitToAddress: { value: partyAddress(payee), element: 'PayeeTradeParty/PostalTradeAddress' },
  };
}

function readReferences(agreement: XmlNode): XmlFields {
  const order = agreement.child('BuyerOrderReferencedDocument');
  return {
    poNumber: {
      value: order.child('IssuerAssignedID', 'ID').text(),
      element: 'BuyerOrderReferencedDocument',
    },
  };
}

function readTotals(settlement: XmlNode): XmlFields {
  const currency = settlement.text('InvoiceCurrencyCode');
  const sums = settlement.child(
    'SpecifiedTradeSettlementHeaderMonetarySummation',
    'SpecifiedTradeSettlementMonetarySummation',
  );
  const amount = (element: string): { value: string | null; element: string } => ({
    value: xmlDecimal(inCurrency(sums.all(element), currency)),
    element,
  });
  const allowances = settlement.all('SpecifiedTradeAllowanceCharge');
  const isCharge = (entry: XmlNode): boolean =>
    /^(true|1)$/i.test(entry.text('ChargeIndicator/Indicator') ?? '');
  const shipping = [
    ...allowances
      .filter((entry) => isCharge(entry) && isShipping(entry.text('ReasonCode'), entry.text('Reason')))
      .map((entry) => xmlDecimal(entry.text('ActualAmount'))),
    ...settlement
      .all('SpecifiedLogisticsServiceCharge')
      .map((entry) => xmlDecimal(entry.text('AppliedAmount'))),
  ];
  const discounts = allowances
    .filter((entry) => !isCharge(entry))
    .map((entry) => xmlDecimal(entry.text('ActualAmount')));
  return {
    currency: { value: currency?.toUpperCase() ?? null, element: 'InvoiceCurrencyCode' },
    subtotal: amount('TaxBasisTotalAmount'),
    discount: { value: sumOf(discounts), element: 'SpecifiedTradeAllowanceCharge' },
    shipping: { value: sumOf(shipping), element: 'SpecifiedTradeAllowanceCharge (freight)' },
    tax: amount('TaxTotalAmount'),
    total: amount('GrandTotalAmount'),
    rounding: { value: sumOf([amount('RoundingAmount').value]), element: 'RoundingAmount' },
    amountPaid: {
      value: sumOf([amount('TotalPrepaidAmount').value]),
      element: 'TotalPrepaidAmount',
    },
    amountDue: amount('DuePayableAmount'),
  };
}

/** The breakdown by rate. Exempt goods stand there with a rate of zero, which says nothing of a tax. */
function readTaxes(settlement: XmlNode): TaxLine[] {
  return taxLines(
    settlement.all('ApplicableTradeTax').map((tax) => ({
      rate: xmlDecimal(tax.child('RateApplicablePercent', 'ApplicablePercent').text()),
      base: xmlDecimal(tax.text('BasisAmount')),
      amount: xmlDecimal(tax.text('CalculatedAmount')),
    })),
  );
}

/** The tax total may be stated again in the currency of accounting; the one in the invoice's currency counts. */
function inCurrency(amounts: XmlNode[], currency: string | null): string | null {
  const matching = amounts.find((amount) => amount.attribute('currencyID') === currency);
  return (matching ?? amounts[0])?.text() ?? null;
}

function readPayment(settlement: XmlNode): XmlFields {
  const terms = settlement.all('SpecifiedTradePaymentTerms');
  const means = settlement.all('SpecifiedTradeSettlementPaymentMeans');
  const account = means.find((each) => each.text('PayeePartyCreditorFinancialAccount/IBANID') !== null);
  const period = settlement.child('BillingSpecifiedPeriod');
  const dueDates = terms.map((each) => dateAt(each.child('DueDateDateTime'))).filter((date) => date !== null);
  const described = terms.map((each) => each.text('Description')).filter((text) => text !== null);
  return {
    dueDate: { value: dueDates.sort().at(-1) ?? null, element: 'SpecifiedTradePaymentTerms/DueDateDateTime' },
    paymentTerms: { value: described.join('; ') || null, element: 'SpecifiedTradePaymentTerms/Description' },
    serviceStartDate: { value: dateAt(period.child('StartDateTime')), element: 'BillingSpecifiedPeriod' },
    serviceEndDate: { value: dateAt(period.child('EndDateTime')), element: 'BillingSpecifiedPeriod' },
    iban: {
      value: account?.text('PayeePartyCreditorFinancialAccount/IBANID')?.replace(/ /g, '') ?? null,
      element: 'PayeePartyCreditorFinancialAccount/IBANID',
    },
    bic: {
      value: account?.text('PayeeSpecifiedCreditorFinancialInstitution/BICID') ?? null,
      element: 'PayeeSpecifiedCreditorFinancialInstitution/BICID',
    },
  };
}

/** `<X><DateTimeString format="102">20240115</DateTimeString></X>`, or `DateTime` as older files write it. */
function dateAt(node: XmlNode): string | null {
  return xmlDate(node.child('DateTimeString', 'DateString', 'DateTime').text());
}
