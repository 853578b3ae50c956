import {
  annotateCorrelation,
  correlationIdOrNew,
  currentCorrelation,
  requestIdFrom,
  traceparentFrom,
  withCorrelation,
} from './correlation';

const UUID = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

describe('correlation', () => {
  it('follows asynchronous work and ends with it', async () => {
    const seen = await withCorrelation({ correlationId: 'a', traceparent: null }, async () => {
      await Promise.resolve();
      annotateCorrelation({ jobId: 'j' });
      await Promise.resolve();
      return currentCorrelation();
    });
    expect(seen).toEqual({ correlationId: 'a', traceparent: null, jobId: 'j' });
    expect(currentCorrelation()).toBeUndefined();
  });

  it('makes up an id where none was set', () => {
    expect(correlationIdOrNew()).toMatch(UUID);
  });

  it.each(['abc-123', 'req_abc123def456'])('keeps the well-formed request id %s', (id) => {
    expect(requestIdFrom(id)).toBe(id);
  });

  it.each([undefined, '', 'a b', 'x\ny', 'é', 'x'.repeat(129), ['a', 'b']])('replaces %j', (id) => {
    expect(requestIdFrom(id)).toMatch(UUID);
  });

  it('keeps a valid traceparent and replaces a broken one', () => {
    const valid = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
    expect(traceparentFrom(valid)).toBe(valid);
    expect(traceparentFrom('00-xyz')).toMatch(/^00-[\da-f]{32}-[\da-f]{16}-01$/);
  });
});
