import { isFromThisMachine } from './loopback';

const request = (remoteAddress: string, headers: Record<string, string>) => ({
  socket: { remoteAddress },
  headers,
});

describe('isFromThisMachine', () => {
  it.each([
    ['127.0.0.1', 'localhost:8000'],
    ['::1', '[::1]:8000'],
    ['::ffff:127.0.0.1', '127.0.0.1'],
  ])('takes %s asking for %s', (address, host) => {
    expect(isFromThisMachine(request(address, { host }))).toBe(true);
  });

  it('takes a page of our own', () => {
    const headers = { host: 'localhost:8000', origin: 'http://localhost:8000' };
    expect(isFromThisMachine(request('127.0.0.1', headers))).toBe(true);
  });

  it.each([
    ['10.0.0.5', { host: 'localhost:8000' }],
    ['127.0.0.1', { host: 'rebound.example.com' }],
    ['127.0.0.1', { host: 'localhost', 'x-forwarded-for': '203.0.113.7' }],
    ['127.0.0.1', { host: 'localhost', forwarded: 'for=203.0.113.7' }],
    ['127.0.0.1', { host: 'localhost', via: '1.1 proxy' }],
    ['127.0.0.1', { host: 'localhost', 'x-real-ip': '203.0.113.7' }],
    ['127.0.0.1', { host: 'localhost:8000', origin: 'https://evil.example' }],
    ['127.0.0.1', { host: 'localhost:8000', origin: 'http://localhost.evil.example' }],
    ['127.0.0.1', { host: 'localhost:8000', origin: 'null' }],
    ['127.0.0.1.evil.com', { host: 'localhost' }],
    ['127.0.0.1', {}],
  ])('refuses %s with %j', (address, headers) => {
    expect(isFromThisMachine(request(address, headers as Record<string, string>))).toBe(false);
  });
});
