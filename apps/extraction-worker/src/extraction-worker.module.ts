import { Runtime } from '@cira/common/runtime/runtime';
import { ServiceModule } from '@cira/common/runtime/service.module';
import { PIPELINE_VERSION } from '@cira/contracts';
import { DynamicModule, Module } from '@nestjs/common';
import { EXTRACTION_WORKER_SCHEMA } from './database/schema';
import { InvoiceExtractor } from './extraction/extract-invoice';
import { extractLocally } from './extraction/extract-locally';
import { ExtractionWorkerConfig } from './extraction-worker.config';
import { ExtractReadDocument } from './invoices/extract-read-document';
import { ExtractionFailure } from './invoices/extraction-failure';
import { ModelAnswers } from './invoices/model-answers';
import { OcrCompletedConsumer } from './invoices/ocr-completed.consumer';
import { configuredModels } from './language-model/configured-models';

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
          giveUp: new ExtractionFailure(),
        }),
      ],
      controllers: [OcrCompletedConsumer],
      providers: [
        ExtractReadDocument,
        ModelAnswers,
        { provide: InvoiceExtractor, useFactory: () => createExtractor(config) },
      ],
    };
  }
}

function createExtractor({
  strategy,
  languageModel,
  EXTRACTION_PART_TOKENS: partTokens,
  EXTRACTION_SUMMARIES: summaryWriter,
}: ExtractionWorkerConfig): InvoiceExtractor {
  return new InvoiceExtractor({
    ...{ strategy, partTokens, summaryWriter },
    models: configuredModels(languageModel),
    localEngine: extractLocally,
    pipelineVersion: PIPELINE_VERSION,
  });
}
