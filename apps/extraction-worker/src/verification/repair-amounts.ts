import { ExtractedField, FieldName, Finding, InvoiceFieldMap, LineItem, Repair } from '@cira/contracts';
import Decimal from 'decimal.js';
import { DocumentView } from '../extraction/candidates/document-view';
import { amountOf, printAmount } from './amounts';
import { Reconciliation, reconcile, Surroundings } from './arithmetic';
import { isLabelledAs } from './field-labels';
import { misreadingsOf } from './misread-digits';

/** As many equations as no single change can have been chosen to fit. */
const INDEPENDENT = 2;

/** What is made of amounts that do not add up. */
export interface Repaired {
  /** With the repairs that were made in place, and those that are only suggested beside the value. */
  readonly fields: InvoiceFieldMap;
  readonly findings: readonly Finding[];
}

/** The document that the amounts were read from. */
export interface Origin extends Surroundings {
  readonly lines: readonly LineItem[];
  readonly view: DocumentView;
}

interface Proposal {
  readonly code: 'AMOUNTS_SWAPPED' | 'RATE_TAKEN_AS_AMOUNT' | 'AMOUNT_MISREAD';
  /** The value that each field should have. */
  readonly values: Partial<Record<FieldName, string>>;
  readonly reason: string;
  /** Whether the words allow it, so that it may be done and not only said. */
  readonly isAllowed: boolean;
  /** How many equations must hold for the changed fields: one may close by chance where many changes were tried. */
  readonly needed: number;
}

const HUNDRED = new Decimal(100);

/**
 * Where amounts contradict each other, the one change that makes them add up: two that changed places, a rate taken
 * for an amount, one character misread. It is made where exactly one change does and the words allow it; otherwise it
 * is suggested. What a machine format states is never changed. Fields that add up come back as they are.
 */
export function repairAmounts(fields: InvoiceFieldMap, origin: Origin): Repaired {
  const before = openIn(fields, origin);
  if (before === 0 || AMOUNTS.some((name) => fields[name]?.method === 'xml')) return { fields, findings: [] };
  const { proofs } = reconcile(fields, origin.lines, origin);
  const closing = (proposals: readonly Proposal[]): Proposal[] =>
    mostProved(
      proposals.filter((each) => closes(fields, each, origin, before)),
      (each) => equationsOf(fields, each, origin).size,
    );

  const exchanged = closing([...swapped(fields, origin.view), ...rateAsAmount(fields, origin.view)]);
  // An amount that other equations prove has been read right.
  const unsure = AMOUNTS.filter((name) => !proofs.has(name));
  const found = exchanged.length > 0 ? exchanged : closing(misread(fields, unsure));
  const [only] = found;
  if (!only) return { fields, findings: [] };
  const isMade =
    found.length === 1 && only.isAllowed && equationsOf(fields, only, origin).size >= only.needed;
  // Where several would do, the best is to name them and to leave the choice to whoever has the paper.
  const shown = found.slice(0, MOST_SUGGESTED);
  const repaired = shown.reduce((all, each) => withRepair(all, each, isMade), fields);
  return { fields: repaired, findings: shown.map((each) => findingOf(each, isMade)) };
}

/** Amounts that were changed so that one equation closes: that equation proves neither them nor its other terms. */
export function unconfirmedRepairs(fields: InvoiceFieldMap, { proofs }: Reconciliation): FieldName[] {
  const repaired = (Object.keys(fields) as FieldName[]).filter((name) => fields[name]?.repair?.applied);
  const equations = new Set(repaired.flatMap((name) => proofs.get(name) ?? []));
  return equations.size < INDEPENDENT ? repaired : [];
}

const AMOUNTS = ['subtotal', 'tax', 'total', 'amountDue'] as const;
const MOST_SUGGESTED = 3;

/** Sums that do not close, those of the lines left out: badly read lines say nothing about the rest. */
function openIn(fields: InvoiceFieldMap, origin: Origin): number {
  return reconcile(fields, origin.lines, origin).equations.filter(
    (each) => each.kind === 'mismatch' && each.fields.length > 0,
  ).length;
}

/** Every changed field must be part of an equation that now closes, and none may be open that was not before. */
function closes(fields: InvoiceFieldMap, proposal: Proposal, origin: Origin, before: number): boolean {
  const { proofs } = reconcile(withValues(fields, proposal.values), origin.lines, origin);
  const isProved = (Object.keys(proposal.values) as FieldName[]).every((name) => proofs.has(name));
  return isProved && openIn(withValues(fields, proposal.values), origin) < before;
}

