import { documentedSettings, undocumented } from '@cira/common/testing/env-example';
import { loadOcrWorkerConfig } from './ocr-worker.config';

describe('the configuration of the ocr-worker', () => {
  it('has the defaults that .env.example states', () => {
    expect(loadOcrWorkerConfig(Object.fromEntries(documentedSettings()))).toEqual(loadOcrWorkerConfig({}));
  });

  it('has no setting that .env.example does not know', () => {
    expect(undocumented(loadOcrWorkerConfig({}))).toEqual([]);
  });
});
