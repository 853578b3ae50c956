import { connectionRefusal, urlRefusal } from './target-policy';

describe('urlRefusal', () => {
  it.each([
    'https://example.com/a.pdf',
    'https://example.com:443/',
    'https://example.com:8443/',
    'https://1.1.1.1/',
  ])('allows %s', (url) => {
    expect(urlRefusal(new URL(url), false)).toBeNull();
  });

  it.each([
    ['http://example.com/', 'https'],
    ['ftp://example.com/', 'https'],
    ['file:///etc/passwd', 'https'],
    ['data:application/pdf,%25PDF', 'https'],
    ['https://user@example.com/', 'password'],
    ['https://:secret@example.com/', 'password'],
    ['https://example.com:22/', 'ports'],
    ['https://example.com:80/', 'ports'],
    ['https://example.com:6379/', 'ports'],
  ])('refuses %s', (url, reason) => {
    expect(urlRefusal(new URL(url), false)).toContain(reason);
  });

  it('lets plain HTTP and any port pass in development, but neither other schemes nor credentials', () => {
    expect(urlRefusal(new URL('http://localhost:3000/'), true)).toBeNull();
    expect(urlRefusal(new URL('https://localhost:3000/'), true)).toBeNull();
    expect(urlRefusal(new URL('file:///etc/passwd'), true)).toContain('https');
    expect(urlRefusal(new URL('http://user:secret@localhost/'), true)).toContain('password');
  });
});

describe('connectionRefusal', () => {
  const refusal = (protocol: string, port: string, address: string, allowPrivate: boolean) =>
    connectionRefusal({ protocol, port, address }, allowPrivate);

  it('allows public addresses over TLS, in development too', () => {
    expect(refusal('https:', '', '1.1.1.1', false)).toBeNull();
    expect(refusal('https:', '8443', '2606:4700:4700::1111', true)).toBeNull();
  });

  it('allows loopback in any way, but only in development', () => {
    expect(refusal('http:', '3000', '127.0.0.1', true)).toBeNull();
    expect(refusal('https:', '', '::1', true)).toBeNull();
    expect(refusal('https:', '', '127.0.0.1', false)).toContain('public address');
  });

  it('refuses other private addresses in development too', () => {
    expect(refusal('https:', '', '10.0.0.1', true)).toContain('public address');
    expect(refusal('http:', '', '169.254.169.254', true)).toContain('public address');
  });

  it('keeps development from plain HTTP and odd ports on the Internet', () => {
    expect(refusal('http:', '', '1.1.1.1', true)).toContain('https');
    expect(refusal('https:', '22', '1.1.1.1', true)).toContain('ports');
  });
});
