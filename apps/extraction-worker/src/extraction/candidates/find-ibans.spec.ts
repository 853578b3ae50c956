import { PrintedLine, readingOf } from '../../../test/testing/page-builder';
import { buildLayout } from '../layout/build-layout';
import { findIbans } from './find-ibans';

const ibansIn = (...lines: PrintedLine[]): string[] =>
  findIbans(buildLayout(readingOf(lines), null)).map(({ iban }) => iban);

describe('findIbans', () => {
  it.each([
    ['in one piece', 'DE89370400440532013000', 'DE89370400440532013000'],
    ['in groups', 'IBAN: NL91 ABNA 0417 1643 00', 'NL91ABNA0417164300'],
    ['before more words', 'IBAN BE68 5390 0754 7034 BIC KREDBEBB', 'BE68539007547034'],
    ['with its country set apart', 'DE 89 3704 0044 0532 0130 00', 'DE89370400440532013000'],
  ])('reads an IBAN %s', (_how, line, iban) => {
    expect(ibansIn(line)).toEqual([iban]);
  });

  it('reads on in the next line of the block', () => {
    expect(ibansIn('IBAN: DE89 3704 0044', '0532 0130 00 BIC COBADEFFXXX')).toEqual([
      'DE89370400440532013000',
    ]);
  });

  it('reads on in its own column, whatever stands in the one beside', () => {
    expect(
      ibansIn(
        [
          [40, 'Court of Kiel'],
          [300, 'DE89 3704 0044'],
        ],
        [
          [40, '4711 4712 4713'],
          [300, '0532 0130 00'],
        ],
      ),
    ).toEqual(['DE89370400440532013000']);
  });

  it('reads on at the start of the next line where the last column breaks', () => {
    expect(
      ibansIn(
        [
          [40, 'Court of Kiel'],
          [300, 'DE89 3704 0044'],
        ],
        '0532 0130 00 and more',
      ),
    ).toEqual(['DE89370400440532013000']);
  });

  it('does not read on in the column of another', () => {
    expect(
      ibansIn(
        [
          [40, 'DE89 3704 0044'],
          [300, 'Court of Kiel'],
        ],
        [
          [300, '0532 0130 00'],
          [450, 'Kiel'],
        ],
      ),
    ).toEqual([]);
  });

  it.each([
    ['has other check digits', 'IBAN DE88 3704 0044 0532 0130 00'],
    ['is too short', 'IBAN DE89 3704 0044 0532 0130'],
    ['belongs to no country', 'IBAN XX89 3704 0044 0532 0130 00'],
    ['begins with small letters', 'de89 3704 0044 0532 0130 00'],
  ])('takes nothing for an IBAN that %s', (_what, line) => {
    expect(ibansIn(line)).toEqual([]);
  });
});
