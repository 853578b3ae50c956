import { parsePdfUrl } from './pdf-url';

describe('parsePdfUrl', () => {
  it('takes HTTPS', () => {
    expect(parsePdfUrl('https://example.com/a b.pdf', false)).toBe('https://example.com/a%20b.pdf');
  });

  it.each([
    ['invoice.pdf', 'not a valid absolute URL'],
    ['', 'not a valid absolute URL'],
    ['http://example.com/a.pdf', 'must start with https'],
    ['http://localhost/a.pdf', 'must start with https'],
    ['file:///etc/passwd', 'must start with https'],
    ['data:application/pdf;base64,AAAA', 'must start with https'],
    ['https://user:pass@example.com/a.pdf', 'must not hold a user name'],
  ])('refuses %s', (url, why) => {
    expect(() => parsePdfUrl(url, false)).toThrow(why);
  });

  it('takes plain HTTP on loopback, and only there, where development allows it', () => {
    expect(parsePdfUrl('http://127.0.0.1:8080/a.pdf', true)).toBe('http://127.0.0.1:8080/a.pdf');
    expect(() => parsePdfUrl('http://10.0.0.1/a.pdf', true)).toThrow('must start with https');
    expect(() => parsePdfUrl('http://127.0.0.1.example.com/a.pdf', true)).toThrow('must start with https');
  });
});
