import { DomainError } from '@cira/contracts';
import { SchemaObject } from './open-api-schema';

export interface RenderedError {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What the gateway must know of a public contract: which paths are its own, and how its errors look. */
export interface Surface {
  readonly name: string;
  /** Its named schemas, for the OpenAPI document. */
  readonly schemas: Readonly<Record<string, SchemaObject>>;
  owns(path: string): boolean;
  renderError(error: DomainError, correlationId: string): RenderedError;
}

export const SURFACES = Symbol('SURFACES');
