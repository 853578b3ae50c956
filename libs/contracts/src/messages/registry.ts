import { JobCosted } from './job-costed';
import { MessageContract, ServiceName } from './message-contract';
import { OcrCompleted } from './ocr-completed';
import { OcrRequested } from './ocr-requested';
import { ImagesRequested } from './images-requested';
import { StageFailed } from './stage-failed';
import { StageStarted } from './stage-started';
import { UsageRecorded } from './usage-recorded';
import { VerificationCompleted } from './verification-completed';

/** Every message there is. A service must handle exactly those that name it as a consumer; boot checks it. */
export const MESSAGES: readonly MessageContract[] = [
  OcrRequested,
  OcrCompleted,
  ImagesRequested,
  StageStarted,
  StageFailed,
  VerificationCompleted,
  UsageRecorded,
  JobCosted,
];

export function messagesConsumedBy(service: ServiceName): MessageContract[] {
  return MESSAGES.filter((contract) => contract.consumers.includes(service));
}

export function messageByRoutingKey(routingKey: string): MessageContract | undefined {
  return MESSAGES.find((contract) => contract.routingKey === routingKey);
}
