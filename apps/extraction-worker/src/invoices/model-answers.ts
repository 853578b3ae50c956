import { Stage } from '@cira/contracts';
import { Injectable, OnApplicationBootstrap } from '@nestjs/common';
import { DataSource, EntityManager } from 'typeorm';
import { AnswerJournal, TokenUsage } from '../language-model/answer-journal';
import { ModelService } from '../language-model/model-service';

/** What nobody has come back for by then belongs to a job that was given up. */
const FORGOTTEN_AFTER = '7 days';

interface UsageRow {
  readonly stage: Stage;
  readonly service: ModelService;
  readonly deployment: string;
  readonly input_tokens: number;
  readonly output_tokens: number;
}

/** What models answered about unfinished jobs, so that a redelivered one asks, and pays, nothing twice. */
@Injectable()
export class ModelAnswers implements OnApplicationBootstrap {
  constructor(private readonly dataSource: DataSource) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.dataSource.query(
      `delete from model_answers where answered_at < now() - interval '${FORGOTTEN_AFTER}'`,
    );
  }

  /** Each answer is committed by itself, as soon as it is there: whatever becomes of the job, it has to be paid. */
  journalOf(jobId: string, stage: Stage): AnswerJournal {
    return {
      recall: async (request) => {
        const [kept] = await this.dataSource.query<{ completion: string }[]>(
          'select completion from model_answers where job_id = $1 and stage = $2 and request = $3 order by id',
          [jobId, stage, request],
        );
        return kept && (JSON.parse(kept.completion) as unknown);
      },
      keep: async ({ request, completion, usage, model }) => {
        await this.dataSource.query(
          `insert into model_answers
             (job_id, stage, request, completion, service, deployment, input_tokens, output_tokens)
           values ($1, $2, $3, $4, $5, $6, $7, $8)`,
          [
            ...[jobId, stage, request, JSON.stringify(completion), model.service, model.deployment],
            ...[usage?.inputTokens ?? 0, usage?.outputTokens ?? 0],
          ],
        );
      },
    };
  }
}

/** Takes the answers of a job that is over out of the table, and says what they used, by stage. */
export async function settleAnswers(
  jobId: string,
  manager: EntityManager,
): Promise<ReadonlyMap<Stage, readonly TokenUsage[]>> {
  const [rows] = await manager.query<[UsageRow[], number]>(
    `delete from model_answers where job_id = $1
     returning stage, service, deployment, input_tokens, output_tokens`,
    [jobId],
  );
  const byStage = new Map<Stage, TokenUsage[]>();
  for (const { stage, service, deployment, input_tokens, output_tokens } of rows) {
    const usage = { service, deployment, inputTokens: input_tokens, outputTokens: output_tokens };
    byStage.set(stage, [...(byStage.get(stage) ?? []), usage]);
  }
  return byStage;
}
