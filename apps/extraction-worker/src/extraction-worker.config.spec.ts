import { documentedSettings, undocumented } from '@cira/common/testing/env-example';
import { loadExtractionWorkerConfig } from './extraction-worker.config';

describe('the configuration of the extraction-worker', () => {
  it('has the defaults that .env.example states', () => {
    expect(loadExtractionWorkerConfig(Object.fromEntries(documentedSettings()))).toEqual(
      loadExtractionWorkerConfig({}),
    );
  });

  it('has no setting that .env.example does not know', () => {
    expect(undocumented(loadExtractionWorkerConfig({}))).toEqual([]);
  });

  it('takes a language model wholly or not at all', () => {
    expect(loadExtractionWorkerConfig({}).languageModel).toBeNull();
    expect(() => loadExtractionWorkerConfig({ AZURE_OPENAI_ENDPOINT: 'https://a.example' })).toThrow(
      /AZURE_OPENAI_API_KEY: is needed[\s\S]*AZURE_OPENAI_DEPLOYMENT: is needed/,
    );
    expect(() => loadExtractionWorkerConfig({ AZURE_OPENAI_VERIFICATION_DEPLOYMENT: 'gpt-checks' })).toThrow(
      /AZURE_OPENAI_ENDPOINT: is needed/,
    );
  });
});
