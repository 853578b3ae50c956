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
import { DocumentReaders } from './recognition/document-readers';
import { DEFAULT_READING_LIMITS } from './recognition/reading-limits';

@Module({})
export class OcrWorkerModule implements OnApplicationShutdown {
  constructor(@Inject(DocumentReaders) private readonly readers: DocumentReaders) {}

  static register(runtime: Runtime, config: OcrWorkerConfig): DynamicModule {
    return {
      module: OcrWorkerModule,
      imports: [
        ServiceModule.forService({
          runtime,
          config,
          schema: OCR_WORKER_SCHEMA,
          prefetch: config.OCR_DOCUMENTS_IN_HAND,
          giveUp: new StageFailure({ stage: 'ocr', codeForUnforeseen: 'OCR_FAILED' }),
        }),
      ],
      controllers: [OcrRequestedConsumer],
      providers: [
        ObtainDocument,
        ReadRequestedDocument,
        { provide: OCR_WORKER_CONFIG, useValue: config },
        { provide: DocumentReaders, useFactory: () => openReaders(config) },
      ],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.readers.close();
  }
}

function openReaders(config: OcrWorkerConfig): DocumentReaders {
  return new DocumentReaders({
    ocrReaders: config.OCR_CONCURRENCY,
    textReaders: config.TEXT_LAYER_CONCURRENCY,
    timeoutMs: config.OCR_TIMEOUT_MS,
    maxOldSpaceMb: config.OCR_MAX_HEAP_MB,
    limits: { ...DEFAULT_READING_LIMITS, maxPages: config.OCR_MAX_PAGES },
  });
}