function mostProved(proposals: readonly Proposal[], countOf: (each: Proposal) => number): Proposal[] {
  const most = Math.max(...proposals.map(countOf));
  return proposals.filter((each) => countOf(each) === most);
}

/** The equations that hold for the changed fields. */
function equationsOf(fields: InvoiceFieldMap, { values }: Proposal, origin: Origin): Set<string> {
  const { proofs } = reconcile(withValues(fields, values), origin.lines, origin);
  return new Set((Object.keys(values) as FieldName[]).flatMap((name) => proofs.get(name) ?? []));
}

/** Subtotal and total, or total and amount due. Where a label says that either is in its place, it stays there. */
function swapped(fields: InvoiceFieldMap, view: DocumentView): Proposal[] {
  const pairs = [
    ['subtotal', 'total'],
    ['total', 'amountDue'],
  ] as const;
  return pairs.flatMap(([one, other]): Proposal[] => {
    const [first, second] = [fields[one], fields[other]];
    if (!first || !second || first.value === second.value) return [];
    return [
      {
        code: 'AMOUNTS_SWAPPED',
        values: { [one]: second.value, [other]: first.value },
        reason: `${SPOKEN[one]} and ${SPOKEN[other]} add up the other way round`,
        isAllowed: !isLabelledAs(one, first, view) && !isLabelledAs(other, second, view),
        needed: 1,
      },
    ];
  });
}

/** "19.00" from "19,00 %": then the tax is that share of the subtotal, and it should stand on the page as well. */
function rateAsAmount(fields: InvoiceFieldMap, view: DocumentView): Proposal[] {
  const [rate, subtotal] = [amountOf(fields, 'tax'), amountOf(fields, 'subtotal')];
  if (!rate || !subtotal || rate.lessThanOrEqualTo(0)) return [];
  const share = subtotal.times(rate).div(HUNDRED).toDecimalPlaces(2);
  if (share.equals(rate)) return [];
  const isPrinted = view.amounts.some(({ value, isPercent }) => !isPercent && value.equals(share));
  return [
    {
      code: 'RATE_TAKEN_AS_AMOUNT',
      values: { tax: printAmount(share) },
      reason: `${rate.toFixed()} is the rate: ${rate.toFixed()} % of ${printAmount(subtotal)} is ${printAmount(share)}`,
      isAllowed: isPrinted,
      needed: 1,
    },
  ];
}

function misread(fields: InvoiceFieldMap, names: readonly FieldName[]): Proposal[] {
  return names.flatMap((name) => {
    const field = fields[name];
    if (!field || amountOf(fields, name) === null) return [];
    return misreadingsOf(field).map(({ value, reason }): Proposal => {
      return {
        code: 'AMOUNT_MISREAD',
        values: { [name]: value },
        reason,
        isAllowed: true,
        needed: INDEPENDENT,
      };
    });
  });
}

function withValues(fields: InvoiceFieldMap, values: Proposal['values']): InvoiceFieldMap {
  const changed = Object.entries(values).flatMap(([key, value]) => {
    const field = fields[key as FieldName];
    return field ? [[key, { ...field, value }] as const] : [];
  });
  return { ...fields, ...Object.fromEntries(changed) };
}

function withRepair(
  fields: InvoiceFieldMap,
  { values, reason }: Proposal,
  applied: boolean,
): InvoiceFieldMap {
  const repaired = Object.entries(values).flatMap(([key, to]) => {
    const field = fields[key as FieldName];
    if (!field || field.repair) return [];
    const repair: Repair = { from: field.value, to, reason, applied };
    const note = `${applied ? 'repaired' : 'perhaps'} ${to}: ${reason}`;
    const changed: ExtractedField = {
      ...field,
      ...(applied && { value: to }),
      repair,
      evidence: [...field.evidence, note],
      alternatives: [
        ...field.alternatives,
        { value: applied ? repair.from : to, reason: applied ? 'as it was read' : reason },
      ],
    };
    return [[key, changed] as const];
  });
  return { ...fields, ...Object.fromEntries(repaired) };
}

function findingOf({ code, values, reason }: Proposal, applied: boolean): Finding {
  const what = Object.entries(values)
    .map(([name, value]) => `${SPOKEN[name as (typeof AMOUNTS)[number]]} ${value}`)
    .join(', ');
  const message = applied ? `Put right: ${what} (${reason})` : `It would add up with ${what} (${reason})`;
  return { code, severity: 'warning', message, fields: Object.keys(values) };
}

const SPOKEN: Record<(typeof AMOUNTS)[number], string> = {
  subtotal: 'subtotal',
  tax: 'tax',
  total: 'total',
  amountDue: 'amount due',
};
