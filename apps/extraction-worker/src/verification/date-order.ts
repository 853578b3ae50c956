import { FieldName, Finding, InvoiceFieldMap } from '@cira/contracts';

interface Order {
  readonly earlier: FieldName;
  readonly later: FieldName;
  readonly code: string;
  readonly message: string;
}

const ORDERS: readonly Order[] = [
  {
    earlier: 'invoiceDate',
    later: 'dueDate',
    code: 'DUE_BEFORE_ISSUE',
    message: 'The due date lies before the invoice date',
  },
  {
    earlier: 'serviceStartDate',
    later: 'serviceEndDate',
    code: 'SERVICE_PERIOD_REVERSED',
    message: 'The service period ends before it starts',
  },
  {
    earlier: 'policyStartDate',
    later: 'policyEndDate',
    code: 'POLICY_PERIOD_REVERSED',
    message: 'The policy period ends before it starts',
  },
];

/** Pairs of dates that stand the wrong way round. ISO dates sort as text. */
export function checkDateOrder(fields: InvoiceFieldMap): Finding[] {
  return ORDERS.flatMap(({ earlier, later, code, message }): Finding[] => {
    const [first, second] = [fields[earlier]?.value, fields[later]?.value];
    if (first === undefined || second === undefined || first <= second) return [];
    return [
      { code, severity: 'warning', message: `${message} (${first}, ${second})`, fields: [earlier, later] },
    ];
  });
}
