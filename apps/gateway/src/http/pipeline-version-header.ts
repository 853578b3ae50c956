import { SchemaObject } from './open-api-schema';

/** Which version of reading and extracting made a result: the bodies of contracts 002 and 004 have no room for it. */
export const PIPELINE_VERSION_HEADER = 'X-Pipeline-Version';

export const PIPELINE_VERSION_HEADER_DOC: { readonly description: string; readonly schema: SchemaObject } = {
  description: 'Which version of reading and extracting made the result; another may give another one',
  schema: { type: 'string', example: '2026.11.2' },
};
