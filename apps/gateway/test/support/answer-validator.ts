import Ajv from 'ajv';
import addFormats from 'ajv-formats';

type Json = Record<string, unknown>;

/** Checks answers of the running server against a dereferenced OpenAPI document, which must know every property. */
export class AnswerValidator {
  private readonly ajv = new Ajv({ allErrors: true, strict: false });

  constructor(private readonly document: Json) {
    addFormats(this.ajv);
    // OpenAPI's own, which say nothing about validity.
    for (const name of ['decimal', 'binary', 'float']) this.ajv.addFormat(name, true);
  }

  /** What is wrong with an answer: nothing, hopefully. */
  problems(method: string, path: string, status: number, body: unknown): string[] {
    const schema = this.schemaOf(method, path, status);
    if (!schema) return [`${method} ${path} ${status} is not documented`];
    const validate = this.ajv.compile(closed(schema));
    if (validate(body)) return [];
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) => `${instancePath} ${message ?? ''} ${JSON.stringify(params)}`,
    );
  }

  private schemaOf(method: string, path: string, status: number): Json | undefined {
    const keys = [
      'paths',
      path,
      method,
      'responses',
      String(status),
      'content',
      'application/json',
      'schema',
    ];
    return keys.reduce<Json | undefined>((holder, key) => holder?.[key] as Json | undefined, this.document);
  }
}

/** The same schema, but with no property beyond those that it names. */
function closed(schema: unknown): Json {
  if (Array.isArray(schema)) return schema.map(closed) as unknown as Json;
  if (typeof schema !== 'object' || schema === null) return schema as Json;
  const inner = Object.fromEntries(
    Object.entries(schema)
      .filter(([key]) => key !== 'example')
      .map(([key, value]) => [key, closed(value)]),
  );
  return 'properties' in inner && !('additionalProperties' in inner)
    ? { ...inner, additionalProperties: false }
    : inner;
}
