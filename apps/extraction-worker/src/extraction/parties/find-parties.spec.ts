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
