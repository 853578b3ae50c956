import { LETTER, newSheet } from './sheet.mjs';

/** An American insurance bill for a homeowners' association: arrears, late fee, credit, and a payment coupon. */
export const file = 'insurance-us.pdf';

export const truth = {
  language: 'en',
  fields: {
    invoice_number: '60731-Q3',
    invoice_date: '2026-06-18',
    due_date: '2026-07-15',
    vendor_name: 'Prairie Lantern Mutual Insurance',
    customer_name: 'Cedar Hollow Estates Homeowners Association',
    community_name: 'Cedar Hollow Estates',
    account_number: '4402-18837',
    policy_number: 'PLM-CH-2026-00915',
    policy_start_date: '2026-01-01',
    policy_end_date: '2026-12-31',
    service_start_date: '2026-07-01',
    service_end_date: '2026-09-30',
    currency: 'USD',
    past_due_amount: '1204.30',
    current_due_amount: '3218.50',
    late_fee_amount: '25.00',
    credit_amount: '75.00',
    amount_due: '4372.80',
    remit_to_entity: 'Prairie Lantern Mutual Insurance',
    remit_to_care_of: 'c/o Lockbox Processing Center',
    remit_to_address: 'P.O. Box 48210, Omaha, NE 68104',
    iban: null,
  },
  line_items: [
    {
      description: 'Community property premium, installment 3 of 4',
      quantity: null,
      unit_price: null,
      total: '2418.75',
    },
    {
      description: 'General liability premium, installment 3 of 4',
      quantity: null,
      unit_price: null,
      total: '612.50',
    },
    {
      description: 'Directors and officers premium, installment 3 of 4',
      quantity: null,
      unit_price: null,
      total: '187.25',
    },
  ],
};

const CHARGES = [
  ['Community property premium, installment 3 of 4', '$2,418.75'],
  ['General liability premium, installment 3 of 4', '$612.50'],
  ['Directors and officers premium, installment 3 of 4', '$187.25'],
];
const SUMMARY = [
  ['Past due amount', '$1,204.30'],
  ['Current charges', '$3,218.50'],
  ['Late fee', '$25.00'],
  ['Credit applied', '-$75.00'],
];
const TEAL = '#0f5257';

export async function make() {
  const sheet = await newSheet({
    size: LETTER,
    family: 'sans',
    title: 'Premium notice 60731-Q3',
    author: 'Prairie Lantern Mutual Insurance',
    language: 'en-US',
  });
  letterhead(sheet);
  facts(sheet);
  charges(sheet);
  coupon(sheet);
  return sheet.save();
}

function letterhead(sheet) {
  sheet.box(0, 0, sheet.width, 74, { fill: TEAL });
  sheet.disc(66, 37, 17, '#f2c14e');
  sheet.text('Prairie Lantern Mutual Insurance', 94, 36, { size: 16, bold: true, color: '#ffffff' });
  sheet.text('7100 Signal Hill Road, Lincoln, NE 68516   |   Customer service (402) 555-0177', 94, 53, {
    size: 8.5,
    color: '#d8e8e8',
  });
  sheet.text('INSURANCE PREMIUM INVOICE', 48, 104, { size: 14, bold: true, color: TEAL });
  sheet.lines(
    [
      'Cedar Hollow Estates Homeowners Association',
      'Attn: Board Treasurer',
      '350 Cedar Hollow Parkway',
      'Papillion, NE 68046',
    ],
    48,
    132,
    { size: 10 },
  );
}

function facts(sheet) {
  const right = [
    ['Invoice number:', '60731-Q3'],
    ['Invoice date:', '06/18/2026'],
    ['Due date:', '07/15/2026'],
    ['Account number:', '4402-18837'],
  ];
  right.forEach(([label, value], index) => {
    sheet.text(label, 372, 132 + index * 15, { bold: true });
    sheet.text(value, 466, 132 + index * 15);
  });

  sheet.box(48, 204, 516, 52, { border: '#9db8b8', fill: '#f3f8f8' });
  const cells = [
    ['Policy number', 'PLM-CH-2026-00915', 60],
    ['Policy period', '01/01/2026 - 12/31/2026', 190],
    ['Service period', '07/01/2026 - 09/30/2026', 326],
    ['Community', 'Cedar Hollow Estates', 458],
  ];
  cells.forEach(([label, value, x]) => {
    sheet.text(label, x, 222, { size: 8, bold: true, color: TEAL });
    sheet.text(value, x, 240, { size: 9 });
  });
}

function charges(sheet) {
  sheet.text('Description', 48, 288, { bold: true });
  sheet.text('Amount', 556, 288, { bold: true, align: 'right' });
  sheet.rule(48, 564, 295, { color: TEAL, thickness: 1.1 });
  CHARGES.forEach(([label, amount], index) => {
    sheet.text(label, 48, 314 + index * 20);
    sheet.text(amount, 556, 314 + index * 20, { align: 'right' });
  });
  sheet.rule(48, 564, 366, { color: '#9db8b8' });

  sheet.text('Account summary', 330, 392, { size: 10.5, bold: true, color: TEAL });
  SUMMARY.forEach(([label, amount], index) => {
    sheet.text(label, 330, 412 + index * 17);
    sheet.text(amount, 556, 412 + index * 17, { align: 'right' });
  });
  sheet.box(322, 474, 242, 25, { fill: TEAL });
  sheet.text('AMOUNT DUE', 330, 490, { size: 11, bold: true, color: '#ffffff' });
  sheet.text('$4,372.80', 556, 490, { size: 11, bold: true, color: '#ffffff', align: 'right' });
  sheet.lines(
    [
      'A late fee of $25.00 is added when a payment',
      'arrives more than ten days after its due date.',
      'The credit reflects your sprinkler inspection.',
    ],
    48,
    412,
    { size: 8.5, leading: 12, color: '#555555' },
  );
}

function coupon(sheet) {
  sheet.rule(36, 576, 560, { dash: [4, 3] });
  sheet.text('Please detach and return this portion with your payment', sheet.width / 2, 574, {
    size: 8,
    color: '#555555',
    align: 'center',
  });
  sheet.text('Make checks payable and remit to:', 48, 612, { size: 8.5, bold: true, color: TEAL });
  sheet.lines(
    [
      'Prairie Lantern Mutual Insurance',
      'c/o Lockbox Processing Center',
      'P.O. Box 48210',
      'Omaha, NE 68104',
    ],
    48,
    628,
    { size: 10.5, leading: 14 },
  );
  const rows = [
    ['Account number', '4402-18837'],
    ['Policy number', 'PLM-CH-2026-00915'],
    ['Due date', '07/15/2026'],
    ['Amount due', '$4,372.80'],
  ];
  rows.forEach(([label, value], index) => {
    sheet.text(label, 360, 612 + index * 16, { color: '#555555' });
    sheet.text(value, 556, 612 + index * 16, { align: 'right', bold: index === 3 });
  });
  sheet.text('Amount enclosed  $', 360, 690);
  sheet.box(452, 676, 104, 20, { border: '#777777' });
}
