import { FieldName } from '@cira/contracts';
import { fieldOf } from '../../test/sample-draft';
import { checkDateOrder } from './date-order';
import { suggestDates } from './repair-dates';

type Printed = Partial<Record<FieldName, readonly [value: string, raw: string]>>;

function suggested(printed: Printed): Partial<Record<FieldName, string>> {
  const fields = Object.fromEntries(
    Object.entries(printed).map(([name, [value, raw]]) => [name, fieldOf(value, { raw })]),
  );
  return Object.fromEntries(
    Object.entries(suggestDates(fields, checkDateOrder(fields))).flatMap(([name, { repair }]) =>
      repair ? [[name, repair.to]] : [],
    ),
  );
}

describe('dates the wrong way round', () => {
  it('are read the other way round together where both may be', () => {
    expect(
      suggested({ invoiceDate: ['2024-07-03', '03/07/2024'], dueDate: ['2024-06-04', '04/06/2024'] }),
    ).toEqual({ invoiceDate: '2024-03-07', dueDate: '2024-04-06' });
  });

  it('are read so where only one may be', () => {
    expect(
      suggested({ invoiceDate: ['2024-07-03', '03/07/2024'], dueDate: ['2024-04-16', 'April 16, 2024'] }),
    ).toEqual({ invoiceDate: '2024-03-07' });
  });

  it.each<[string, Printed]>([
    [
      'in order already',
      { invoiceDate: ['2024-03-07', '07/03/2024'], dueDate: ['2024-04-06', '06/04/2024'] },
    ],
    ['certain', { invoiceDate: ['2024-07-03', '3 July 2024'], dueDate: ['2024-04-16', '16/04/2024'] }],
    [
      'no better that way',
      { invoiceDate: ['2024-07-08', '08/07/2024'], dueDate: ['2024-04-16', '16/04/2024'] },
    ],
  ])('stay when they are %s', (_, printed) => {
    expect(suggested(printed)).toEqual({});
  });
});
