import { DomainError, Finding, Reading } from '@cira/contracts';
import { LanguageModel } from '../language-model/language-model';
import { ModelReadingOptions, readWithModel } from '../language-model/read-with-model';
import { InvoiceDraft } from './invoice-draft';

export interface ModelOutcome {
  /** Null where there is no model, nothing to read, or no usable answer. */
  readonly draft: InvoiceDraft | null;
  readonly findings: readonly Finding[];
}

/** A model that is down or talks nonsense costs a warning, never the job. A shutdown is no failure of the model. */
export async function askModel(
  model: LanguageModel | null,
  reading: Reading,
  options: ModelReadingOptions,
): Promise<ModelOutcome> {
  if (!model || reading.pages.every((page) => page.words.length === 0)) return { draft: null, findings: [] };
  try {
    return await readWithModel(model, reading, options);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { draft: null, findings: [failureOf(model, error)] };
  }
}

function failureOf({ deployment }: LanguageModel, { code, message }: DomainError): Finding {
  return {
    code: code === 'LLM_INVALID_RESPONSE' ? 'MODEL_RESPONSE_INVALID' : 'MODEL_UNAVAILABLE',
    severity: 'warning',
    message: `${deployment}: ${message}`,
    fields: [],
  };
}
