import { A4, newSheet } from './sheet.mjs';
import { photograph } from './photograph.mjs';

/** A French joiner's invoice, photographed with a phone on a wooden table. */
export const file = 'photo-fr.jpg';

const LINES = [
  ['Table en chêne massif 200 x 90', '1', '860,00', '860,00'],
  ['Chaises assorties', '4', '112,50', '450,00'],
  ['Livraison et montage', '1', '75,00', '75,00'],
];

export const truth = {
  language: 'fr',
  fields: {
    invoice_number: 'F2026-118',
    invoice_date: '2026-06-24',
    due_date: '2026-07-24',
    vendor_name: 'Atelier Boisclair SARL',
    vendor_tax_id: 'FR11123456782',
    customer_name: 'Restaurant Le Vieux Tilleul',
    currency: 'EUR',
    subtotal: '1385.00',
    tax: '277.00',
    total: '1662.00',
    iban: 'FR1420041010050500013M02606',
    past_due_amount: null,
    policy_number: null,
  },
  line_items: [
    { description: 'Table en chêne massif 200 x 90', quantity: '1', unit_price: '860.00', total: '860.00' },
    { description: 'Chaises assorties', quantity: '4', unit_price: '112.50', total: '450.00' },
    { description: 'Livraison et montage', quantity: '1', unit_price: '75.00', total: '75.00' },
  ],
};

const GREEN = '#2f5d3a';
const COLUMNS = [
  { x: 68 },
  { x: 338, align: 'right' },
  { x: 436, align: 'right' },
  { x: 528, align: 'right' },
];

export async function make() {
  const sheet = await newSheet({
    size: A4,
    family: 'serif',
    title: 'Facture F2026-118',
    author: 'Atelier Boisclair SARL',
    language: 'fr-FR',
  });
  letterhead(sheet);
  parties(sheet);
  lines(sheet);
  payment(sheet);
  return photograph(await sheet.save(), { dpi: 170, seed: 118 });
}

function letterhead(sheet) {
  sheet.disc(84, 74, 20, GREEN);
  sheet.text('AB', 84, 80, { size: 16, bold: true, color: '#ffffff', align: 'center' });
  sheet.text('Atelier Boisclair SARL', 116, 72, { size: 20, bold: true, color: GREEN });
  sheet.text('Menuiserie et mobilier sur mesure', 116, 90, { size: 12 });
  sheet.lines(['8, chemin des Scieurs', '39300 Champagnole', 'Tél. 03 55 01 42 18'], 60, 122, {
    size: 11.5,
    leading: 15,
  });
}

function parties(sheet) {
  sheet.text('FACTURE', 535, 132, { size: 26, bold: true, color: GREEN, align: 'right' });
  const facts = [
    ['Facture n°', 'F2026-118'],
    ['Date de facture', '24/06/2026'],
    ["Date d'échéance", '24/07/2026'],
  ];
  facts.forEach(([label, value], index) => {
    sheet.text(`${label} :`, 450, 166 + index * 18, { size: 12, align: 'right' });
    sheet.text(value, 535, 166 + index * 18, { size: 12, bold: true, align: 'right' });
  });
  sheet.text('Facturé à', 60, 214, { size: 12, bold: true, color: GREEN });
  sheet.lines(['Restaurant Le Vieux Tilleul', '27, place de la Halle', '21200 Beaune'], 60, 232, {
    size: 12.5,
    leading: 16,
  });
}

function lines(sheet) {
  sheet.box(60, 300, 476, 24, { fill: '#dde8df' });
  sheet.row(COLUMNS, ['Désignation', 'Quantité', 'Prix unitaire HT', 'Montant HT'], 316, {
    size: 11.5,
    bold: true,
  });
  LINES.forEach((cells, index) => {
    const y = 346 + index * 28;
    sheet.row(COLUMNS, cells, y, { size: 12.5 });
    sheet.rule(60, 536, y + 9, { color: '#bbbbbb' });
  });
  const totals = [
    ['Total HT', '1 385,00 €'],
    ['TVA 20 %', '277,00 €'],
    ['Total TTC', '1 662,00 €'],
  ];
  totals.forEach(([label, value], index) => {
    const style = { size: index === 2 ? 14.5 : 12.5, bold: index === 2 };
    sheet.text(label, 350, 452 + index * 24, style);
    sheet.text(value, 528, 452 + index * 24, { ...style, align: 'right' });
  });
  sheet.rule(345, 536, 483, { color: GREEN, thickness: 1.2 });
}

function payment(sheet) {
  sheet.lines(
    ['Règlement par virement à 30 jours, net et sans escompte.', 'IBAN : FR14 2004 1010 0505 0001 3M02 606'],
    60,
    560,
    { size: 12.5, leading: 20 },
  );
  sheet.lines(
    [
      'En cas de retard de paiement, une indemnité forfaitaire pour frais de recouvrement',
      'est due conformément à la loi.',
    ],
    60,
    612,
    { size: 11, leading: 15, color: '#444444' },
  );
  sheet.rule(60, 536, 758, { color: GREEN });
  sheet.text(
    'Atelier Boisclair SARL   -   SIREN 123 456 782   -   N° TVA FR11123456782',
    sheet.width / 2,
    775,
    {
      size: 11,
      align: 'center',
    },
  );
}
