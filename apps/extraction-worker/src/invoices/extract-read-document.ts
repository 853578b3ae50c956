import { DeliveryContext } from '@cira/common/messaging/consumes';
import { UnitOfWork } from '@cira/common/messaging/unit-of-work';
import { Runtime } from '@cira/common/runtime/runtime';
import { RUNTIME } from '@cira/common/runtime/service.module';
import {
  blobKeys,
  MeterReading,
  OcrCompletedPayload,
  Reading,
  ReadingSchema,
  Stage,
  StageStarted,
  UsageRecorded,
  VerificationCompleted,
} from '@cira/contracts';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { InvoiceExtractor } from '../extraction/extract-invoice';
import { ModelAnswers, settleAnswers } from './model-answers';
import { passUsage } from './pass-usage';

/** Turns the words of a document into a verified invoice and leaves it for the gateway. */
@Injectable()
export class ExtractReadDocument {
  private readonly logger = new Logger(ExtractReadDocument.name);

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly extractor: InvoiceExtractor,
    private readonly answers: ModelAnswers,
    @Inject(RUNTIME) private readonly runtime: Runtime,
  ) {}

  async execute(document: OcrCompletedPayload, { messageId }: DeliveryContext): Promise<void> {
    const { jobId, tenantId, documentId } = document;
    // With every try: one that failed may have ended before a stage was announced. A job only ever moves forward.
    const announce = (stage: Stage, startedAt: string): Promise<void> =>
      this.unitOfWork.run((transaction) =>
        transaction.emit(StageStarted, { jobId, tenantId, stage, startedAt }),
      );

    const extractionStartedAt = new Date().toISOString();
    await announce('extraction', extractionStartedAt);
    const reading = await this.load(document.readingKey);
    const extraction = await this.extractor.extract(reading, this.answers.journalOf(jobId, 'extraction'));

    const verificationStartedAt = new Date().toISOString();
    await announce('verification', verificationStartedAt);
    const journal = this.answers.journalOf(jobId, 'verification');
    const { invoice } = await this.extractor.verify(reading, extraction, journal);
    const invoiceKey = blobKeys.invoice(tenantId, jobId);
    await this.runtime.blobs.put(invoiceKey, Buffer.from(JSON.stringify(invoice)));

    const completedAt = new Date().toISOString();
    await this.unitOfWork.once(messageId, async (transaction) => {
      const tokens = await settleAnswers(jobId, transaction.manager);
      const usageOf = (stage: Stage, from: string, to: string): MeterReading[] =>
        passUsage(tokens.get(stage) ?? [], secondsBetween(from, to));
      await transaction.emit(VerificationCompleted, {
        ...{ jobId, tenantId, documentId, invoiceKey },
        ...{ extractionStartedAt, verificationStartedAt, completedAt },
      });
      await transaction.emit(UsageRecorded, {
        ...{ jobId, tenantId, stage: 'extraction', recordedAt: completedAt },
        readings: usageOf('extraction', extractionStartedAt, verificationStartedAt),
      });
      await transaction.emit(UsageRecorded, {
        ...{ jobId, tenantId, stage: 'verification', recordedAt: completedAt },
        readings: usageOf('verification', verificationStartedAt, completedAt),
      });
    });
    this.logger.log({
      message: 'invoice extracted',
      fields: Object.keys(invoice.fields).length,
      line_items: invoice.lineItems.length,
      asked_fields: extraction.asked.length,
      confidence: invoice.confidence,
      findings: invoice.findings.map(({ code }) => code),
    });
  }

  private async load(key: string): Promise<Reading> {
    return ReadingSchema.parse(JSON.parse((await this.runtime.blobs.get(key)).toString('utf8')));
  }
}

/** Not below zero: a clock that was set back meanwhile must not fail the job, whose tokens are spent. */
function secondsBetween(from: string, to: string): number {
  return Math.max(0, Date.parse(to) - Date.parse(from)) / 1_000;
}
