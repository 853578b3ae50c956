import { z } from 'zod';
import { engineFailed } from './engine-errors';

/**
 * The JSON of an answer, as far as we use it.
 *
 * @throws DomainError OCR_ENGINE_FAILED when it is not JSON or not of the form that the engine documents
 */
export function parseAnswer<Schema extends z.ZodType>(
  name: string,
  body: string,
  schema: Schema,
): z.infer<Schema> {
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch (error) {
    throw engineFailed(`${name} answered with no JSON`, error);
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw engineFailed(
    `${name} answered in an unknown form (${issue?.path.join('.') ?? 'answer'})`,
    parsed.error,
  );
}
