import { ExtractedField, FieldName, INVOICE_FIELDS } from '@cira/contracts';
import { calibratedConfidence } from './calibrate-confidence';
import { familyOf } from './evidence-features';

const FIELD: ExtractedField = {
  value: '100.00',
  confidence: 0.5,
  verdict: 'unproved',
  method: 'text',
  page: 1,
  box: null,
  raw: '100.00',
  evidence: [],
  alternatives: [],
};
const NAMES = Object.keys(INVOICE_FIELDS) as FieldName[];
/** One field of each family: the others have the same weights. */
const ONE_OF_EACH = [...new Map(NAMES.map((name) => [familyOf(name), name])).values()];
const STEPS = Array.from({ length: 21 }, (_, index) => index / 20);

const confidenceOf = (name: FieldName, changes: Partial<ExtractedField>): number =>
  calibratedConfidence(name, { ...FIELD, ...changes });

describe('calibratedConfidence', () => {
  it.each(ONE_OF_EACH)('never falls with better evidence for %s', (name) => {
    for (const method of ['text', 'ocr', 'derived'] as const) {
      const found = STEPS.map((confidence) => confidenceOf(name, { confidence, method }));
      expect(found).toEqual([...found].sort((a, b) => a - b));
      expect(found.at(-1)).toBeGreaterThan(found[0] ?? 1);
    }
  });

  it.each(ONE_OF_EACH)('is never nothing and never certain for %s', (name) => {
    for (const verdict of ['proved', 'contradicted', 'unproved'] as const)
      for (const confidence of [0, 0.5, 1]) {
        const found = confidenceOf(name, { confidence, verdict });
        expect(found).toBeGreaterThanOrEqual(0.02);
        expect(found).toBeLessThanOrEqual(0.995);
      }
  });

  it.each(['xml', 'llm'] as const)('leaves values of %s the confidence that they have', (method) => {
    for (const confidence of [0, 0.37, 1])
      expect(confidenceOf('total', { confidence, method, verdict: 'proved' })).toBe(confidence);
  });

  it.each(ONE_OF_EACH)('trusts what verification proves no less than what it leaves open for %s', (name) => {
    for (const confidence of STEPS)
      expect(confidenceOf(name, { verdict: 'proved', confidence })).toBeGreaterThanOrEqual(
        confidenceOf(name, { verdict: 'unproved', confidence }),
      );
  });
});
