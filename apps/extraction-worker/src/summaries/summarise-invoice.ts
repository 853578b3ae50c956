import { Summaries, Summary } from '@cira/contracts';
import { factsOf, InvoiceFacts, Summarised } from './invoice-facts';
import { count, day, doubtPoints, isCredit, lineItem, money, payable, taxLine } from './write-facts';

const NO_INVOICE: Summary = {
  text: 'The document does not look like an invoice, so there is nothing to sum up.',
  keyPoints: [],
};

/** The invoice in a few sentences for who pays it, who ordered it and who answers for it, by rule and from its facts. */
export function summariseInvoice(invoice: Summarised): Summaries {
  const facts = factsOf(invoice);
  if (!facts.validInput)
    return { finance: NO_INVOICE, procurement: NO_INVOICE, executive: NO_INVOICE, method: 'template' };
  return {
    finance: finance(facts),
    procurement: procurement(facts),
    executive: executive(facts),
    method: 'template',
  };
}

function finance(facts: InvoiceFacts): Summary {
  const { values, termDays, taxes, earlyPayment, proof, doubts } = facts;
  const number = values.invoiceNumber === undefined ? 'An invoice' : `Invoice ${values.invoiceNumber}`;
  const from = values.vendorName === undefined ? '' : ` from ${values.vendorName}`;
  const dated = values.invoiceDate === undefined ? '' : `, dated ${day(values.invoiceDate)},`;
  const term = termDays === null || termDays === 0 ? '' : `, ${count(termDays, 'day')} after its date`;
  const due = values.dueDate === undefined ? '' : ` by ${day(values.dueDate)}${term}`;
  const sentences = [
    `${number}${from}${dated} ${asks(facts)}${due}.`,
    proof === null ? 'The total could not be proved.' : `The total is proved: ${proof}.`,
    ...arrears(facts),
    ...(doubts.length > 0 ? [`Before payment, ${count(doubts.length, 'point')} should be checked.`] : []),
  ];
  return {
    text: sentences.join(' '),
    keyPoints: [
      ...point('Total', values.total && money(facts, values.total)),
      ...point('To be paid', values.amountDue && money(facts, values.amountDue)),
      ...point('Due', values.dueDate && day(values.dueDate)),
      ...(taxes.length > 0
        ? taxes.map((tax) => `Tax: ${taxLine(facts, tax)}`)
        : point('Tax', values.tax && money(facts, values.tax))),
      ...point('Terms', values.paymentTerms),
      ...(earlyPayment
        ? [
            `Early payment: ${earlyPayment.percent} % within ${count(earlyPayment.days, 'day')}${worth(facts)}`,
          ]
        : point('Early payment', values.discountTerms)),
      ...point('To be paid to', values.iban && `IBAN ${values.iban}`),
      ...doubtPoints(facts, 3),
    ],
  };
}

function procurement(facts: InvoiceFacts): Summary {
  const { values, lines, largestLines } = facts;
  const vendor = values.vendorName ?? 'The vendor';
  const [largest] = largestLines;
  const billed = lines === 0 ? 'bills no lines that could be read' : `bills ${count(lines, 'line')}`;
  const most =
    largest && lines > 1
      ? `, the largest of them ${lineItem(facts, largest)}`
      : largest
        ? `: ${lineItem(facts, largest)}`
        : '';
  const order =
    values.poNumber === undefined
      ? 'No purchase order is named.'
      : `It refers to purchase order ${values.poNumber}.`;
  const period =
    values.serviceStartDate === undefined || values.serviceEndDate === undefined
      ? []
      : [`It covers ${day(values.serviceStartDate)} to ${day(values.serviceEndDate)}.`];
  return {
    text: [`${vendor} ${billed}${most}.`, order, ...period].join(' '),
    keyPoints: [
      ...point('Purchase order', values.poNumber ?? 'none named'),
      ...point('Project', values.projectCode),
      ...largestLines.map((line) => `Line: ${lineItem(facts, line)}`),
      ...point('Discount', values.discount && money(facts, values.discount.replace('-', ''))),
      ...point('Shipping', values.shipping && money(facts, values.shipping)),
      ...point('Subtotal', values.subtotal && money(facts, values.subtotal)),
      ...point('Terms', values.paymentTerms),
      ...doubtPoints(facts, 2),
    ],
  };
}

function executive(facts: InvoiceFacts): Summary {
  const { values, doubts, proof } = facts;
  const due = values.dueDate === undefined ? '' : `, due on ${day(values.dueDate)}`;
  const state =
    doubts.length > 0
      ? `It should be looked at before it is paid: ${doubts[0] ?? ''}.`
      : proof === null
        ? 'Nothing speaks against it, but its total could not be proved.'
        : 'Its total is proved, and nothing speaks against it.';
  return {
    text: `${values.vendorName ?? 'A vendor that could not be told'} ${asks(facts)}${due}. ${state}`,
    keyPoints: [
      ...point('Vendor', values.vendorName),
      ...point('Amount', payable(facts) === null ? undefined : money(facts, payable(facts) ?? '0')),
      ...point('Due', values.dueDate && day(values.dueDate)),
      ...doubtPoints(facts, 1),
    ],
  };
}

function asks(facts: InvoiceFacts): string {
  const amount = payable(facts);
  if (amount === null) return 'states no sum to pay that could be read';
  return isCredit(facts)
    ? `gives a credit of ${money(facts, amount.replace('-', ''))}`
    : `asks for ${money(facts, amount)}`;
}

function arrears(facts: InvoiceFacts): string[] {
  const { pastDueAmount: past, lateFeeAmount: fee } = facts.values;
  if (past === undefined || Number(past) === 0) return [];
  const withFee = fee === undefined || Number(fee) === 0 ? '' : ` and a late fee of ${money(facts, fee)}`;
  return [`${money(facts, past)} of earlier bills${withFee} are part of it.`];
}

function worth(facts: InvoiceFacts): string {
  const saving = facts.earlyPayment?.saving ?? null;
  return saving === null ? '' : ` is worth ${money(facts, saving)}`;
}

function point(name: string, value: string | undefined): string[] {
  return value ? [`${name}: ${value}`] : [];
}
