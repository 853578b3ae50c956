import { loadConfig } from '@cira/common/config/load-config';
import { PlatformSettings, requireDistributedSettings } from '@cira/common/config/platform-config';
import { flag, integer } from '@cira/common/config/settings';
import { z } from 'zod';
import { ENGINE_SETTINGS, requireEngineSettings } from './recognition/engines/engine-settings';

const OcrWorkerSettings = PlatformSettings.extend({
  ...ENGINE_SETTINGS,
  ALLOW_PRIVATE_URLS: flag(false),
  /** The system's own `tesseract` (5 or newer), absolute: reads like the one that comes with us in less CPU. */
  TESSERACT_PATH: z.string().startsWith('/', 'must be an absolute path').optional(),
  /** Reads again what the first engine of the local OCR is in doubt about. */
  OCR_SECOND_ENGINE: z.enum(['ppocr', 'none']).default('ppocr'),
  /** Documents that are OCRed at a time, each in a process that wants a core and up to 1 GB meanwhile. */
  OCR_CONCURRENCY: integer(2, { min: 1, max: 64 }),
  /** Documents whose text layers are read at a time, each in a process of its own; these need milliseconds. */
  TEXT_LAYER_CONCURRENCY: integer(2, { min: 1, max: 64 }),
  /**
   * Documents taken from the queue and not finished yet: being fetched, read, or waiting for OCR. One with a text layer
   * that comes behind fewer scans than this is read at once.
   */
  OCR_DOCUMENTS_IN_HAND: integer(8, { min: 1, max: 1_000 }),
  /** For one page; what takes longer stays unread, and the other pages are the result. */
  OCR_PAGE_TIMEOUT_MS: integer(60_000, { min: 1_000 }),
  /** OCR of all pages of one document, without waiting; pages left then stay unread. */
  OCR_TIMEOUT_MS: integer(300_000, { min: 1_000 }),
  OCR_MAX_PAGES: integer(100, { min: 1 }),
  /** Reader processes that one document may break; its pages left then stay unread. */
  OCR_MAX_ATTEMPTS: integer(3, { min: 1, max: 20 }),
  OCR_MAX_HEAP_MB: integer(1_024, { min: 128 }),
  /** Of one reader process, all told (Linux); a page that needs more stays unread. */
  OCR_MAX_MEMORY_MB: integer(3_000, { min: 256 }),
  FETCH_TIMEOUT_MS: integer(30_000, { min: 100 }),
  FETCH_MAX_BYTES: integer(50 * 1024 * 1024, { min: 1_024 }),
  FETCH_MAX_REDIRECTS: integer(5),
})
  .superRefine(requireDistributedSettings)
  .superRefine(requireEngineSettings);

export type OcrWorkerConfig = z.infer<typeof OcrWorkerSettings>;

/** @throws ConfigurationError naming every setting that is missing or wrong */
export function loadOcrWorkerConfig(environment: NodeJS.ProcessEnv): OcrWorkerConfig {
  return loadConfig(OcrWorkerSettings, environment);
}
