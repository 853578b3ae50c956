import { z } from 'zod';

export type ServiceName = 'gateway' | 'ocr-worker' | 'extraction-worker' | 'billing';

/**
 * A message is a past-tense fact (or, for `*.requested`, a request) with a version and a schema. It carries ids and
 * plain data, never documents. A change is a new version beside the old one.
 */
export interface MessageContract<Schema extends z.ZodType = z.ZodType> {
  readonly name: string;
  readonly version: number;
  /** Routing key on the bus and pattern of its handlers: `<name>.v<version>`. */
  readonly routingKey: string;
  readonly description: string;
  readonly producers: readonly ServiceName[];
  readonly consumers: readonly ServiceName[];
  readonly schema: Schema;
}

export type PayloadOf<Contract extends MessageContract> = z.infer<Contract['schema']>;

export function defineMessage<Schema extends z.ZodType>(
  contract: Omit<MessageContract<Schema>, 'routingKey'>,
): MessageContract<Schema> {
  return Object.freeze({ ...contract, routingKey: `${contract.name}.v${contract.version}` });
}
