import { readingOf, PrintedLine } from '../../../test/testing/page-builder';
import { viewDocument } from '../candidates/document-view';
import { bestAddress, imprintAddress, isImprint, letterheadAddress } from './best-address';
import { addressOf } from './find-address';
import { findNames } from './find-names';

const viewOf = (...lines: PrintedLine[]): ReturnType<typeof viewDocument> => viewDocument(readingOf(lines));

describe('bestAddress', () => {
  /** The address of the first name that is printed as `name`. */
  function addressIn(name: string, ...lines: PrintedLine[]): string | null {
    const view = viewOf(...lines);
    const names = findNames(view.layout);
    const party = names.find(({ text }) => text === name);
    return party === undefined ? null : (bestAddress(view, names, party)?.text ?? null);
  }

  const SLIP = ['', '', '', '', '', '', 'Brightwater Tools', '18 Harbor Street', 'Portland, OR 97201'];

  it('is the one where the same name stands again, if that has more of an address', () => {
    expect(addressIn('Brightwater Tools', 'Brightwater Tools', 'Portland, OR 97201', ...SLIP)).toBe(
      '18 Harbor Street, Portland, OR 97201',
    );
    expect(addressIn('Brightwater Tools', 'Brightwater Tools', ...SLIP)).toBe(
      '18 Harbor Street, Portland, OR 97201',
    );
  });

  it('stays with the name where both are whole', () => {
    expect(
      addressIn('Brightwater Tools', 'Brightwater Tools', '9 Dock Road', 'Salem, OR 97301', ...SLIP),
    ).toBe('9 Dock Road, Salem, OR 97301');
  });

  it('is not that of another name', () => {
    expect(addressIn('Willow Bend', 'Willow Bend', ...SLIP)).toBeNull();
  });
});

describe('letterheadAddress', () => {
  const head: PrintedLine[] = [
    [
      [40, 'Brightwater Tools'],
      [350, '18 Harbor Street'],
    ],
    [
      [40, 'Built to last'],
      [350, 'Portland, OR 97201'],
    ],
  ];

  it('is a street over a town in the other column', () => {
    expect(letterheadAddress(viewOf(...head), null)?.text).toBe('18 Harbor Street, Portland, OR 97201');
  });

  it('is neither the buyer’s, nor below a heading for one', () => {
    const view = viewOf(...head);
    const buyers = addressOf(
      view.layout.segments.find(({ text }) => text === '18 Harbor Street')?.tokens ?? [],
    );
    expect(letterheadAddress(view, buyers)).toBeNull();
    expect(letterheadAddress(viewOf([[350, 'Bill to']], ...head), null)).toBeNull();
  });

  it('stands at the head of the page', () => {
    const far = Array.from({ length: 20 }, () => '');
    expect(letterheadAddress(viewOf('Brightwater Tools', ...far, ...head), null)).toBeNull();
  });
});

describe('imprintAddress', () => {
  const imprint = (address: string, key: string): string => `Morgenrot SARL - ${address} - ${key}`;

  it('is the one in the line with register and tax id', () => {
    const address = '8 avenue des Lilas, 69003 Lyon';
    for (const key of ['SIRET 123 456 789 00012', 'N° TVA FR40123456789'])
      expect(imprintAddress(viewOf(imprint(address, key)))?.text).toBe(address);
  });

  it('goes on behind a mark', () => {
    const line = imprint('8 avenue des Lilas - 69003 Lyon', 'SIRET 123 456 789 00012');
    expect(imprintAddress(viewOf(line))?.text).toBe('8 avenue des Lilas, 69003 Lyon');
  });

  it('begins behind its key', () => {
    const line = 'Siège social : 8 avenue des Lilas, 69003 Lyon - SIRET 123 456 789 00012';
    expect(imprintAddress(viewOf(line))?.text).toBe('8 avenue des Lilas, 69003 Lyon');
  });

  it('is none in a line that does not say who a company is', () => {
    const line = 'Morgenrot SARL - 8 avenue des Lilas, 69003 Lyon - lundi à vendredi';
    expect(imprintAddress(viewOf(line))).toBeNull();
  });

  it('tells the line of a company from a single entry', () => {
    const isOne = (line: string): boolean => viewOf(line).layout.segments.some(isImprint);
    expect(isOne(imprint('8 avenue des Lilas', 'SIRET 123 456 789 00012'))).toBe(true);
    expect(isOne('VAT no. GB123456789')).toBe(false);
  });
});
