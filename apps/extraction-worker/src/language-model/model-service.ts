/** Whose meters the tokens of an endpoint are billed under. */
export type ModelService = 'azure_openai' | 'openai';
