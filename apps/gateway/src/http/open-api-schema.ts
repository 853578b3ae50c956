import { OpenAPIObject } from '@nestjs/swagger';

type Named = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>[string];

/** Types that @nestjs/swagger has but does not export. */
export type SchemaObject = Exclude<Named, { $ref: string }>;
export type ReferenceObject = Extract<Named, { $ref: string }>;
