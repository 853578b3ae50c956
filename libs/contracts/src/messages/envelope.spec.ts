import { newId } from '../model/ids';
import { Envelope, EnvelopeSchema } from './envelope';

const ENVELOPE: Envelope = {
  id: newId(),
  name: 'stage.started',
  version: 1,
  occurredAt: '2025-11-22T09:30:00.000Z',
  correlationId: 'request-1',
  traceparent: null,
  payload: { text: 'ünïcödé \0 🧾', nothing: null, list: [1, 2.5, -0.1], nested: { deep: true } },
};

describe('an envelope', () => {
  test('comes through JSON as it was', () => {
    expect(EnvelopeSchema.parse(JSON.parse(JSON.stringify(ENVELOPE)))).toEqual(ENVELOPE);
  });

  test.each([
    ['no id', { id: '' }],
    ['an id that is too long', { id: 'x'.repeat(65) }],
    ['version 0', { version: 0 }],
    ['half a version', { version: 1.5 }],
    ['a local time', { occurredAt: '2025-11-22T09:30:00' }],
    ['no correlation id', { correlationId: '' }],
    ['no word on its trace', { traceparent: undefined }],
  ])('is refused with %s', (_, change) => {
    expect(EnvelopeSchema.safeParse({ ...ENVELOPE, ...change }).success).toBe(false);
  });
});
