import { attachFacturX } from './factur-x.mjs';
import { A4, newSheet } from './sheet.mjs';

/** A German ZUGFeRD / Factur-X invoice, profile EN 16931: the page for people, the XML inside for machines. */
export const file = 'einvoice-de.pdf';

export const truth = {
  language: 'de',
  fields: {
    invoice_number: 'MR-26-2093',
    invoice_date: '2026-09-30',
    due_date: '2026-10-14',
    vendor_name: 'Kaffeerösterei Morgentau GmbH',
    vendor_tax_id: 'DE123456788',
    customer_name: 'Büro Nordlicht AG',
    po_number: 'BN-4471',
    currency: 'EUR',
    service_start_date: '2026-09-01',
    service_end_date: '2026-09-30',
    subtotal: '904.80',
    tax: '92.50',
    total: '997.30',
    amount_due: '997.30',
    iban: 'DE75512108001245126199',
    past_due_amount: null,
    policy_number: null,
  },
  line_items: [
    { description: 'Espresso Abendrot, 1 kg', quantity: '24', unit_price: '16.40', total: '393.60' },
    { description: 'Filterkaffee Hochland, 1 kg', quantity: '18', unit_price: '14.90', total: '268.20' },
    {
      description: 'Miete Kaffeevollautomat, September',
      quantity: '2',
      unit_price: '89.00',
      total: '178.00',
    },
    { description: 'Wartung Mahlwerk', quantity: '1', unit_price: '65.00', total: '65.00' },
  ],
};

/** description, quantity, UN/ECE unit, printed unit, unit price, VAT %, line total */
const LINES = [
  ['Espresso Abendrot, 1 kg', '24', 'H87', 'Stück', '16.40', '7', '393.60'],
  ['Filterkaffee Hochland, 1 kg', '18', 'H87', 'Stück', '14.90', '7', '268.20'],
  ['Miete Kaffeevollautomat, September', '2', 'MON', 'Monat', '89.00', '19', '178.00'],
  ['Wartung Mahlwerk', '1', 'C62', 'pausch.', '65.00', '19', '65.00'],
];

const BROWN = '#5b3a24';
const COLUMNS = [
  { x: 62 },
  { x: 300, align: 'right' },
  { x: 312 },
  { x: 412, align: 'right' },
  { x: 460, align: 'right' },
  { x: 533, align: 'right' },
];

export async function make() {
  const sheet = await newSheet({
    size: A4,
    family: 'serif',
    title: 'Rechnung MR-26-2093',
    author: 'Kaffeerösterei Morgentau GmbH',
    language: 'de-DE',
  });
  letterhead(sheet);
  lines(sheet);
  payment(sheet);
  await attachFacturX(sheet.pdf, { lines: LINES });
  return sheet.save();
}

function letterhead(sheet) {
  sheet.disc(298, 60, 26, BROWN);
  sheet.text('KM', 297.6, 67, { size: 19, bold: true, color: '#ffffff', align: 'center' });
  sheet.text('Kaffeerösterei Morgentau GmbH', 297.6, 108, {
    size: 17,
    bold: true,
    color: BROWN,
    align: 'center',
  });
  sheet.text('Speicherstraße 31  -  04129 Leipzig  -  kontor@morgentau-kaffee.example', 297.6, 124, {
    size: 9,
    align: 'center',
    color: '#555555',
  });
  sheet.rule(56, 539, 136, { color: BROWN });

  sheet.text('Rechnungsempfänger', 56, 168, { size: 9, color: BROWN, bold: true });
  sheet.lines(['Büro Nordlicht AG', 'Einkauf', 'Hafenallee 7', '28217 Bremen'], 56, 184, {
    size: 11,
    leading: 14,
  });
  const facts = [
    ['Rechnungsnummer', 'MR-26-2093'],
    ['Rechnungsdatum', '30.09.2026'],
    ['Fällig am', '14.10.2026'],
    ['Leistungszeitraum', '01.09.2026 - 30.09.2026'],
    ['Ihre Bestellnummer', 'BN-4471'],
  ];
  facts.forEach(([label, value], index) => {
    sheet.text(label, 325, 168 + index * 15, { size: 10, color: '#555555' });
    sheet.text(value, 425, 168 + index * 15, { size: 10, bold: index === 0 });
  });
  sheet.text('RECHNUNG', 56, 278, { size: 16, bold: true, color: BROWN });
}

function lines(sheet) {
  const head = ['Artikel', 'Menge', 'Einheit', 'Einzelpreis', 'USt', 'Betrag EUR'];
  sheet.row(COLUMNS, head, 304, { size: 9.5, bold: true });
  sheet.rule(56, 539, 311, { color: BROWN });
  LINES.forEach(([description, quantity, , unit, price, rate, total], index) => {
    const cells = [description, quantity, unit, german(price), `${rate} %`, german(total)];
    sheet.row(COLUMNS, cells, 330 + index * 21, { size: 10.5 });
  });
  sheet.rule(56, 539, 406, { color: BROWN });
  const totals = [
    ['Zwischensumme netto', '904,80'],
    ['Umsatzsteuer 7 % auf 661,80', '46,33'],
    ['Umsatzsteuer 19 % auf 243,00', '46,17'],
    ['Umsatzsteuer gesamt', '92,50'],
    ['Gesamtbetrag brutto EUR', '997,30'],
  ];
  totals.forEach(([label, value], index) => {
    const style = index === 4 ? { size: 12, bold: true } : { size: 10.5 };
    sheet.text(label, 310, 426 + index * 18, style);
    sheet.text(value, 533, 426 + index * 18, { ...style, align: 'right' });
  });
}

function payment(sheet) {
  sheet.lines(
    [
      'Bitte überweisen Sie den Gesamtbetrag bis zum 14.10.2026 unter Angabe der Rechnungsnummer.',
      'Diese Rechnung enthält ihre Daten auch als XML (ZUGFeRD / Factur-X, Profil EN 16931).',
    ],
    56,
    556,
    { size: 10.5, leading: 16 },
  );
  sheet.rule(56, 539, 756, { color: BROWN });
  sheet.lines(
    ['Kaffeerösterei Morgentau GmbH', 'Amtsgericht Leipzig, HRB 00000', 'USt-IdNr. DE123456788'],
    56,
    772,
    { size: 8.5 },
  );
  sheet.lines(['Musterbank Leipzig', 'IBAN DE75 5121 0800 1245 1261 99'], 370, 772, { size: 8.5 });
}

/** `393.60` as `393,60`; no amount here reaches a thousand. */
function german(amount) {
  return amount.replace('.', ',');
}
