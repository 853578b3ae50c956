import { PrintedLine, readingOf } from '../../test/testing/page-builder';
import { extractLocally } from './extract-locally';

const pair = (label: string, value: string): PrintedLine => [
  [300, label],
  [480, value],
];

const BILL: readonly PrintedLine[] = [
  'Northfield Mutual Insurance',
  '400 Prairie Road, Fargo, ND 58102 | Customer service (555) 555-0111',
  '',
  [
    [40, 'Maple Ridge Owners Association'],
    [320, 'Invoice number: 8841-Q2'],
  ],
  [
    [40, 'Attn: Board Treasurer'],
    [320, 'Invoice date: 04/18/2025'],
  ],
  [
    [40, '12 Maple Ridge Way'],
    [320, 'Due date: 05/15/2025'],
  ],
  'Moorhead, MN 56560',
  '',
  [
    [40, 'Policy number'],
    [180, 'Policy period'],
    [400, 'Community'],
  ],
  [
    [40, 'NM-2025-0031'],
    [180, '01/01/2025 - 12/31/2025'],
    [400, 'Maple Ridge'],
  ],
  '',
  [
    [40, 'Description'],
    [480, 'Amount'],
  ],
  [
    [40, 'Property premium, second quarter'],
    [480, '$800.00'],
  ],
  [
    [40, 'Liability premium, second quarter'],
    [480, '$250.50'],
  ],
  '',
  pair('Past due amount', '$310.00'),
  pair('Current charges', '$1,050.50'),
  pair('Late fee', '$20.00'),
  pair('Credit applied', '-$45.00'),
  pair('AMOUNT DUE', '$1,335.50'),
  '',
  'Please detach and return with your payment',
  'Make checks payable and remit to:',
  'Northfield Mutual Insurance',
  'c/o Lockbox Services',
  'P.O. Box 7755',
  'Fargo, ND 58103',
];

describe('an insurance bill with a coupon', () => {
  const { fields, lineItems } = extractLocally(readingOf(BILL));

  it('names the insured, not its treasurer, and the community', () => {
    expect(fields).toMatchObject({
      vendorName: { value: 'Northfield Mutual Insurance' },
      customerName: { value: 'Maple Ridge Owners Association' },
      communityName: { value: 'Maple Ridge' },
    });
  });

  it('reads the period of the policy from a table whose label is narrower than the dates', () => {
    expect(fields).toMatchObject({
      policyNumber: { value: 'NM-2025-0031' },
      policyStartDate: { value: '2025-01-01' },
      policyEndDate: { value: '2025-12-31' },
    });
  });

  it('reads the coupon: payee, care of, address', () => {
    expect(fields).toMatchObject({
      remitToEntity: { value: 'Northfield Mutual Insurance' },
      remitToCareOf: { value: 'c/o Lockbox Services' },
      remitToAddress: { value: 'P.O. Box 7755, Fargo, ND 58103' },
    });
  });

  it('tells arrears, charges, fee and credit apart, the credit without its sign', () => {
    expect(fields).toMatchObject({
      pastDueAmount: { value: '310.00' },
      currentDueAmount: { value: '1050.50' },
      lateFeeAmount: { value: '20.00' },
      creditAmount: { value: '45.00' },
      amountDue: { value: '1335.50' },
    });
  });

  it('finds the lines that add up to the current charges', () => {
    expect(lineItems.map((item) => item.total)).toEqual(['800.00', '250.50']);
  });

  it('takes no name that merely contains the word for a community', () => {
    const solar = readingOf(['Northfield Power Inc', 'Community Solar', pair('Total', '$10.00')]);
    expect(extractLocally(solar).fields.communityName).toBeUndefined();
  });
});
