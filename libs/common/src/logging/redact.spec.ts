import { redact } from './redact';

describe('redact', () => {
  it('blanks values by the name of their key, at any depth', () => {
    expect(redact({ headers: { 'x-api-key': 'abc', accept: '*/*' }, password: 'p' })).toEqual({
      headers: { 'x-api-key': '[redacted]', accept: '*/*' },
      password: '[redacted]',
    });
  });

  it.each(['apiKey', 'api_key', 'DOCLING_API_KEY', 'Ocp-Apim-Subscription-Key'])('blanks %s', (name) => {
    expect(redact({ [name]: 'abc' })).toEqual({ [name]: '[redacted]' });
  });

  it.each([
    ['key cira_test_AbC-12_3 was used', 'key cira_test_[redacted] was used'],
    ['connect amqp://guest:s3cret@host:5672/', 'connect amqp://guest:[redacted]@host:5672/'],
    ['Authorization: Bearer eyJhbGciOi.x-y', 'Authorization: Bearer [redacted]'],
  ])('blanks secrets inside text: %s', (text, redacted) => {
    expect(redact({ message: text }).message).toBe(redacted);
  });

  it('leaves ordinary text, numbers and errors alone', () => {
    const error = new Error('boom');
    expect(redact({ message: 'job done', ms: 12, error })).toEqual({ message: 'job done', ms: 12, error });
  });
});
