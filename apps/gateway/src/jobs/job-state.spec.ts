import { canMove, JOB_STATUSES, statusDuring } from './job-state';

describe('the state of a job', () => {
  it('moves forward, also over stages whose message is late', () => {
    expect(canMove('queued', 'processing_ocr')).toBe(true);
    expect(canMove('queued', 'completed')).toBe(true);
    expect(canMove('verifying', 'failed')).toBe(true);
  });

  it('never moves back', () => {
    expect(canMove('verifying', 'processing_ocr')).toBe(false);
    expect(canMove('verifying', 'verifying')).toBe(false);
  });

  it.each(JOB_STATUSES)('stays ended, whatever comes: %s', (to) => {
    expect(canMove('completed', to)).toBe(false);
    expect(canMove('failed', to)).toBe(false);
  });

  it('has a status for every stage', () => {
    expect([statusDuring('ocr'), statusDuring('extraction'), statusDuring('verification')]).toEqual([
      'processing_ocr',
      'extracting_data',
      'verifying',
    ]);
  });
});
