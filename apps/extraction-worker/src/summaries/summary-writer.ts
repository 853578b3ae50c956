/** Who words the summaries. `template`: rules, from the facts. `model`: a model, held against the same facts. */
export const SUMMARY_WRITERS = ['template', 'model'] as const;
export type SummaryWriter = (typeof SUMMARY_WRITERS)[number];
