import { Reading } from '@cira/contracts';
import { InvoiceDraft } from '../extraction/invoice-draft';
import { TokenMeter } from './token-meter';

/** A model deployment that reads invoices. */
export interface LanguageModel {
  /** What tokens are billed under. */
  readonly deployment: string;

  /**
   * One pass over the document. Every value of the draft was looked up in the document's words; unsupported ones
   * have a low confidence and say so. Tokens go to the meter as soon as they are known, whatever the answer is worth.
   * @throws DomainError LLM_UNAVAILABLE when the service does not answer, is overloaded or the circuit is open;
   *   LLM_INVALID_RESPONSE when it answers with something unusable. The signal's reason when it is aborted.
   */
  extract(reading: Reading, tokens: TokenMeter, signal?: AbortSignal): Promise<InvoiceDraft>;
}

/** How to reach Azure OpenAI and how patient to be. Times in milliseconds. */
export interface LanguageModelConfig {
  readonly endpoint: string;
  readonly apiKey: string;
  readonly apiVersion: string;
  /** Deployment that extracts. */
  readonly deployment: string;
  /** A second deployment that verifies by reading the document again, or null. */
  readonly verificationDeployment: string | null;
  /** For each attempt, until the answer is complete. */
  readonly timeoutMs: number;
  readonly resilience: ResilienceConfig;
}

export interface ResilienceConfig {
  /** The first one included. */
  readonly attempts: number;
  /** Wait before the second attempt; doubles with each further one. */
  readonly retryBaseMs: number;
  readonly retryMaxMs: number;
  /** Failed attempts in a row after which the circuit opens. */
  readonly failuresToOpen: number;
  /** How long it stays open before one call may try. */
  readonly openMs: number;
}

/** 3 attempts, 4 to 10 s apart; 5 failures in a row open the circuit for 60 s. */
export const DEFAULT_RESILIENCE: ResilienceConfig = {
  attempts: 3,
  retryBaseMs: 4_000,
  retryMaxMs: 10_000,
  failuresToOpen: 5,
  openMs: 60_000,
};
