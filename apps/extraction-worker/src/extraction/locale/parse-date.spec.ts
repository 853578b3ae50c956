import { parseDate } from './parse-date';

describe('parseDate', () => {
  it.each([
    ['2024-05-13', '2024-05-13'],
    ['13.05.2024', '2024-05-13'],
    ['5/13/24', '2024-05-13'],
    ['13 / 05 / 2024', '2024-05-13'],
    ['May 13, 2024', '2024-05-13'],
    ['13th May 2024', '2024-05-13'],
    ['13-May-24', '2024-05-13'],
    ['3. März 2024', '2024-03-03'],
    ['1er août 2024', '2024-08-01'],
    ['15 de septiembre de 2021', '2021-09-15'],
    ['7 maggio 2024', '2024-05-07'],
    ['2 mrt 2024', '2024-03-02'],
    ['29.02.2024', '2024-02-29'],
    ['5 December 2024', '2024-12-05'],
    ['5. Dezember 2024', '2024-12-05'],
    ['5 décembre 2024', '2024-12-05'],
    ['5 de diciembre de 2024', '2024-12-05'],
    ['5 dicembre 2024', '2024-12-05'],
  ])('reads %s', (printed, iso) => {
    expect(parseDate(printed)).toMatchObject({ kind: 'certain', iso });
  });

  it('says when day and month cannot be told apart', () => {
    expect(parseDate('03/04/2025')).toEqual({ kind: 'ambiguous', dmy: '2025-04-03', mdy: '2025-03-04' });
  });

  it('is certain where day and month are the same', () => {
    expect(parseDate('04/04/2025')).toMatchObject({ kind: 'certain', iso: '2025-04-04' });
  });

  it.each([
    '31.02.2024',
    '29.02.2023',
    '13/13/2024',
    '1.5',
    '12345',
    'Mayor 13, 2024',
    '00.05.2024',
    '13.05.1824',
  ])('refuses %s', (printed) => {
    expect(parseDate(printed)).toBeNull();
  });
});
