import { integer } from '@cira/common/config/settings';
import { z } from 'zod';
import { ReadingMetrics } from '../reading-metrics';
import { AzureEngine } from './azure/azure-engine';
import { DoclingEngine } from './docling/docling-engine';
import { RecognitionEngine } from './recognition-engine';
import { ENGINE_RESILIENCE, ResilientEngine } from './resilient-engine';
import { withFallback } from './with-fallback';

/** Of an engine that the operator runs or rents: no credentials, for undici would leave them out in silence. */
const engineUrl = z
  .url({ protocol: /^https?$/, error: 'must be a URL with http or https' })
  .refine((text) => !URL.canParse(text) || new URL(text).username === '', 'must not hold credentials')
  .optional();

/** Which engine reads pages that have no text of their own, and how to reach it. For `OcrWorkerSettings.extend(…)`. */
export const ENGINE_SETTINGS = {
  OCR_ENGINE: z.enum(['local', 'docling', 'azure']).default('local'),
  DOCLING_URL: engineUrl,
  DOCLING_API_KEY: z.string().optional(),
  /** Languages by the names that the OCR engine behind docling-serve has for them; empty: its own choice. */
  DOCLING_OCR_LANGUAGES: z
    .string()
    .regex(/^[\w-]+(,[\w-]+)*$/, 'must be names of languages separated by commas')
    .optional()
    .transform((list) => list?.split(',') ?? []),
  /** For up to 10 pages: upload, queue, work and download. */
  DOCLING_TIMEOUT_MS: integer(300_000, { min: 1_000 }),
  AZURE_DOCUMENT_INTELLIGENCE_ENDPOINT: engineUrl,
  AZURE_DOCUMENT_INTELLIGENCE_API_KEY: z.string().optional(),
  /** For up to 20 pages. */
  AZURE_DOCUMENT_INTELLIGENCE_TIMEOUT_MS: integer(120_000, { min: 1_000 }),
};

type EngineSettings = z.infer<z.ZodObject<typeof ENGINE_SETTINGS>>;

const NEEDED = {
  local: [],
  docling: ['DOCLING_URL'],
  azure: ['AZURE_DOCUMENT_INTELLIGENCE_ENDPOINT', 'AZURE_DOCUMENT_INTELLIGENCE_API_KEY'],
} as const;

/** For `superRefine`: an engine that is chosen can be reached. */
export function requireEngineSettings(settings: EngineSettings, context: z.RefinementCtx): void {
  for (const name of NEEDED[settings.OCR_ENGINE]) {
    if (settings[name] !== undefined) continue;
    context.addIssue({
      code: 'custom',
      path: [name],
      message: `is needed when OCR_ENGINE is ${settings.OCR_ENGINE}`,
    });
  }
}

/** The engine that the settings choose. A remote one has the local one behind it, for when it is down. */
export function chosenEngine(
  settings: EngineSettings,
  local: RecognitionEngine,
  metrics: ReadingMetrics,
): RecognitionEngine {
  const remote = remoteEngine(settings);
  if (remote === null) return local;
  const { name } = remote;
  const resilient = new ResilientEngine(remote.engine, { name, metrics, resilience: ENGINE_RESILIENCE });
  return withFallback(resilient, local, { name, metrics });
}

function remoteEngine(settings: EngineSettings): { name: string; engine: RecognitionEngine } | null {
  const {
    DOCLING_URL: url,
    AZURE_DOCUMENT_INTELLIGENCE_ENDPOINT: endpoint,
    AZURE_DOCUMENT_INTELLIGENCE_API_KEY: azureKey,
  } = settings;
  if (settings.OCR_ENGINE === 'docling' && url !== undefined) {
    const engine = new DoclingEngine({
      ...{ url, apiKey: settings.DOCLING_API_KEY ?? null },
      ...{ languages: settings.DOCLING_OCR_LANGUAGES, timeoutMs: settings.DOCLING_TIMEOUT_MS },
    });
    return { name: 'docling-serve', engine };
  }
  if (settings.OCR_ENGINE === 'azure' && endpoint !== undefined && azureKey !== undefined) {
    const timeoutMs = settings.AZURE_DOCUMENT_INTELLIGENCE_TIMEOUT_MS;
    return {
      name: 'azure-document-intelligence',
      engine: new AzureEngine({ endpoint, apiKey: azureKey, timeoutMs }),
    };
  }
  return null;
}
