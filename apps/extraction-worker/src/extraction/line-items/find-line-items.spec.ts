import { LineItem } from '@cira/contracts';
import { PrintedLine, readingOf } from '../../../test/testing/page-builder';
import { extractLocally } from '../extract-locally';

const linesOf = (...pages: (readonly PrintedLine[])[]): LineItem[] =>
  extractLocally(readingOf(...pages)).lineItems;

/** Description, quantity, unit price, rate and total of each line. */
const told = (items: readonly LineItem[]): (string | null)[][] =>
  items.map((item) => [item.description, item.quantity, item.unitPrice, item.taxRate, item.total]);

const sum = (label: string, value: string): PrintedLine => [
  [350, label],
  [500, value],
];

describe('a head', () => {
  it('may take two lines, with units in brackets', () => {
    const items = linesOf([
      [
        [330, 'Unit'],
        [400, 'Line'],
        [460, 'VAT'],
      ],
      [
        [40, 'Description'],
        [250, 'Qty'],
        [330, 'price'],
        [400, 'total (£)'],
        [460, 'rate'],
      ],
      [
        [40, 'Oak shelf'],
        [255, '3'],
        [330, '20.00'],
        [410, '60.00'],
        [460, '20%'],
      ],
      [
        [40, 'Field guide'],
        [255, '2'],
        [330, '5.00'],
        [410, '10.00'],
        [460, '0%'],
      ],
      sum('Subtotal', '70.00'),
      sum('VAT', '12.00'),
      sum('Total', '82.00'),
    ]);
    expect(told(items)).toEqual([
      ['Oak shelf', '3', '20', '20', '60.00'],
      ['Field guide', '2', '5', '0', '10.00'],
    ]);
    expect(items[0]?.confidence).toBe(0.95);
  });

  it('is told from its columns by the numbers below, wherever its words stand', () => {
    const items = linesOf([
      [
        [40, 'Description'],
        [200, 'Quantity'],
        [300, 'Unit price'],
        [400, 'Amount'],
      ],
      [
        [40, 'Hinge'],
        [255, '4'],
        [365, '2.50'],
        [470, '10.00'],
      ],
      [
        [40, 'Lock'],
        [255, '1'],
        [360, '30.00'],
        [470, '30.00'],
      ],
      sum('Subtotal', '40.00'),
      sum('Total', '40.00'),
    ]);
    expect(told(items)).toEqual([
      ['Hinge', '4', '2.5', null, '10.00'],
      ['Lock', '1', '30', null, '30.00'],
    ]);
  });

  it.each([
    ['de', 'Bezeichnung', 'Menge', 'Einzelpreis', 'Rabatt %', 'Gesamtpreis', 'Summe netto'],
    ['fr', 'Désignation', 'Qté', 'PU HT', 'Remise', 'Montant HT', 'Total HT'],
    ['es', 'Concepto', 'Cant.', 'Precio', 'Dto.', 'Importe', 'Base imponible'],
    ['it', 'Descrizione', 'Q.tà', 'Prezzo', 'Sconto', 'Importo', 'Totale imponibile'],
    ['nl', 'Omschrijving', 'Aantal', 'Prijs', 'Korting', 'Bedrag', 'Subtotaal'],
    ['pt', 'Descrição', 'Qtd.', 'Preço unit.', 'Desc.', 'Valor', 'Total ilíquido'],
  ])('is known in %s, discounts and all', (_, description, quantity, price, discount, amount, subtotal) => {
    const items = linesOf([
      [
        [40, description],
        [250, quantity],
        [310, price],
        [400, discount],
        [480, amount],
      ],
      [
        [40, 'Alpha 12'],
        [255, '4'],
        [315, '25,00'],
        [410, '10%'],
        [490, '90,00'],
      ],
      [
        [40, 'Beta 7'],
        [255, '1'],
        [315, '30,00'],
        [490, '30,00'],
      ],
      sum(subtotal, '120,00'),
    ]);
    expect(told(items)).toEqual([
      ['Alpha 12', '4', '25', null, '90.00'],
      ['Beta 7', '1', '30', null, '30.00'],
    ]);
  });
});

describe('several columns of amounts', () => {
  const table: PrintedLine[] = [
    [
      [40, 'Item'],
      [180, 'Qty'],
      [220, 'Net price'],
      [300, 'Net amount'],
      [390, 'VAT amount'],
      [480, 'Gross amount'],
    ],
    [
      [40, 'Lamp'],
      [180, '2'],
      [230, '10.00'],
      [310, '20.00'],
      [400, '4.00'],
      [490, '24.00'],
    ],
    [
      [40, 'Bulb'],
      [180, '5'],
      [230, '2.00'],
      [310, '10.00'],
      [400, '2.00'],
      [490, '12.00'],
    ],
  ];

  it('are told by the sum that they close on: net where there is a subtotal', () => {
    const items = linesOf([...table, sum('Subtotal', '30.00'), sum('VAT', '6.00'), sum('Total', '36.00')]);
    expect(items.map((item) => item.total)).toEqual(['20.00', '10.00']);
  });

  it('are gross where only the total is stated', () => {
    const items = linesOf([...table, sum('Total to pay', '36.00')]);
    expect(items.map((item) => item.total)).toEqual(['24.00', '12.00']);
  });
});

