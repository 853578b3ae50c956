import { XmlLine } from './xml-draft';
import { XmlNode } from './xml-node';
import { lineDiscount, pricePerUnit, unitName, xmlDecimal } from './xml-values';

export function readUblLines(root: XmlNode): XmlLine[] {
  return root
    .all('InvoiceLine', 'CreditNoteLine')
    .map(readLine)
    .filter((line) => line.description !== '' || line.total !== null);
}

function readLine(line: XmlNode): XmlLine {
  const item = line.child('Item');
  const quantity = line.child('InvoicedQuantity', 'CreditedQuantity');
  const price = line.child('Price');
  return {
    description: item.text('Name') ?? item.text('Description') ?? '',
    sku: item.text('SellersItemIdentification/ID') ?? item.text('StandardItemIdentification/ID'),
    quantity: xmlDecimal(quantity.text()),
    unit: unitName(quantity.attribute('unitCode')),
    unitPrice: pricePerUnit(xmlDecimal(price.text('PriceAmount')), xmlDecimal(price.text('BaseQuantity'))),
    taxRate: xmlDecimal(item.text('ClassifiedTaxCategory/Percent')),
    total: xmlDecimal(line.text('LineExtensionAmount')),
    ...discountOf(line),
  };
}

function discountOf(line: XmlNode): Pick<XmlLine, 'discount'> {
  const amounts = (isCharge: boolean): string[] =>
    line
      .all('AllowanceCharge')
      .filter((each) => /^(true|1)$/i.test(each.text('ChargeIndicator') ?? '') === isCharge)
      .map((each) => xmlDecimal(each.text('Amount')))
      .filter((amount) => amount !== null);
  const discount = lineDiscount(amounts(false), amounts(true));
  return discount === undefined ? {} : { discount };
}
