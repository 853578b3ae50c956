import { JobCost } from '@cira/contracts';

/** Contract 002's breakdown: US dollars as numbers. */
export function presentCost(jobId: string, cost: JobCost) {
  const { doclingApi, azureOpenai } = cost.external;
  return {
    job_id: jobId,
    total_cost: Number(cost.total),
    cost_breakdown: {
      ocr_processing: Number(cost.ocrProcessing),
      llm_extraction: Number(cost.llmExtraction),
      infrastructure: Number(cost.infrastructure),
    },
    external_service_costs: {
      docling_api: Number(doclingApi),
      azure_openai: {
        input_tokens: azureOpenai.inputTokens,
        output_tokens: azureOpenai.outputTokens,
        total_cost: Number(azureOpenai.totalCost),
      },
    },
  };
}
