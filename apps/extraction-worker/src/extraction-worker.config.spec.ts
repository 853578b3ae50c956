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

  describe('a language model', () => {
    const AZURE = {
      AZURE_OPENAI_ENDPOINT: 'https://a.example',
      AZURE_OPENAI_API_KEY: 'key',
      AZURE_OPENAI_DEPLOYMENT: 'gpt-reads',
    };
    const COMPATIBLE = { OPENAI_BASE_URL: 'http://127.0.0.1:11434/v1', OPENAI_MODEL: 'qwen' };

    it.each<[Record<string, string>, RegExp]>([
      [
        { AZURE_OPENAI_ENDPOINT: 'https://a.example' },
        /AZURE_OPENAI_API_KEY: is needed[\s\S]*AZURE_OPENAI_DEPLOYMENT: is needed/,
      ],
      [{ AZURE_OPENAI_VERIFICATION_DEPLOYMENT: 'gpt-checks' }, /AZURE_OPENAI_ENDPOINT: is needed/],
      [{ OPENAI_MODEL: 'qwen' }, /OPENAI_BASE_URL: is needed beside the other OPENAI_ settings/],
      [{ OPENAI_BASE_URL: 'http://127.0.0.1:11434/v1' }, /OPENAI_MODEL: is needed/],
      [{ OPENAI_BASE_URL: '127.0.0.1', OPENAI_MODEL: 'qwen' }, /OPENAI_BASE_URL: /],
      [{ ...AZURE, ...COMPATIBLE }, /OPENAI_BASE_URL: is set beside AZURE_OPENAI_ settings/],
      [{ EXTRACTION_STRATEGY: 'hybrid' }, /EXTRACTION_STRATEGY: hybrid needs a model/],
      [{ ...AZURE, EXTRACTION_STRATEGY: 'best' }, /EXTRACTION_STRATEGY: /],
      [{ EXTRACTION_SUMMARIES: 'model' }, /EXTRACTION_SUMMARIES: model needs a model/],
    ])('is configured once and wholly: %j', (environment, message) => {
      expect(() => loadExtractionWorkerConfig(environment)).toThrow(message);
    });

    it.each<[Record<string, string>, unknown]>([
      [{}, { strategy: 'local', languageModel: null }],
      [{ OPENAI_API_KEY: 'of another program' }, { strategy: 'local', languageModel: null }],
      [
        AZURE,
        {
          strategy: 'hybrid',
          languageModel: { deployment: 'gpt-reads', endpoint: { service: 'azure_openai' } },
        },
      ],
      [
        { ...COMPATIBLE, OPENAI_VERIFICATION_MODEL: 'llama', EXTRACTION_STRATEGY: 'llm' },
        {
          strategy: 'llm',
          languageModel: {
            endpoint: { service: 'openai', url: 'http://127.0.0.1:11434/v1', apiKey: null },
            ...{ deployment: 'qwen', verificationDeployment: 'llama' },
          },
        },
      ],
      [{ ...COMPATIBLE, EXTRACTION_STRATEGY: 'local' }, { strategy: 'local' }],
    ])('and the strategy that goes with it: %j', (environment, expected) => {
      expect(loadExtractionWorkerConfig(environment)).toMatchObject(expected as object);
    });
  });
});