describe('rows of a table', () => {
  const head: PrintedLine = [
    [40, 'Description'],
    [300, 'Qty'],
    [380, 'Price'],
    [500, 'Amount'],
  ];
  const row = (name: string, quantity: string, price: string, amount: string): PrintedLine => [
    [40, name],
    [300, quantity],
    [380, price],
    [500, amount],
  ];

  it('hold names that run on below, and leave notes and headings out', () => {
    const items = linesOf([
      head,
      [[40, 'Ground floor']],
      '',
      row('Repainting of all the walls in the hall and', '1', '400.00', '400.00'),
      [[40, 'the kitchen']],
      [[40, 'Period: 01.03.2025 - 12.03.2025']],
      row('Skirting boards', '10', '4.00', '40.00'),
      [[40, 'Serial no: 88123']],
      sum('Subtotal', '440.00'),
    ]);
    expect(items.map((item) => item.description)).toEqual([
      'Repainting of all the walls in the hall and the kitchen',
      'Skirting boards',
    ]);
  });

  it('have names above their numbers where the numbers stand alone', () => {
    const items = linesOf([
      head,
      [[40, 'Consulting in January']],
      [
        [300, '2'],
        [380, '90.00'],
        [500, '180.00'],
      ],
      [[40, 'Travel']],
      [
        [300, '1'],
        [380, '20.00'],
        [500, '20.00'],
      ],
      sum('Subtotal', '200.00'),
    ]);
    expect(told(items)).toEqual([
      ['Consulting in January', '2', '90', null, '180.00'],
      ['Travel', '1', '20', null, '20.00'],
    ]);
  });

  it('are not the sums of groups, above or below them', () => {
    const below = linesOf([
      head,
      row('Bricks', '10', '3.00', '30.00'),
      row('Sand', '2', '5.00', '10.00'),
      sum('Subtotal', '40.00'),
      row('Labour', '2', '50.00', '100.00'),
      row('Transport of rubble', '1', '60.00', '60.00'),
      sum('Subtotal', '160.00'),
      sum('Net total', '200.00'),
      sum('VAT', '40.00'),
      sum('Total', '240.00'),
    ]);
    expect(below.map((item) => item.total)).toEqual(['30.00', '10.00', '100.00', '60.00']);
    const above = linesOf([
      head,
      [
        [40, 'Storage'],
        [500, '40.00'],
      ],
      row('Disk', '10', '3.00', '30.00'),
      row('Tape', '2', '5.00', '10.00'),
      [
        [40, 'Compute'],
        [500, '160.00'],
      ],
      row('Small', '2', '50.00', '100.00'),
      row('Large', '1', '60.00', '60.00'),
      sum('Total', '200.00'),
    ]);
    expect(above.map((item) => item.description)).toEqual(['Disk', 'Tape', 'Small', 'Large']);
  });

  it('are all groups with a sum of their own each, though the invoice calls one of these its subtotal', () => {
    const items = linesOf([
      head,
      row('Hearing', '2', '100.00', '200.00'),
      row('Motion', '3', '100.00', '300.00'),
      sum('Total fees', '500.00'),
      [
        [40, 'Court fee'],
        [500, '40.00'],
      ],
      [
        [40, 'Train'],
        [500, '25.00'],
      ],
      sum('Total expenses', '65.00'),
      sum('Total due', '565.00'),
    ]);
    expect(items.map((item) => item.total)).toEqual(['200.00', '300.00', '40.00', '25.00']);
  });

  it('are lines though they are discounts, free or given back, where the sum needs them', () => {
    const items = linesOf([
      head,
      row('Chair', '4', '50.00', '200.00'),
      row('Cushion', '4', '0.00', '0.00'),
      row('Return of a chair', '-1', '50.00', '-50.00'),
      [
        [40, 'Discount for regulars'],
        [500, '15.00'],
      ],
      sum('Subtotal', '135.00'),
    ]);
    expect(items.map((item) => item.total)).toEqual(['200.00', '0.00', '-50.00', '-15.00']);
  });

  it('are no discounts or charges that follow the sum of the lines', () => {
    const items = linesOf([
      head,
      row('Chair', '4', '50.00', '200.00'),
      row('Stool', '1', '40.00', '40.00'),
      sum('Subtotal', '240.00'),
      sum('Discount', '-24.00'),
      sum('Shipping', '10.00'),
      sum('Net total', '226.00'),
      sum('VAT 20%', '45.20'),
      sum('Total', '271.20'),
    ]);
    expect(items.map((item) => item.total)).toEqual(['200.00', '40.00']);
  });

  it('state quantity and unit in one cell', () => {
    const [first, second] = linesOf([
      head,
      row('Repair', '2.5 Std', '80.00', '200.00'),
      row('Screws', '10 x', '0.50', '5.00'),
      sum('Subtotal', '205.00'),
    ]);
    expect([first?.quantity, first?.unit]).toEqual(['2.5', 'Std']);
    expect([second?.quantity, second?.unit]).toEqual(['10', null]);
  });
});

