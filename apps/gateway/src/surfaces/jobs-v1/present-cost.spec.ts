import { presentCost } from './present-cost';

describe('presentCost', () => {
  it('is the documented body, amounts as numbers', () => {
    const external = {
      doclingApi: '0.15',
      azureDocumentIntelligence: '0',
      azureOpenai: { inputTokens: 1_250, outputTokens: 890, totalCost: '0.23' },
    };
    const cost = {
      currency: 'USD' as const,
      total: '0.42',
      ocrProcessing: '0.15',
      llmExtraction: '0.23',
      infrastructure: '0.04',
      external,
    };
    expect(presentCost('job-1', cost)).toEqual({
      job_id: 'job-1',
      total_cost: 0.42,
      cost_breakdown: { ocr_processing: 0.15, llm_extraction: 0.23, infrastructure: 0.04 },
      external_service_costs: {
        docling_api: 0.15,
        azure_openai: { input_tokens: 1_250, output_tokens: 890, total_cost: 0.23 },
      },
    });
  });
});
