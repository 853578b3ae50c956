import { messagesConsumedBy, ServiceName } from '@cira/contracts';

/** Only what the check needs of Nest's handlers: a second handler for the same event hangs on `next`. */
interface RegisteredHandler {
  next?: unknown;
}

/**
 * Boot proves the wiring: a service handles each message that names it as a consumer exactly once, and nothing else.
 *
 * @throws Error that lists every message with no handler, with two, or with a handler that no contract asks for
 */
export function assertWiring(service: ServiceName, handlers: ReadonlyMap<string, RegisteredHandler>): void {
  const expected = new Set(messagesConsumedBy(service).map((contract) => contract.routingKey));
  const problems = [
    ...[...expected].filter((key) => !handlers.has(key)).map((key) => `${key} has no handler`),
    ...[...handlers].filter(([key]) => !expected.has(key)).map(([key]) => `${key} is not for this service`),
    ...[...handlers].filter(([, handler]) => handler.next).map(([key]) => `${key} has two handlers`),
  ];
  if (problems.length > 0) throw new Error(`${service} is wired wrongly: ${problems.join('; ')}`);
}
