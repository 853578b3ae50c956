import { LETTER, newSheet } from './sheet.mjs';

/** A digital PDF from an American IT firm: the ordinary case. */
export const file = 'services-en.pdf';

const LINES = [
  ['Network assessment, on site', '16', 'hours', '145.00', '2,320.00'],
  ['Firewall appliance FG-220', '2', 'each', '1,189.50', '2,379.00'],
  ['Cat 6A cabling, per drop', '24', 'drops', '86.25', '2,070.00'],
  ['Annual support plan, first year', '1', 'each', '1,450.00', '1,450.00'],
];

export const truth = {
  language: 'en',
  fields: {
    invoice_number: 'HP-10482',
    invoice_date: '2026-09-14',
    due_date: '2026-10-14',
    vendor_name: 'Harrow & Pike Consulting LLC',
    customer_name: 'Tallgrass Medical Supply Inc.',
    po_number: 'PO-77315',
    payment_terms: 'Net 30',
    currency: 'USD',
    subtotal: '8219.00',
    tax: '678.07',
    total: '8897.07',
    amount_due: '8897.07',
    remit_to_entity: 'Harrow & Pike Consulting LLC',
    remit_to_address: 'P.O. Box 9140, Amarillo, TX 79105',
    past_due_amount: null,
    policy_number: null,
    iban: null,
  },
  line_items: [
    { description: 'Network assessment, on site', quantity: '16', unit_price: '145.00', total: '2320.00' },
    { description: 'Firewall appliance FG-220', quantity: '2', unit_price: '1189.50', total: '2379.00' },
    { description: 'Cat 6A cabling, per drop', quantity: '24', unit_price: '86.25', total: '2070.00' },
    {
      description: 'Annual support plan, first year',
      quantity: '1',
      unit_price: '1450.00',
      total: '1450.00',
    },
  ],
};

const NAVY = '#17365d';
const COLUMNS = [
  { x: 60 },
  { x: 345, align: 'right' },
  { x: 362 },
  { x: 470, align: 'right' },
  { x: 548, align: 'right' },
];

export async function make() {
  const sheet = await newSheet({
    size: LETTER,
    family: 'sans',
    title: 'Invoice HP-10482',
    author: 'Harrow & Pike Consulting LLC',
    language: 'en-US',
  });
  letterhead(sheet);
  parties(sheet);
  lines(sheet);
  totals(sheet);
  payment(sheet);
  return sheet.save();
}

function letterhead(sheet) {
  sheet.box(0, 0, sheet.width, 10, { fill: NAVY });
  sheet.box(54, 42, 34, 34, { fill: NAVY });
  sheet.text('H&P', 71, 63, { size: 12, bold: true, color: '#ffffff', align: 'center' });
  sheet.text('Harrow & Pike Consulting LLC', 98, 54, { size: 13, bold: true, color: NAVY });
  sheet.lines(
    ['2208 Bluestem Avenue, Suite 300, Amarillo, TX 79101', '(806) 555-0142  |  billing@harrowpike.example'],
    98,
    68,
    {
      size: 8.5,
      leading: 11,
      color: '#555555',
    },
  );
  sheet.text('INVOICE', 558, 62, { size: 24, bold: true, color: NAVY, align: 'right' });
}

function parties(sheet) {
  sheet.text('BILL TO', 54, 124, { size: 8, bold: true, color: NAVY });
  sheet.lines(
    ['Tallgrass Medical Supply Inc.', 'Attn: Accounts Payable', '519 Wheatland Road', 'Salina, KS 67401'],
    54,
    138,
  );

  const facts = [
    ['Invoice number', 'HP-10482'],
    ['Invoice date', 'September 14, 2026'],
    ['Due date', 'October 14, 2026'],
    ['Payment terms', 'Net 30'],
    ['PO number', 'PO-77315'],
  ];
  facts.forEach(([label, value], index) => {
    const y = 124 + index * 15;
    sheet.text(label, 440, y, { align: 'right', color: '#555555' });
    sheet.text(value, 558, y, { align: 'right', bold: index === 0 });
  });
}

function lines(sheet) {
  sheet.box(54, 216, 504, 20, { fill: NAVY });
  sheet.row(COLUMNS, ['Description', 'Qty', 'Unit', 'Unit price', 'Amount'], 229, {
    size: 9,
    bold: true,
    color: '#ffffff',
  });
  LINES.forEach((cells, index) => {
    const y = 253 + index * 24;
    if (index % 2 === 1) sheet.box(54, y - 15, 504, 24, { fill: '#eef2f7' });
    sheet.row(COLUMNS, cells, y);
  });
  sheet.rule(54, 558, 336, { color: NAVY });
}

function totals(sheet) {
  const rows = [
    ['Subtotal', '$8,219.00'],
    ['Sales tax (8.25%)', '$678.07'],
    ['Total', '$8,897.07'],
  ];
  rows.forEach(([label, value], index) => {
    sheet.text(label, 460, 358 + index * 17, { align: 'right', bold: index === 2 });
    sheet.text(value, 548, 358 + index * 17, { align: 'right', bold: index === 2 });
  });
  sheet.box(352, 404, 206, 24, { fill: '#eef2f7' });
  sheet.text('Amount due (USD)', 460, 420, { size: 10.5, bold: true, align: 'right', color: NAVY });
  sheet.text('$8,897.07', 548, 420, { size: 10.5, bold: true, align: 'right', color: NAVY });
}

function payment(sheet) {
  sheet.text('REMIT TO', 54, 478, { size: 8, bold: true, color: NAVY });
  sheet.lines(['Harrow & Pike Consulting LLC', 'P.O. Box 9140', 'Amarillo, TX 79105'], 54, 492);
  sheet.text('NOTES', 320, 478, { size: 8, bold: true, color: NAVY });
  sheet.lines(
    ['Please write the invoice number on your check.', 'Questions? Call Dana Whitlock at (806) 555-0142.'],
    320,
    492,
  );
  sheet.rule(54, 558, 740, { color: '#bbbbbb' });
  sheet.text('Thank you for your business.', sheet.width / 2, 756, {
    size: 8.5,
    color: '#777777',
    align: 'center',
  });
}
