import { StageFailure } from '@cira/common/messaging/stage-failure';
import { Runtime } from '@cira/common/runtime/runtime';
import { ServiceModule } from '@cira/common/runtime/service.module';
import { OcrCompleted, PIPELINE_VERSION } from '@cira/contracts';
import { DynamicModule, Module } from '@nestjs/common';
import { EXTRACTION_WORKER_SCHEMA } from './database/schema';
import { InvoiceExtractor } from './extraction/extract-invoice';
import { extractLocally } from './extraction/extract-locally';
import { ExtractionWorkerConfig } from './extraction-worker.config';
import { ExtractReadDocument } from './invoices/extract-read-document';
import { OcrCompletedConsumer } from './invoices/ocr-completed.consumer';
import { configuredModels } from './language-model/configured-models';
import { LanguageModelConfig } from './language-model/language-model';

@Module({})
export class ExtractionWorkerModule {
  static register(runtime: Runtime, config: ExtractionWorkerConfig): DynamicModule {
    return {
      module: ExtractionWorkerModule,
      imports: [
        ServiceModule.forService({
          runtime,
          config,
          schema: EXTRACTION_WORKER_SCHEMA,
          prefetch: config.EXTRACTION_CONCURRENCY,
          giveUp: new StageFailure({
            stage: 'extraction',
            askedBy: OcrCompleted,
            codeForUnforeseen: 'EXTRACTION_FAILED',
          }),
        }),
      ],
      controllers: [OcrCompletedConsumer],
      providers: [
        ExtractReadDocument,
        { provide: InvoiceExtractor, useFactory: () => createExtractor(config.languageModel) },
      ],
    };
  }
}

function createExtractor(model: LanguageModelConfig | null): InvoiceExtractor {
  return new InvoiceExtractor({
    models: configuredModels(model),
    localEngine: extractLocally,
    pipelineVersion: PIPELINE_VERSION,
  });
}
