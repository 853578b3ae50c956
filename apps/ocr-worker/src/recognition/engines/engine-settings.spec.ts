import { loadConfig } from '@cira/common/config/load-config';
import { z } from 'zod';
import { ENGINE_SETTINGS, requireEngineSettings } from './engine-settings';

const schema = z.object(ENGINE_SETTINGS).superRefine(requireEngineSettings);

describe('the settings of the recognition engines', () => {
  it('choose the local one for an empty environment', () => {
    expect(loadConfig(schema, {})).toMatchObject({ OCR_ENGINE: 'local', DOCLING_OCR_LANGUAGES: [] });
  });

  it.each([
    ['docling', /DOCLING_URL: is needed when OCR_ENGINE is docling/],
    [
      'azure',
      /AZURE_DOCUMENT_INTELLIGENCE_ENDPOINT: is needed[\s\S]*AZURE_DOCUMENT_INTELLIGENCE_API_KEY: is needed/,
    ],
  ])('name what %s lacks', (engine, problems) => {
    expect(() => loadConfig(schema, { OCR_ENGINE: engine })).toThrow(problems);
  });

  it.each(['docling:5001', 'ftp://docling/', 'http://user:secret@docling/'])('refuse %s as a URL', (url) => {
    expect(() => loadConfig(schema, { OCR_ENGINE: 'docling', DOCLING_URL: url })).toThrow(/DOCLING_URL/);
  });

  it('take a docling-serve with a path, a key and languages', () => {
    const config = loadConfig(schema, {
      ...{ OCR_ENGINE: 'docling', DOCLING_URL: 'http://ocr.internal:5001/docling' },
      ...{ DOCLING_API_KEY: 'secret', DOCLING_OCR_LANGUAGES: 'de,en' },
    });
    expect(config).toMatchObject({ DOCLING_API_KEY: 'secret', DOCLING_OCR_LANGUAGES: ['de', 'en'] });
  });
});
