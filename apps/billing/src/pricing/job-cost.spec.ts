import { JobCostSchema } from '@cira/contracts';
import { CostLine, jobCost } from './job-cost';
import { Bucket } from './rate-card';

function line(bucket: Bucket, amount: string, meter = 'ocr.page', quantity = '1'): CostLine {
  return { bucket, amount, meter, quantity };
}

describe('jobCost', () => {
  it('is zero, and valid, for a job that used nothing', () => {
    const cost = jobCost([]);
    expect(JobCostSchema.parse(cost)).toEqual(cost);
    expect(cost).toMatchObject({ total: '0.000000', ocrProcessing: '0.000000' });
  });

  it('adds decimals, not floats', () => {
    expect(jobCost([line('ocrProcessing', '0.1'), line('ocrProcessing', '0.2')]).total).toBe('0.300000');
  });

  it('rounds the sum of a bucket once, half up', () => {
    const halves = (count: number) =>
      jobCost(Array.from({ length: count }, () => line('ocrProcessing', '0.0000005')));
    expect(halves(1).ocrProcessing).toBe('0.000001');
    expect(halves(2).ocrProcessing).toBe('0.000001');
    expect(halves(3).ocrProcessing).toBe('0.000002');
    expect(jobCost([line('ocrProcessing', '0.00000049999999999999999999999999')]).ocrProcessing).toBe(
      '0.000000',
    );
  });

  it('has a total that is the sum of its printed buckets, also where all of them were rounded up', () => {
    const cost = jobCost([
      line('ocrProcessing', '0.1500005'),
      line('llmExtraction', '0.2300005'),
      line('infrastructure', '0.0400005'),
    ]);
    expect(cost).toMatchObject({
      ocrProcessing: '0.150001',
      llmExtraction: '0.230001',
      infrastructure: '0.040001',
      total: '0.420003',
    });
  });

  it('says what external services cost, their tokens added up over deployments and passes', () => {
    const cost = jobCost([
      line('ocrProcessing', '0.15', 'docling.page', '1'),
      line('ocrProcessing', '0.0015', 'azure_document_intelligence.page', '1'),
      line('ocrProcessing', '0.05', 'ocr.page', '1'),
      line('llmExtraction', '0.0025', 'azure_openai.input_token', '1000'),
      line('llmExtraction', '0.000625', 'azure_openai.input_token', '250'),
      line('llmExtraction', '0.004', 'azure_openai.output_token', '400'),
    ]);
    expect(cost.ocrProcessing).toBe('0.201500');
    expect(cost.external).toEqual({
      doclingApi: '0.150000',
      azureDocumentIntelligence: '0.001500',
      azureOpenai: { inputTokens: 1250, outputTokens: 400, totalCost: '0.007125' },
    });
  });
});
