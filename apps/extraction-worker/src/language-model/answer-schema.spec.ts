import { FIELD_NAMES } from '@cira/contracts';
import { answerSchema, AnswerSchema, WHOLE_INVOICE } from './answer-schema';

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
  const whole = answerSchema(WHOLE_INVOICE) as unknown as ObjectSchema;
  const objects = objectsIn(whole);

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
    const answer = empty(whole);
    expect(AnswerSchema.parse(answer)).toEqual(answer);
  });

  it('has only what is wanted', () => {
    const some = answerSchema({ fields: ['total'], lineItems: false }) as unknown as ObjectSchema;
    expect(Object.keys(some.properties ?? {})).toEqual(['language', 'fields']);
    expect(Object.keys(some.properties?.fields?.properties ?? {})).toEqual(['total']);
  });

  it('takes numbers as numbers, and null where a property is left out', () => {
    expect(
      AnswerSchema.parse({ fields: { total: 12.5 }, lineItems: [{ description: 'Lamp', total: 3 }] }),
    ).toEqual({
      language: null,
      fields: { total: '12.5' },
      lineItems: [
        {
          ...{ description: 'Lamp', total: '3' },
          sku: null,
          quantity: null,
          unit: null,
          unitPrice: null,
          taxRate: null,
        },
      ],
    });
    expect(AnswerSchema.safeParse({ total: 5 }).success).toBe(false);
  });
});
