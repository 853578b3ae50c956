import { DomainError } from '@cira/contracts';

export interface RenderedError {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What the gateway must know of a public contract: which paths are its own, and how its errors look. */
export interface Surface {
  readonly name: string;
  owns(path: string): boolean;
  renderError(error: DomainError, correlationId: string): RenderedError;
}

export const SURFACES = Symbol('SURFACES');
