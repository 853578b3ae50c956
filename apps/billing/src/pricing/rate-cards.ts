import { RateCard } from './rate-card';

/**
 * The cards that ship with the platform. Append only: what is in the ledger was priced from them. They are what running
 * the platform costs its operator, not what anybody charges; `RATE_CARD_FILE` puts an operator's own in their place.
 *
 * Where the prices come from:
 * - Our own work is priced for what it occupies, at 0.05 USD for a vCPU hour and 0.005 USD for a GiB hour, about what
 *   the large clouds ask for general purpose machines on demand: 0.000014 USD for a second of one vCPU.
 * - `ocr.page`: two CPU seconds to render and recognise a page at 300 dpi. `text_layer.page`: some 70 ms.
 * - `docling.page`: a docling-serve of one's own, 3 s on 8 vCPUs and its memory. There is no list price.
 * - `azure_document_intelligence.page`: list price of `prebuilt-read`, tier S0 up to a million pages a month: 1.50 USD for
 *   1,000 pages, in most regions.
 * - `azure_openai.*`: list prices of gpt-4o (2.50 and 10.00 USD for a million tokens) and of gpt-4o-mini (0.15 and 0.60)
 *   for pay-as-you-go, global deployments. A deployment is known by its name only, so that one with a name of its own
 *   is taken for gpt-4o unless a card says otherwise under `byResource`.
 * - `openai.*`: zero, since the price of an endpoint that somebody names is known to nobody here: a model of one's own has
 *   none, a provider's has its own. The tokens are in the ledger at 0 USD, and a card that names the model under
 *   `byResource` prices them. The two models that this card knows have the prices of above wherever they are.
 * - `processing.second`: the place in a worker that a job holds, 1 GiB and a quarter of a vCPU for all that is not
 *   metered by the page.
 * - The fee for a job: its share of database, bus and storage.
 */
export const BUILT_IN_RATE_CARDS: readonly RateCard[] = [
  {
    id: 'cira-2025-11',
    effectiveFrom: '2025-11-01',
    currency: 'USD',
    jobFee: '0.0001',
    prices: {
      'text_layer.page': { price: '0.001', per: 1_000, bucket: 'ocrProcessing', byResource: {} },
      'ocr.page': { price: '0.03', per: 1_000, bucket: 'ocrProcessing', byResource: {} },
      'docling.page': { price: '0.40', per: 1_000, bucket: 'ocrProcessing', byResource: {} },
      'azure_document_intelligence.page': {
        price: '1.50',
        per: 1_000,
        bucket: 'ocrProcessing',
        byResource: {},
      },
      'azure_openai.input_token': {
        price: '2.50',
        per: 1_000_000,
        bucket: 'llmExtraction',
        byResource: { 'gpt-4o-mini': { price: '0.15', per: 1_000_000 } },
      },
      'azure_openai.output_token': {
        price: '10.00',
        per: 1_000_000,
        bucket: 'llmExtraction',
        byResource: { 'gpt-4o-mini': { price: '0.60', per: 1_000_000 } },
      },
      'openai.input_token': {
        price: '0',
        per: 1_000_000,
        bucket: 'llmExtraction',
        byResource: {
          'gpt-4o': { price: '2.50', per: 1_000_000 },
          'gpt-4o-mini': { price: '0.15', per: 1_000_000 },
        },
      },
      'openai.output_token': {
        price: '0',
        per: 1_000_000,
        bucket: 'llmExtraction',
        byResource: {
          'gpt-4o': { price: '10.00', per: 1_000_000 },
          'gpt-4o-mini': { price: '0.60', per: 1_000_000 },
        },
      },
      'processing.second': { price: '5', per: 1_000_000, bucket: 'infrastructure', byResource: {} },
    },
  },
];
