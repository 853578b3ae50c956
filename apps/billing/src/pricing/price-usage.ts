import { Meter, MeterReading, Stage } from '@cira/contracts';
import { Decimal } from 'decimal.js';
import { ExactDecimal } from './exact-decimal';
import { Bucket, RateCard, UnitPrice } from './rate-card';

/** One priced line of a ledger. Decimal strings in full precision: rounding is for statements, never for the ledger. */
export interface PricedLine {
  readonly stage: Stage | 'job';
  readonly meter: Meter | 'job.fee';
  readonly resource: string;
  readonly quantity: string;
  /** USD for one unit. */
  readonly unitPrice: string;
  /** quantity × unitPrice, exactly. */
  readonly amount: string;
  readonly bucket: Bucket;
  readonly rateCard: string;
}

/**
 * What a stage used, priced from a card: one line for each meter and resource. Several readings of the same (two calls
 * of one deployment) are added up first, since the ledger takes a meter and resource of a stage only once.
 */
export function priceUsage(stage: Stage, readings: readonly MeterReading[], card: RateCard): PricedLine[] {
  return addUp(readings).map(({ meter, resource, quantity }) => {
    const price = card.prices[meter];
    const ownPrice = Object.hasOwn(price.byResource, resource) ? price.byResource[resource] : undefined;
    const unitPrice = priceOfOne(ownPrice ?? price);
    return {
      stage,
      meter,
      resource,
      quantity: quantity.toFixed(),
      unitPrice: unitPrice.toFixed(),
      amount: quantity.times(unitPrice).toFixed(),
      bucket: price.bucket,
      rateCard: card.id,
    };
  });
}

/** The fee for a job as such, or nothing where the card has none. */
export function priceJob(card: RateCard): PricedLine[] {
  const fee = new ExactDecimal(card.jobFee);
  if (fee.isZero()) return [];
  return [
    {
      stage: 'job',
      meter: 'job.fee',
      resource: 'platform',
      quantity: '1',
      unitPrice: fee.toFixed(),
      amount: fee.toFixed(),
      bucket: 'infrastructure',
      rateCard: card.id,
    },
  ];
}

interface MeteredQuantity {
  readonly meter: Meter;
  readonly resource: string;
  readonly quantity: Decimal;
}

function addUp(readings: readonly MeterReading[]): MeteredQuantity[] {
  const sums = new Map<string, MeteredQuantity>();
  for (const { meter, resource, quantity } of readings) {
    const key = `${meter} ${resource}`;
    const soFar = sums.get(key)?.quantity ?? new ExactDecimal(0);
    sums.set(key, { meter, resource, quantity: soFar.plus(quantity) });
  }
  return [...sums.values()];
}

function priceOfOne({ price, per }: UnitPrice): Decimal {
  return new ExactDecimal(price).div(per);
}
