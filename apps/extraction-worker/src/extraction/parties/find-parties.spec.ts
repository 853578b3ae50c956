import { Reading } from '@cira/contracts';
import { asOcr, PrintedLine, readingOf } from '../../../test/testing/page-builder';
import { extractLocally } from '../extract-locally';

const TOTAL: PrintedLine = [
  [330, 'Total'],
  [480, '120.00 EUR'],
];

const fieldsOf = (...lines: PrintedLine[]): ReturnType<typeof extractLocally>['fields'] =>
  extractLocally(readingOf([...lines, '', '', TOTAL])).fields;

describe('who buys, beside a contact person', () => {
  const company = 'Willow Bend Dental Inc.';
  const street = ['77 Orchard Avenue', 'Salem, OR 97301'];
  const letterhead = ['Brightwater Tools LLC', '18 Harbor Street', 'Portland, OR 97201', '', ''];

  it.each([
    ['below the company', [company, 'Attn: Jane Doe', ...street]],
    ['above the company', ['Attn: Jane Doe', company, ...street]],
    ['under a heading, first', ['Bill to', 'Attention: Jane Doe', company, ...street]],
    ['under a heading, second', ['Bill to', company, 'Attn: Accounts Payable', ...street]],
    ['a department without a label', ['Bill to', 'Accounts Payable', company, ...street]],
  ])('takes the company where the person stands %s', (_where, block) => {
    const fields = fieldsOf(...letterhead, ...block);
    expect(fields.customerName?.value).toBe(company);
    expect(fields.customerAddress?.value).toBe('77 Orchard Avenue, Salem, OR 97301');
    expect(fields.vendorName?.value).toBe('Brightwater Tools LLC');
  });

  it.each([
    ['Bäckerei Rundstück OHG', 'Frau Petra Beispiel'],
    ['Bäckerei Rundstück OHG', 'z. Hd. Herrn Beispiel'],
    ['Brasserie du Pont Vert', "À l'attention de Paul Exemple"],
    ['Fietsenmakerij De Spaak', 't.a.v. mevrouw Voorbeeld'],
  ])('takes "%s" over "%s"', (name, person) => {
    const fields = fieldsOf(
      'Tischlerei Nordlicht GmbH',
      'Werftstraße 4',
      '24103 Kiel',
      '',
      '',
      name,
      person,
      'Marktplatz 9',
      '24937 Flensburg',
    );
    expect(fields.customerName?.value).toBe(name);
  });

  it('takes the person where there is no company', () => {
    const fields = fieldsOf(
      'Tischlerei Nordlicht GmbH, Werftstraße 4, 24103 Kiel',
      'Frau',
      'Petra Beispiel',
      'Marktplatz 9',
      '24937 Flensburg',
    );
    expect(fields.customerName?.value).toBe('Petra Beispiel');
    expect(fields.vendorName?.value).toBe('Tischlerei Nordlicht GmbH');
  });

  it('takes the name behind a heading before what stands below it', () => {
    const fields = fieldsOf(
      ...letterhead,
      'Guest name: Jane',
      'Stay Report',
      'Garden House 12',
      'Salem, OR 97301',
    );
    expect(fields.customerName?.value).toBe('Jane');
  });

  it('takes neither a contact nor another key’s value for a party', () => {
    const fields = fieldsOf(...letterhead, 'Sales rep: Jane Doe', 'Payment mode: Bank Wire');
    expect(fields.customerName).toBeUndefined();
  });
});

