import { JobCost } from '@cira/contracts';
import { Decimal } from 'decimal.js';
import { ExactDecimal } from './exact-decimal';
import { Bucket } from './rate-card';

/** Millionths of a dollar: a page read from its text layer costs less than a hundredth of a cent. */
const STATEMENT_DECIMALS = 6;

/** What the cost of a job is computed from: a line of the ledger, its numbers as decimal strings. */
export interface CostLine {
  readonly meter: string;
  readonly quantity: string;
  readonly amount: string;
  readonly bucket: Bucket;
}

/**
 * The statement of a job. Each bucket is the exact sum of its lines, rounded once, half up, to six decimals; the total
 * is the sum of the rounded buckets, so that the figures that a reader sees add up to the last digit.
 */
export function jobCost(lines: readonly CostLine[]): JobCost {
  const ocrProcessing = rounded(amountOf(lines.filter(inBucket('ocrProcessing'))));
  const llmExtraction = rounded(amountOf(lines.filter(inBucket('llmExtraction'))));
  const infrastructure = rounded(amountOf(lines.filter(inBucket('infrastructure'))));
  return {
    currency: 'USD',
    total: asText(ocrProcessing.plus(llmExtraction).plus(infrastructure)),
    ocrProcessing: asText(ocrProcessing),
    llmExtraction: asText(llmExtraction),
    infrastructure: asText(infrastructure),
    external: {
      doclingApi: externalCost(lines, 'docling'),
      azureDocumentIntelligence: externalCost(lines, 'azure_document_intelligence'),
      azureOpenai: {
        inputTokens: tokensOf(lines, 'azure_openai.input_token'),
        outputTokens: tokensOf(lines, 'azure_openai.output_token'),
        totalCost: externalCost(lines, 'azure_openai'),
      },
    },
  };
}

function externalCost(lines: readonly CostLine[], service: string): string {
  return asText(rounded(amountOf(lines.filter(({ meter }) => meter.startsWith(`${service}.`)))));
}

function inBucket(bucket: Bucket): (line: CostLine) => boolean {
  return (line) => line.bucket === bucket;
}

function amountOf(lines: readonly CostLine[]): Decimal {
  return lines.reduce((sum, { amount }) => sum.plus(amount), new ExactDecimal(0));
}

function tokensOf(lines: readonly CostLine[], tokenMeter: string): number {
  const tokens = lines
    .filter(({ meter }) => meter === tokenMeter)
    .reduce((sum, { quantity }) => sum.plus(quantity), new ExactDecimal(0));
  return tokens.round().toNumber();
}

function rounded(amount: Decimal): Decimal {
  return amount.toDecimalPlaces(STATEMENT_DECIMALS, Decimal.ROUND_HALF_UP);
}

function asText(amount: Decimal): string {
  return amount.toFixed(STATEMENT_DECIMALS);
}