describe('a table over several pages', () => {
  const head: PrintedLine = [
    [40, 'Beschreibung'],
    [300, 'Menge'],
    [380, 'Preis'],
    [500, 'Betrag'],
  ];
  const row = (name: string): PrintedLine => [
    [40, name],
    [300, '2'],
    [380, '5,00'],
    [500, '10,00'],
  ];
  const footer: PrintedLine[] = [...Array.from({ length: 20 }, () => ''), 'Muster GmbH Hauptweg 1 Kiel'];
  const first = ['Anton', 'Berta', 'Cäsar'].map(row);
  const second = ['Dora', 'Emil'].map(row);

  it('counts nothing twice that is carried over', () => {
    const items = linesOf(
      [head, ...first, sum('Übertrag', '30,00'), ...footer],
      ['Seite 2', head, sum('Übertrag', '30,00'), ...second, sum('Summe netto', '50,00'), ...footer],
    );
    expect(items.map((item) => [item.description, item.page])).toEqual([
      ['Anton', 1],
      ['Berta', 1],
      ['Cäsar', 1],
      ['Dora', 2],
      ['Emil', 2],
    ]);
  });

  it('goes on without a second head', () => {
    const items = linesOf([head, ...first, ...footer], [...second, sum('Summe netto', '50,00'), ...footer]);
    expect(told(items).map(([name, quantity]) => [name, quantity])).toEqual(
      ['Anton', 'Berta', 'Cäsar', 'Dora', 'Emil'].map((name) => [name, '2']),
    );
  });
});

describe('rows without a head', () => {
  const charge = (name: string, amount: string): PrintedLine => [
    [40, name],
    [300, amount],
  ];

  it('are those above the sum that they add up to, whatever else adds up to the total', () => {
    const items = linesOf([
      'Account 4471',
      charge('Last bill', '80.00'),
      charge('Payment received', '-80.00'),
      '',
      charge('Off-peak', '31.36'),
      charge('On-peak', '20.40'),
      charge('Delivery', '48.24'),
      charge('Total electricity charges', '100.00'),
      charge('HST (13%)', '13.00'),
      charge('Amount due', '113.00'),
    ]);
    expect(items.map((item) => [item.description, item.total])).toEqual([
      ['Off-peak', '31.36'],
      ['On-peak', '20.40'],
      ['Delivery', '48.24'],
    ]);
  });

  it('are not how the total was paid', () => {
    expect(linesOf(['Kiosk', charge('Total', '9.00'), charge('Contactless', '9.00')])).toEqual([]);
  });
});

describe('a till slip', () => {
  const price = (name: string, amount: string): PrintedLine => [
    [40, name],
    [200, amount],
  ];

  it('has its quantities below the names, and codes for the rates', () => {
    const items = linesOf([
      'Markt am Tor',
      price('Milch', '3,98 A'),
      [[50, '2 x 1,99']],
      price('Batterien', '11,90 B'),
      price('Brot', '2,14 A'),
      price('Summe EUR', '18,02'),
      [
        [40, 'MwSt'],
        [100, 'Netto'],
        [150, 'Steuer'],
        [200, 'Brutto'],
      ],
      [
        [40, 'A 7,00%'],
        [100, '5,72'],
        [150, '0,40'],
        [200, '6,12'],
      ],
      [
        [40, 'B 19,00%'],
        [100, '10,00'],
        [150, '1,90'],
        [200, '11,90'],
      ],
    ]);
    expect(told(items)).toEqual([
      ['Milch', '2', '1.99', '7', '3.98'],
      ['Batterien', null, null, '19', '11.90'],
      ['Brot', null, null, '7', '2.14'],
    ]);
  });

  it('counts the pieces before the names', () => {
    const items = linesOf([
      price('2 Espresso', '5.00'),
      price('3 Croissant', '7.50'),
      price('Total', '12.50'),
    ]);
    expect(told(items)).toEqual([
      ['Espresso', '2', null, null, '5.00'],
      ['Croissant', '3', null, null, '7.50'],
    ]);
  });

  it('dates its lines', () => {
    const items = linesOf([
      price('03.02.2025 Room 412', '80.00'),
      price('04.02.2025 Parking', '7.50'),
      price('Total', '87.50'),
    ]);
    expect(items.map((item) => item.description)).toEqual(['Room 412', 'Parking']);
  });

  it('numbers its lines', () => {
    const items = linesOf([
      price('1 Espresso', '5.00'),
      price('2 Croissant', '7.50'),
      price('Total', '12.50'),
    ]);
    expect(told(items)).toEqual([
      ['Espresso', null, null, null, '5.00'],
      ['Croissant', null, null, null, '7.50'],
    ]);
  });
});