describe('who sells', () => {
  it('takes the sender who heads its address in one line above the window', () => {
    const fields = fieldsOf(
      'Café Morgenrot - Lindenweg 12 - 50667 Köln',
      '',
      'Papierhaus Sommer GmbH',
      'Domstraße 3',
      '50668 Köln',
    );
    expect(fields.vendorName?.value).toBe('Café Morgenrot');
    expect(fields.customerName?.value).toBe('Papierhaus Sommer GmbH');
  });

  it('hears the owner of a mailbox at a mail provider', () => {
    const fields = fieldsOf('Main Road, Sector 4', 'Lotus Tyre Works', 'E-mail: lotustyreworks7@gmail.com');
    expect(fields.vendorName?.value).toBe('Lotus Tyre Works');
  });

  it('completes a short name from the small print', () => {
    const fields = fieldsOf(
      'Brightwater',
      '18 Harbor Street',
      'Portland, OR 97201',
      '',
      'Brightwater Tools LLC is a company of Oregon',
    );
    expect(fields.vendorName?.value).toBe('Brightwater Tools LLC');
  });

  it('joins a name that is set in two lines', () => {
    const fields = fieldsOf('Harbour &', 'Finch Consulting Ltd', '18 Harbor Street', 'Portland, OR 97201');
    expect(fields.vendorName).toMatchObject({
      value: 'Harbour & Finch Consulting Ltd',
      raw: 'Harbour & Finch Consulting Ltd',
    });
  });

  it('keeps the words of a company that are labels elsewhere', () => {
    const fields = fieldsOf('Ajax Services', '18 Harbor Street', 'Portland, OR 97201');
    expect(fields.vendorName?.value).toBe('Ajax Services');
  });

  it('rather says nothing than a scrap of a bad scan', () => {
    const { fields } = extractLocally(asOcr(readingOf(['_o~SH | pM{', '', TOTAL]), 0.3));
    expect(fields.vendorName).toBeUndefined();
  });

  it('keeps phone numbers and mail out of the address', () => {
    const fields = fieldsOf(
      'Brightwater Tools LLC',
      'Family business since 1987',
      '18 Harbor Street, Portland, OR 97201 | (555) 555-0142 | hello@brightwater.example',
    );
    expect(fields.vendorAddress?.value).toBe('18 Harbor Street, Portland, OR 97201');
  });

  it('keeps mail out of an address that is set in one line with dashes', () => {
    const fields = fieldsOf(
      'Rösterei Morgenrot GmbH - Lagerweg 31 - 04129 Leipzig - post@morgenrot.example',
      '',
      'Rechnung',
    );
    expect(fields.vendorAddress?.value).toBe('Lagerweg 31, 04129 Leipzig');
  });

  it('hears "Remit-to address: Acme" as the payee’s, name and address', () => {
    const fields = fieldsOf(
      'Brightwater Tools LLC',
      '18 Harbor Street',
      'Portland, OR 97201',
      '',
      'Remit-to address: Brightwater Payments LLC, 9 Dock Road, Portland, OR 97209',
    );
    expect(fields.remitToEntity?.value).toBe('Brightwater Payments LLC');
    expect(fields.remitToAddress?.value).toBe('9 Dock Road, Portland, OR 97209');
  });

  it('names no buyer of a till slip that has no heading for one', () => {
    const { fields } = extractLocally(
      readingOf([
        'KEDAI LIMA SDN BHD',
        'NO 3, JALAN MAWAR 2',
        '47400 PETALING JAYA',
        '',
        '',
        'Partner of Kopi Brands',
        'No 8, Jalan Dua 4',
        '47401 PETALING JAYA',
        TOTAL,
        [
          [330, 'Change'],
          [480, '0.00'],
        ],
      ]),
    );
    expect(fields.vendorName?.value).toBe('KEDAI LIMA SDN BHD');
    expect(fields.customerName).toBeUndefined();
  });
});

/** The same page with the words of its first lines set larger, as a letterhead sets a name. */
function withLargeLines(reading: Reading, count: number): Reading {
  const pages = reading.pages.map((page) => {
    const large = new Set(
      page.lines.slice(0, count).flatMap(({ cells }) => cells.flatMap(({ words }) => words)),
    );
    const words = page.words.map((word, index) =>
      large.has(index) ? { ...word, box: { ...word.box, y0: word.box.y0 - 6 } } : word,
    );
    return { ...page, words };
  });
  return { ...reading, pages };
}

describe('who buys, a person by title', () => {
  const sender = ['Nordlicht Roofing Ltd', '4 Dock Road', 'Leeds LS1 4AB', '', ''];
  const street = ['9 Market Place', 'York YO1 7HH'];

  it.each([['Mr & Mrs Ashdown'], ['Mrs Ann Ashdown'], ['Dr and Mrs Ashdown']])('is "%s"', (person) => {
    const fields = fieldsOf(...sender, person, ...street);
    expect(fields.customerName?.value).toContain('Ashdown');
    expect(fields.customerAddress?.value).toBe('9 Market Place, York YO1 7HH');
    expect(fields.vendorName?.value).toBe('Nordlicht Roofing Ltd');
  });

  it('is not the person before the company', () => {
    const fields = fieldsOf(...sender, 'Mrs Ann Ashdown', 'Ashdown Bakery Ltd', ...street);
    expect(fields.customerName?.value).toBe('Ashdown Bakery Ltd');
    const doctor = fieldsOf(...sender, 'Dr Ann Ashdown', 'Ashdown Bakery Ltd', ...street);
    expect(doctor.customerName?.value).toBe('Ashdown Bakery Ltd');
  });

  it('is before a name that stands alike without a title', () => {
    const site = ['Rose Cottage Farm', '2 Mill Lane', 'Leeds LS9 9ZZ', '', ''];
    const fields = fieldsOf(...sender, ...site, 'Dr Ann Ashdown', ...street);
    expect(fields.customerName?.value).toBe('Dr Ann Ashdown');
    const other = fieldsOf(...sender, ...site, 'Ann Ashdown', ...street);
    expect(other.customerName?.value).toBe('Rose Cottage Farm');
  });
});

