import { A4, newSheet } from './sheet.mjs';
import { scan } from './scan.mjs';

/** A German electrician's invoice that went over the scanner: a picture in a PDF, no text in it. */
export const file = 'scan-de.pdf';

const LINES = [
  ['1', 'Unterverteilung erneuert, Arbeitszeit', '6,5', 'Std', '58,00', '377,00'],
  ['2', 'Leitungsschutzschalter B16', '12', 'Stk', '4,85', '58,20'],
  ['3', 'Mantelleitung NYM-J 3x1,5', '40', 'm', '2,15', '86,00'],
  ['4', 'Anfahrtspauschale', '1', 'Psch', '35,00', '35,00'],
];

export const truth = {
  language: 'de',
  fields: {
    invoice_number: 'RE-2026-0417',
    invoice_date: '2026-08-03',
    due_date: '2026-08-17',
    vendor_name: 'Elektro Lindhorst GmbH',
    vendor_tax_id: 'DE136695976',
    customer_name: 'Bäckerei Sonnenkorn OHG',
    account_number: '20315',
    service_start_date: '2026-07-28',
    service_end_date: '2026-07-29',
    currency: 'EUR',
    subtotal: '556.20',
    tax: '105.68',
    total: '661.88',
    iban: 'DE89370400440532013000',
    past_due_amount: null,
    policy_number: null,
  },
  line_items: [
    {
      description: 'Unterverteilung erneuert, Arbeitszeit',
      quantity: '6.5',
      unit_price: '58.00',
      total: '377.00',
    },
    { description: 'Leitungsschutzschalter B16', quantity: '12', unit_price: '4.85', total: '58.20' },
    { description: 'Mantelleitung NYM-J 3x1,5', quantity: '40', unit_price: '2.15', total: '86.00' },
    { description: 'Anfahrtspauschale', quantity: '1', unit_price: '35.00', total: '35.00' },
  ],
};

const COLUMNS = [
  { x: 76 },
  { x: 100 },
  { x: 335, align: 'right' },
  { x: 348 },
  { x: 455, align: 'right' },
  { x: 532, align: 'right' },
];

export async function make() {
  const sheet = await newSheet({
    size: A4,
    family: 'sans',
    title: 'Rechnung RE-2026-0417',
    author: 'Elektro Lindhorst GmbH',
    language: 'de-DE',
  });
  letterhead(sheet);
  address(sheet);
  lines(sheet);
  payment(sheet);
  return scan(await sheet.save(), { dpi: 200, skewDegrees: 0.5, seed: 417 });
}

function letterhead(sheet) {
  sheet.text('Elektro Lindhorst GmbH', 70, 70, { size: 19, bold: true });
  sheet.text('Meisterbetrieb für Elektrotechnik seit 1987', 70, 86, { size: 10 });
  sheet.rule(70, 536, 96, { thickness: 1.6, color: '#222222' });
  sheet.lines(
    ['Am Ziegelteich 12', '24768 Rendsburg', 'Tel. 04331 555 018', 'info@elektro-lindhorst.example'],
    536,
    116,
    { align: 'right' },
  );
}

function address(sheet) {
  sheet.text('Elektro Lindhorst GmbH, Am Ziegelteich 12, 24768 Rendsburg', 70, 168, { size: 7.5 });
  sheet.lines(
    ['Bäckerei Sonnenkorn OHG', 'Frau Maren Petersen', 'Kirchenstraße 4', '24782 Büdelsdorf'],
    70,
    188,
    {
      size: 11,
      leading: 15,
    },
  );
  const facts = [
    ['Rechnungsdatum:', '03.08.2026'],
    ['Kundennummer:', '20315'],
    ['Leistungszeitraum:', '28.07.2026 - 29.07.2026'],
  ];
  facts.forEach(([label, value], index) => {
    sheet.text(label, 330, 218 + index * 16, { size: 10 });
    sheet.text(value, 426, 218 + index * 16, { size: 10 });
  });
  sheet.text('Rechnung Nr. RE-2026-0417', 70, 296, { size: 15, bold: true });
  sheet.text('Für die ausgeführten Arbeiten erlauben wir uns zu berechnen:', 70, 318, { size: 10.5 });
}

function lines(sheet) {
  const style = { size: 10.5 };
  sheet.rule(70, 536, 336, { color: '#222222' });
  sheet.row(COLUMNS, ['Pos', 'Bezeichnung', 'Menge', 'Einheit', 'Einzelpreis', 'Gesamt'], 351, {
    size: 10,
    bold: true,
  });
  sheet.rule(70, 536, 359, { color: '#222222' });
  LINES.forEach((cells, index) => sheet.row(COLUMNS, cells, 380 + index * 22, style));
  sheet.rule(70, 536, 460, { color: '#222222' });

  const totals = [
    ['Nettobetrag', '556,20 EUR'],
    ['zzgl. 19 % MwSt.', '105,68 EUR'],
  ];
  totals.forEach(([label, value], index) => {
    sheet.text(label, 355, 480 + index * 18, style);
    sheet.text(value, 532, 480 + index * 18, { ...style, align: 'right' });
  });
  sheet.rule(350, 536, 506, { color: '#222222' });
  sheet.text('Rechnungsbetrag', 355, 524, { size: 12, bold: true });
  sheet.text('661,88 EUR', 532, 524, { size: 12, bold: true, align: 'right' });
  sheet.rule(350, 536, 532, { thickness: 1.6, color: '#222222' });
}

function payment(sheet) {
  sheet.lines(
    [
      'Zahlbar bis 17.08.2026 ohne Abzug auf das unten genannte Konto.',
      'Wir danken für Ihren Auftrag und das entgegengebrachte Vertrauen.',
    ],
    70,
    572,
    { size: 10.5, leading: 16 },
  );
  sheet.rule(70, 536, 752);
  sheet.lines(
    ['Elektro Lindhorst GmbH', 'Geschäftsführer: Jens Lindhorst', 'USt-IdNr. DE136695976'],
    70,
    768,
    { size: 9 },
  );
  sheet.lines(['Bankverbindung: Musterbank', 'IBAN DE89 3704 0044 0532 0130 00'], 340, 768, { size: 9 });
}
