import { StageFailure } from '@cira/common/messaging/stage-failure';
import { Runtime } from '@cira/common/runtime/runtime';
import { ServiceModule } from '@cira/common/runtime/service.module';
import { DynamicModule, Inject, Module, OnApplicationShutdown } from '@nestjs/common';
import { OCR_WORKER_SCHEMA } from './database/schema';
import { ObtainDocument } from './documents/obtain-document';
import { OcrRequestedConsumer } from './documents/ocr-requested.consumer';
import { ReadRequestedDocument } from './documents/read-requested-document';
import { OCR_WORKER_CONFIG } from './ocr-worker-config.token';
import { OcrWorkerConfig } from './ocr-worker.config';
import { ReaderPool } from './recognition/reader-pool';
import { DEFAULT_READING_LIMITS } from './recognition/reading-limits';

@Module({})
export class OcrWorkerModule implements OnApplicationShutdown {
  constructor(@Inject(ReaderPool) private readonly readers: ReaderPool) {}

  static register(runtime: Runtime, config: OcrWorkerConfig): DynamicModule {
    return {
      module: OcrWorkerModule,
      imports: [
        ServiceModule.forService({
          runtime,
          config,
          schema: OCR_WORKER_SCHEMA,
          // One more than can be read at a time: its document is fetched meanwhile.
          prefetch: config.OCR_CONCURRENCY + 1,
          giveUp: new StageFailure({ stage: 'ocr', codeForUnforeseen: 'OCR_FAILED' }),
        }),
      ],
      controllers: [OcrRequestedConsumer],
      providers: [
        ObtainDocument,
        ReadRequestedDocument,
        { provide: OCR_WORKER_CONFIG, useValue: config },
        { provide: ReaderPool, useFactory: () => openReaders(config) },
      ],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.readers.close();
  }
}

function openReaders(config: OcrWorkerConfig): ReaderPool {
  return new ReaderPool({
    size: config.OCR_CONCURRENCY,
    timeoutMs: config.OCR_TIMEOUT_MS,
    maxOldSpaceMb: config.OCR_MAX_HEAP_MB,
    limits: { ...DEFAULT_READING_LIMITS, maxPages: config.OCR_MAX_PAGES },
  });
}
