import { FIELD_NAMES } from '@cira/contracts';
import { ANSWER_JSON_SCHEMA, AnswerSchema } from './answer-schema';

interface ObjectSchema {
  readonly type: unknown;
  readonly properties?: Record<string, ObjectSchema>;
  readonly items?: ObjectSchema;
  readonly required?: string[];
  readonly additionalProperties?: boolean;
}

const objectsIn = (schema: ObjectSchema): ObjectSchema[] => [
  ...(schema.type === 'object' ? [schema] : []),
  ...Object.values(schema.properties ?? {}).flatMap(objectsIn),
  ...(schema.items ? objectsIn(schema.items) : []),
];

describe('the JSON schema of the answer', () => {
  const objects = objectsIn(ANSWER_JSON_SCHEMA as unknown as ObjectSchema);

  it('is in the subset that strict structured output accepts', () => {
    expect(objects).toHaveLength(3);
    for (const each of objects) {
      expect(each.additionalProperties).toBe(false);
      expect(each.required).toEqual(Object.keys(each.properties ?? {}));
    }
  });

  it('asks for every field of an invoice', () => {
    expect(objects[1]?.required).toEqual(FIELD_NAMES);
  });

  it('and the check of the answer agree on the shape', () => {
    const empty = (schema: ObjectSchema): unknown =>
      schema.type === 'array'
        ? [empty(schema.items ?? { type: 'null' })]
        : schema.type === 'string'
          ? ''
          : schema.type === 'object'
            ? Object.fromEntries(
                Object.entries(schema.properties ?? {}).map(([key, each]) => [key, empty(each)]),
              )
            : null;
    const answer = empty(ANSWER_JSON_SCHEMA as unknown as ObjectSchema);
    expect(AnswerSchema.parse(answer)).toEqual(answer);
  });
});
