import { XmlLine } from './xml-draft';
import { XmlNode } from './xml-node';
import { lineDiscount, pricePerUnit, unitName, xmlDecimal } from './xml-values';

/** The lines that count: headings and group sums of the extended profile repeat amounts of other lines. */
export function readCiiLines(transaction: XmlNode): XmlLine[] {
  return transaction
    .all('IncludedSupplyChainTradeLineItem')
    .filter((line) => !isHeadingOrGroup(line))
    .map(readLine)
    .filter((line) => line.description !== '' || line.total !== null);
}

function isHeadingOrGroup(line: XmlNode): boolean {
  const status = line.text('AssociatedDocumentLineDocument/LineStatusReasonCode');
  return status === 'GROUP' || status === 'INFORMATION';
}

function readLine(line: XmlNode): XmlLine {
  const product = line.child('SpecifiedTradeProduct');
  const agreement = line.child('SpecifiedLineTradeAgreement', 'SpecifiedSupplyChainTradeAgreement');
  const delivery = line.child('SpecifiedLineTradeDelivery', 'SpecifiedSupplyChainTradeDelivery');
  const settlement = line.child('SpecifiedLineTradeSettlement', 'SpecifiedSupplyChainTradeSettlement');
  const price = agreement.child('NetPriceProductTradePrice', 'GrossPriceProductTradePrice');
  const quantity = delivery.child('BilledQuantity');
  const sums = settlement.child(
    'SpecifiedTradeSettlementLineMonetarySummation',
    'SpecifiedTradeSettlementMonetarySummation',
  );
  return {
    description: product.text('Name') ?? product.text('Description') ?? '',
    sku: product.text('SellerAssignedID') ?? product.text('GlobalID'),
    quantity: xmlDecimal(quantity.text()),
    unit: unitName(quantity.attribute('unitCode')),
    unitPrice: pricePerUnit(xmlDecimal(price.text('ChargeAmount')), xmlDecimal(price.text('BasisQuantity'))),
    taxRate: xmlDecimal(
      settlement.child('ApplicableTradeTax').child('RateApplicablePercent', 'ApplicablePercent').text(),
    ),
    total: xmlDecimal(sums.text('LineTotalAmount')),
    ...discountOf(settlement),
  };
}

function discountOf(settlement: XmlNode): Pick<XmlLine, 'discount'> {
  const amounts = (isCharge: boolean): string[] =>
    settlement
      .all('SpecifiedTradeAllowanceCharge')
      .filter((each) => /^(true|1)$/i.test(each.text('ChargeIndicator/Indicator') ?? '') === isCharge)
      .map((each) => xmlDecimal(each.text('ActualAmount')))
      .filter((amount) => amount !== null);
  const discount = lineDiscount(amounts(false), amounts(true));
  return discount === undefined ? {} : { discount };
}
