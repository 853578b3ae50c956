import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { RateCard, RateCardSchema } from './rate-card';

/** One card or a list. Not a union, whose error would only say that neither fitted. */
const RateCardFileSchema = z
  .preprocess(
    (content): unknown => (Array.isArray(content) ? content : [content]),
    z.array(RateCardSchema).min(1),
  )
  .superRefine(refuseAmbiguousCards);

/** For `transform` of a setting: the cards of a JSON file, with every problem reported where the setting is checked. */
export function readRateCards(path: string, context: z.RefinementCtx): RateCard[] {
  const problem = (message: string): never => {
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  };
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    return problem(
      `${path} can't be read as JSON: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  const parsed = RateCardFileSchema.safeParse(content);
  return parsed.success ? parsed.data : problem(`${path} is no rate card:\n${z.prettifyError(parsed.error)}`);
}

/** The ledger names its cards by id, and a day has one card. */
function refuseAmbiguousCards(cards: RateCard[], context: z.RefinementCtx): void {
  for (const field of ['id', 'effectiveFrom'] as const) {
    const values = cards.map((card) => card[field]);
    const twice = values.find((value, index) => values.indexOf(value) !== index);
    if (twice !== undefined)
      context.addIssue({ code: 'custom', message: `two cards have the ${field} ${twice}` });
  }
}
