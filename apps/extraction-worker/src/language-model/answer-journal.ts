import { ModelService } from './model-service';

/** Tokens that one model has used. */
export interface TokenUsage {
  readonly service: ModelService;
  readonly deployment: string;
  readonly inputTokens: number;
  readonly outputTokens: number;
}

/** A response of a model, of whatever worth: the provider bills it as it is. */
export interface JournalEntry {
  /** The same for the same request to the same model, and for no other. */
  readonly request: string;
  readonly model: { readonly service: ModelService; readonly deployment: string };
  /** The chat completion as it came. */
  readonly completion: unknown;
  /** The tokens that it states; null where it states none. */
  readonly usage: { readonly inputTokens: number; readonly outputTokens: number } | null;
}

/**
 * What models have answered in one stage of a job. A later try at the job finds the answers of the earlier ones, so
 * that nothing is asked, or paid, twice.
 */
export interface AnswerJournal {
  /** What came for this request in this try or an earlier one; undefined when it was not answered yet. */
  recall(request: string): Promise<unknown>;
  keep(entry: JournalEntry): Promise<void>;
}

/** Forgets with the process: for whoever has no job and pays no bill. */
export class MemoryJournal implements AnswerJournal {
  readonly entries: JournalEntry[] = [];

  recall(request: string): Promise<unknown> {
    return Promise.resolve(this.entries.find((entry) => entry.request === request)?.completion);
  }

  keep(entry: JournalEntry): Promise<void> {
    this.entries.push(entry);
    return Promise.resolve();
  }
}
