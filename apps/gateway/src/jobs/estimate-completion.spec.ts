import { estimateCompletion } from './estimate-completion';
import { JobStatus } from './job-state';

const at = (seconds: number) => new Date(1_700_000_000_000 + seconds * 1_000);
const job = (status: JobStatus) => ({ status, createdAt: at(0), updatedAt: at(10) });
const recent = [
  { ocr: 5_000, extraction: 1_000, verification: 500 },
  { ocr: 7_000, extraction: 3_000, verification: 500 },
  { ocr: 90_000, extraction: 2_000, verification: 500 },
];

describe('estimateCompletion', () => {
  it.each([
    ['queued', 19.5],
    ['processing_ocr', 19.5],
    ['extracting_data', 12.5],
    ['verifying', 10.5],
  ] as const)('adds up the medians of what is left when %s', (status, seconds) => {
    expect(estimateCompletion(job(status), recent, at(10))).toEqual(at(seconds));
  });

  it('is never in the past', () => {
    expect(estimateCompletion(job('verifying'), recent, at(60))).toEqual(at(60));
  });

  it('falls back to what is documented while nothing is measured', () => {
    expect(estimateCompletion(job('queued'), [{ ocr: 5_000 }], at(10))).toEqual(at(120));
  });

  it.each(['completed', 'failed'] as const)('has nothing to say about a job that is %s', (status) => {
    expect(estimateCompletion(job(status), recent, at(10))).toBeNull();
  });
});
