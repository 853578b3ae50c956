import { Envelope, MessageContract } from '@cira/contracts';
import { applyDecorators, UseFilters } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import { PassThroughFilter } from './pass-through.filter';

/** What a handler knows of the message beside its payload. */
export interface DeliveryContext {
  readonly envelope: Envelope;
  /** The id that `UnitOfWork.once` deduplicates by. */
  readonly messageId: string;
  readonly attempt: number;
}

/**
 * Marks a method as the one handler of a message:
 * `@Consumes(OcrRequested) handle(@Payload() payload: OcrRequestedPayload, @Ctx() delivery: DeliveryContext)`.
 * The payload has been checked against the contract. What the method throws decides what comes next: a
 * `DomainError` that is not retryable gives up at once, everything else is retried with delays.
 */
export function Consumes(contract: MessageContract): MethodDecorator {
  return applyDecorators(EventPattern(contract.routingKey), UseFilters(PassThroughFilter));
}
