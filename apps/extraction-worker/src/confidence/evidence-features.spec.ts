import { ExtractedField, FieldName, INVOICE_FIELDS } from '@cira/contracts';
import { evidenceFeatures, familyOf } from './evidence-features';

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
const featuresOf = (
  name: FieldName,
  changes: Partial<ExtractedField> = {},
): Readonly<Record<string, number>> => evidenceFeatures(name, { ...FIELD, ...changes });

describe('familyOf', () => {
  it('puts fields together that go wrong for the same reasons', () => {
    expect(familyOf('amountDue')).toBe(familyOf('total'));
    expect(familyOf('vendorAddress')).toBe(familyOf('remitToAddress'));
    expect(familyOf('vendorName')).not.toBe(familyOf('customerName'));
  });

  it('knows every field, by its type at least', () => {
    for (const name of Object.keys(INVOICE_FIELDS) as FieldName[]) expect(familyOf(name)).toMatch(/^\w+$/);
    expect(familyOf('shipping')).toBe(INVOICE_FIELDS.shipping);
  });
});

describe('evidenceFeatures', () => {
  it('states evidence as log-odds: even odds are nothing, and both sides weigh the same', () => {
    expect(featuresOf('total').evidence).toBeCloseTo(0);
    const [more = 0, less = 0] = [0.8, 0.2].map((confidence) => featuresOf('total', { confidence }).evidence);
    expect(more).toBeGreaterThan(0);
    expect(more).toBeCloseTo(-less);
  });

  it('bounds it, so that certainty is a number', () => {
    for (const confidence of [0, 1])
      expect(Number.isFinite(featuresOf('total', { confidence }).evidence)).toBe(true);
    expect(featuresOf('total', { confidence: 1 }).evidence).toBe(
      featuresOf('total', { confidence: 0.995 }).evidence,
    );
  });

  it('counts what holds for the family under the family’s name too', () => {
    const features = featuresOf('amountDue', { verdict: 'proved', method: 'ocr', confidence: 0.9 });
    expect(features).toMatchObject({
      bias: 1,
      total: 1,
      proved: 1,
      'total proved': 1,
      ocr: 1,
      'total ocr': 1,
    });
    expect(features['total evidence']).toBe(features.evidence);
  });

  it('is 0 for what is not the case', () => {
    expect(featuresOf('total')).toMatchObject({
      proved: 0,
      ocr: 0,
      derived: 0,
      disputed: 0,
    });
    expect(
      featuresOf('total', {
        verdict: 'contradicted',
        method: 'derived',
        alternatives: [{ value: '1', reason: 'x' }],
      }),
    ).toMatchObject({ proved: 0, derived: 1, disputed: 1 });
  });
});
