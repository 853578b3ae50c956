import { StageFailure } from '@cira/common/messaging/stage-failure';
import { Runtime } from '@cira/common/runtime/runtime';
import { ServiceModule } from '@cira/common/runtime/service.module';
import { OcrRequested } from '@cira/contracts';
import { DynamicModule, Inject, Module, OnApplicationShutdown } from '@nestjs/common';
import { OCR_WORKER_SCHEMA } from './database/schema';
import { ObtainDocument } from './documents/obtain-document';
import { OcrRequestedConsumer } from './documents/ocr-requested.consumer';
import { ImagesRequestedConsumer } from './documents/images-requested.consumer';
import { PageCheckpoints } from './documents/page-checkpoints';
import { PageImages } from './documents/page-images';
import { ReadRequestedDocument } from './documents/read-requested-document';
import { OCR_WORKER_CONFIG } from './ocr-worker-config.token';
import { OcrWorkerConfig } from './ocr-worker.config';
import { DocumentReader } from './recognition/document-reader';
import { chosenEngine } from './recognition/engines/engine-settings';
import { LocalEngine } from './recognition/engines/local-engine';
import { observePool } from './recognition/observe-pool';
import { ReaderPool } from './recognition/readers/reader-pool';
import { ReadingMetrics } from './recognition/reading-metrics';
import { DEFAULT_READING_LIMITS } from './recognition/reading-limits';

@Module({})
export class OcrWorkerModule implements OnApplicationShutdown {
  constructor(@Inject(DocumentReader) private readonly reader: DocumentReader) {}

  static register(runtime: Runtime, config: OcrWorkerConfig): DynamicModule {
    return {
      module: OcrWorkerModule,
      imports: [
        ServiceModule.forService({
          runtime,
          config,
          schema: OCR_WORKER_SCHEMA,
          prefetch: config.OCR_DOCUMENTS_IN_HAND,
          giveUp: new StageFailure({ stage: 'ocr', askedBy: OcrRequested, codeForUnforeseen: 'OCR_FAILED' }),
        }),
      ],
      controllers: [OcrRequestedConsumer, ImagesRequestedConsumer],
      providers: [
        ObtainDocument,
        PageCheckpoints,
        PageImages,
        ReadRequestedDocument,
        { provide: OCR_WORKER_CONFIG, useValue: config },
        ReadingMetrics,
        {
          provide: DocumentReader,
          useFactory: (metrics: ReadingMetrics) => openReader(config, metrics),
          inject: [ReadingMetrics],
        },
      ],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.reader.close();
  }
}

/** What an idle process may keep, megabytes: about half as much again as it needs for ordinary pages. */
const RECYCLE_ABOVE_MB = { text: 400, ocr: 900 };

/** A page of text takes milliseconds; what takes longer hangs, and must not hold up the next for long. */
const MOST_FOR_TEXT_MS = 10_000;

function openReader(config: OcrWorkerConfig, metrics: ReadingMetrics): DocumentReader {
  const limits = { ...DEFAULT_READING_LIMITS, maxPages: config.OCR_MAX_PAGES };
  const shared = { limits, maxOldSpaceMb: config.OCR_MAX_HEAP_MB, maxResidentMb: config.OCR_MAX_MEMORY_MB };
  const ocrReaders = new ReaderPool({
    ...shared,
    ocr: {
      tesseractPath: config.TESSERACT_PATH ?? null,
      secondOpinion: config.OCR_SECOND_ENGINE === 'ppocr',
    },
    recycleAboveMb: RECYCLE_ABOVE_MB.ocr,
    size: config.OCR_CONCURRENCY,
    pageTimeoutMs: config.OCR_PAGE_TIMEOUT_MS,
    observer: observePool(metrics, 'ocr'),
  });
  const textReaders = new ReaderPool({
    ...shared,
    ocr: null,
    recycleAboveMb: RECYCLE_ABOVE_MB.text,
    size: config.TEXT_LAYER_CONCURRENCY,
    pageTimeoutMs: Math.min(config.OCR_PAGE_TIMEOUT_MS, MOST_FOR_TEXT_MS),
    observer: observePool(metrics, 'text'),
  });
  const maxLostReaders = config.OCR_MAX_ATTEMPTS;
  const local = new LocalEngine(ocrReaders, { documentTimeoutMs: config.OCR_TIMEOUT_MS, maxLostReaders });
  return new DocumentReader({ textReaders, engine: chosenEngine(config, local, metrics), maxLostReaders });
}
