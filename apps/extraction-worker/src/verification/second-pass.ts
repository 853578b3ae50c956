import { InvoiceDraft } from '../extraction/invoice-draft';

/**
 * Who read the document a second time: another model, a model where the local engine was in doubt, the local engine,
 * or the page beside its e-invoice XML.
 */
export type SecondSource = 'llm' | 'model' | 'local' | 'page';

export interface SecondPass {
  readonly draft: InvoiceDraft;
  readonly source: SecondSource;
}

export const SOURCE_NAMES: Readonly<Record<SecondSource, string>> = {
  llm: 'a second language model',
  model: 'a language model',
  local: 'the local engine',
  page: 'the visible page',
};
