/**
 * `local`: rules alone, no document leaves the process. `hybrid`: rules first, and a model is asked for what they leave
 * open. `llm`: a model reads every document, and the rules check it.
 */
export const EXTRACTION_STRATEGIES = ['local', 'hybrid', 'llm'] as const;
export type ExtractionStrategy = (typeof EXTRACTION_STRATEGIES)[number];