describe('who sells, by what stands with the name', () => {
  const block = ['9 Market Place', 'York YO1 7HH'];

  it('is whoever wants to be called, of two that stand alike', () => {
    const [left, right] = [
      ['Ashdown Bakery', ...block],
      ['Harbour Roofing', '4 Dock Road', 'Leeds LS1 4AB'],
    ];
    const lines = left.map((text, index): PrintedLine => [
      [40, text],
      [350, right[index] ?? ''],
    ]);
    const phone = 'Phone: 0113 496 0000';
    expect(fieldsOf(...lines, [[350, phone]]).vendorName?.value).toBe('Harbour Roofing');
    expect(fieldsOf(...lines, [[40, phone]]).vendorName?.value).toBe('Ashdown Bakery');
  });

  it('is whoever heads the imprint, where the letterhead names nobody', () => {
    const imprint = 'Morgenrot SARL - 8 avenue des Lilas, 69003 Lyon - SIRET 123 456 789 00012';
    const buyer = ['Facturé à', 'Boulangerie Dupont', '3 rue du Pont', '75011 Paris'];
    const fields = fieldsOf('FACTURE', '', '', '', ...buyer, '', '', imprint);
    expect(fields.vendorName?.value).toBe('Morgenrot SARL');
    expect(fields.vendorAddress?.value).toBe('8 avenue des Lilas, 69003 Lyon');
    expect(fields.customerName?.value).toBe('Boulangerie Dupont');
  });

  it('is whoever heads the imprint, before a name above without a heading', () => {
    const imprint = 'Atelier Morgenrot - 8 avenue des Lilas, 69003 Lyon - SIRET 123 456 789 00012';
    const window = ['Boulangerie Dupont', '3 rue du Pont', '75011 Paris', '', ''];
    expect(fieldsOf('FACTURE', '', '', ...window, imprint).vendorName?.value).toBe('Atelier Morgenrot');
    const prose = 'Atelier Morgenrot - lundi à vendredi de 9 à 17 heures - sur rendez-vous';
    expect(fieldsOf('FACTURE', '', '', ...window, prose).vendorName?.value).toBe('Boulangerie Dupont');
  });

  it('is named under the banner of a form', () => {
    const form = (name: string, street: string): PrintedLine[] => [
      [
        [40, 'Name:'],
        [150, name],
      ],
      [
        [40, 'Address:'],
        [150, street],
      ],
    ];
    const fields = fieldsOf(
      'INVOICE',
      [[250, 'BUYER']],
      ...form('Ashdown Bakery', '9 Market Place, York YO1 7HH'),
      [[250, 'SELLER']],
      ...form('Harbour Roofing', '4 Dock Road, Leeds LS1 4AB'),
    );
    expect(fields).toMatchObject({
      vendorName: { value: 'Harbour Roofing' },
      customerName: { value: 'Ashdown Bakery' },
    });
  });

  it('is a name in two large lines, and one of two small ones', () => {
    const page = readingOf(['Harbour Lights', 'Roofing', '4 Dock Road', 'Leeds LS1 4AB', '', TOTAL]);
    expect(extractLocally(withLargeLines(page, 2)).fields.vendorName?.value).toBe('Harbour Lights Roofing');
    expect(extractLocally(page).fields.vendorName?.value).not.toBe('Harbour Lights Roofing');
  });

  it('is a name whose legal form is broken over two lines', () => {
    const fields = fieldsOf('Morgenrot Papier GmbH &', 'Co. KG', 'Werftstraße 4', '24103 Kiel');
    expect(fields.vendorName?.value).toBe('Morgenrot Papier GmbH & Co. KG');
  });

  it('is not its slogan', () => {
    const fields = fieldsOf('Built to last', 'Harbour Roofing', '4 Dock Road', 'Leeds LS1 4AB');
    expect(fields.vendorName?.value).toBe('Harbour Roofing');
  });

  it('takes its address from the other column of the letterhead', () => {
    const fields = fieldsOf(
      [
        [40, 'Harbour Roofing'],
        [350, '4 Dock Road'],
      ],
      [
        [40, 'Built to last forever'],
        [350, 'Leeds LS1 4AB'],
      ],
      '',
      '',
      'Bill to',
      'Ashdown Bakery',
      ...block,
    );
    expect(fields.vendorAddress?.value).toBe('4 Dock Road, Leeds LS1 4AB');
    expect(fields.customerAddress?.value).toBe('9 Market Place, York YO1 7HH');
  });
});

describe('a till slip', () => {
  const shop = ['Kopi Lima', 'No 3, Jalan Mawar 2', '47400 Petaling Jaya', '', ''];
  const other = ['Tan Brothers', 'No 8, Jalan Dua 4', '47401 Petaling Jaya'];
  const change: PrintedLine = [
    [330, 'Change'],
    [480, '0.00'],
  ];

  it('names its buyer only under a heading', () => {
    expect(fieldsOf(...shop, 'Bill to', ...other, change).customerName?.value).toBe('Tan Brothers');
    expect(fieldsOf(...shop, ...other, change).customerName).toBeUndefined();
  });
});
