import { createHash, randomBytes } from 'node:crypto';
import { createServer, IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { AddressInfo, createServer as createTcpServer, Server as NetServer } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { DomainError, ErrorCode, RetrievalSchema } from '@cira/contracts';
import { fetchDocument, FetchDocumentOptions } from '../src/fetching/fetch-document';
import { guardedConnector, Lookup } from '../src/fetching/guarded-connector';
import { selfSignedCertificate } from './self-signed-certificate';

const PDF = Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(50_000), Buffer.from('\n%%EOF\n')]);
const HTML = '<!doctype html><html><head><title>Log in</title></head><body></body></html>';
const LIMIT = 1_000_000;

const PRODUCTION: FetchDocumentOptions = {
  allowPrivate: false,
  maxBytes: LIMIT,
  timeoutMs: 5_000,
  maxRedirects: 3,
};
const DEVELOPMENT: FetchDocumentOptions = { ...PRODUCTION, allowPrivate: true };

describe('fetchDocument', () => {
  let handler: RequestListener;
  let server: Server;
  let origin: string;
  let port: number;
  let connections: number;
  let requests: IncomingMessage[];

  beforeAll(async () => {
    server = createServer((request, response) => {
      requests.push(request);
      handler(request, response);
    });
    server.on('connection', () => connections++);
    port = await listen(server);
    origin = `http://127.0.0.1:${port}`;
  });
  afterAll(async () => stop(server));
  beforeEach(() => {
    connections = 0;
    requests = [];
    handler = (_request, response) => send(response, PDF, { 'content-type': 'application/pdf' });
  });

  describe('in production, with private addresses not allowed', () => {
    const refused = async (url: string, options: Partial<FetchDocumentOptions> = {}) => {
      await expectCode('URL_NOT_ALLOWED', fetchDocument(url, { ...PRODUCTION, ...options }));
      expect(connections).toBe(0);
    };

    it.each([
      'http://127.0.0.1:PORT/',
      'https://127.0.0.1:PORT/',
      'https://127.0.0.1/',
      'https://127.0.0.1:8443/',
      'https://127.1/',
      'https://2130706433/',
      'https://0x7f000001/',
      'https://0x7f.0.0.1/',
      'https://0177.0.0.1/',
      'https://0/',
      'https://0.0.0.0/',
      'https://127.0.0.1./',
      'https://%31%32%37.0.0.1/',
      'https://①②⑦.0.0.1/',
      'https://[::1]/',
      'https://[::]/',
      'https://[::ffff:127.0.0.1]/',
      'https://[::ffff:7f00:1]/',
      'https://[::127.0.0.1]/',
      'https://[64:ff9b::7f00:1]/',
      'https://[2002:7f00:1::]/',
      'https://169.254.169.254/latest/meta-data/',
      'https://[fd00:ec2::254]/',
      'https://10.0.0.1/',
      'https://100.64.0.1/',
      'https://168.63.129.16/',
      'https://localhost/',
      'https://LOCALHOST:8443/',
    ])('refuses %s before it connects', async (url) => {
      await refused(url.replace('PORT', String(port)));
    });

    it.each([
      'https://user:secret@example.com/',
      'https://example.com:22/',
      'file:///etc/passwd',
      'not a URL',
    ])('refuses %s without asking for its address', async (url) => {
      let lookups = 0;
      await refused(url, {
        lookup: async () => {
          lookups++;
          return [{ address: '127.0.0.1', family: 4 }];
        },
      });
      expect(lookups).toBe(0);
    });

    it.each([
      [['127.0.0.1']],
      [['::1']],
      [['10.1.2.3']],
      [['169.254.169.254']],
      [['::ffff:127.0.0.1']],
      [['64:ff9b::a00:1']],
      [['1.1.1.1', '127.0.0.1']],
      [['2606:4700:4700::1111', '192.168.0.1']],
    ])('refuses a name that resolves to %j, also when only one of several is private', async (addresses) => {
      await refused('https://invoices.example.com/a.pdf', { lookup: resolvingTo(...addresses) });
    });

    it('does not say what a name resolves to', async () => {
      const fetching = fetchDocument('https://db.internal.example/', {
        ...PRODUCTION,
        lookup: resolvingTo('10.20.30.40'),
      });
      await expect(fetching).rejects.toMatchObject({
        message: expect.not.stringContaining('10.20') as string,
      });
    });

    it('tells a name that does not exist from one that is forbidden', async () => {
      const lookup: Lookup = async () => {
        throw Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' });
      };
      await expectCode(
        'URL_HOST_NOT_FOUND',
        fetchDocument('https://nowhere.example/', { ...PRODUCTION, lookup }),
      );
      const nothing: Lookup = async () => [];
      await expectCode(
        'URL_HOST_NOT_FOUND',
        fetchDocument('https://nowhere.example/', { ...PRODUCTION, lookup: nothing }),
      );
    });

    it('tells a resolver that is down, and may be up again, from a name that does not exist', async () => {
      const lookup: Lookup = async () => {
        throw Object.assign(new Error('getaddrinfo EAI_AGAIN'), { code: 'EAI_AGAIN' });
      };
      const error = await errorOf(fetchDocument('https://nowhere.example/', { ...PRODUCTION, lookup }));
      expect(error).toMatchObject({ code: 'URL_UNREACHABLE', retryable: true });
    });

    it('gives up on a resolver that never answers', async () => {
      const lookup: Lookup = () => new Promise(() => undefined);
      const startedAt = performance.now();
      const fetching = fetchDocument('https://slow.example/', { ...PRODUCTION, timeoutMs: 100, lookup });
      await expectCode('URL_TIMEOUT', fetching);
      expect(performance.now() - startedAt).toBeLessThan(500);
    });
  });

  describe('at the socket, where this server listens and would be reached,', () => {
    const connect = (hostname: string, allowPrivate: boolean, lookup?: Lookup) =>
      new Promise<string>((resolve) => {
        const options = { allowPrivate, timeoutMs: 2_000, ...(lookup === undefined ? {} : { lookup }) };
        guardedConnector(options)({ hostname, protocol: 'http:', port: String(port) }, (error, socket) => {
          socket?.destroy();
          resolve(error instanceof DomainError ? error.code : (error?.message ?? 'connected'));
        });
      });

    it.each(['127.0.0.1', 'localhost'])('lets %s pass in development', async (hostname) => {
      expect(await connect(hostname, true)).toBe('connected');
      await expectConnections(1);
    });

    it.each([
      '127.0.0.1',
      '127.1.2.3',
      '0.0.0.0',
      '::ffff:127.0.0.1',
      '::ffff:7f00:1',
      'localhost',
      // Not from a URL, which writes them as plain IPv4; resolvers know them too.
      '127.1',
      '2130706433',
      '0x7f000001',
      '0',
    ])('stops %s in production', async (hostname) => {
      expect(await connect(hostname, false)).toBe('URL_NOT_ALLOWED');
      await expectConnections(0);
    });

    it('stops a name that only resolves to it', async () => {
      expect(await connect('invoices.example', false, resolvingTo('127.0.0.1'))).toBe('URL_NOT_ALLOWED');
      expect(await connect('invoices.example', false, resolvingTo('1.1.1.1', '127.0.0.1'))).toBe(
        'URL_NOT_ALLOWED',
      );
      await expectConnections(0);
    });

    /** Connections come in order: when one more of our own has arrived, any earlier one has too. */
    async function expectConnections(count: number): Promise<void> {
      await fetchDocument(origin, DEVELOPMENT);
      expect(connections).toBe(count + 1);
    }
  });

  describe('in development, on loopback', () => {
    it('gets a document with what is needed to tell its version, and no signature of its URL', async () => {
      handler = (_request, response) =>
        send(response, PDF, { etag: 'W/"v1"', 'last-modified': 'Thu, 20 Nov 2025 16:04:05 GMT' });
      const before = Date.now();
      const fetched = await fetchDocument(`${origin}/a.pdf?signature=x#page=2`, DEVELOPMENT);
      expect(requests[0]?.url).toBe('/a.pdf?signature=x');
      expect(fetched.bytes.equals(PDF)).toBe(true);
      expect(fetched.sha256).toBe(createHash('sha256').update(PDF).digest('hex'));
      expect(RetrievalSchema.parse(fetched.retrieval)).toMatchObject({
        url: `${origin}/a.pdf`,
        etag: 'W/"v1"',
        lastModified: '2025-11-20T16:04:05.000Z',
      });
      expect(Date.parse(fetched.retrieval.retrievedAt)).toBeGreaterThanOrEqual(before);
    });

    it.each([
      ['of nonsense', { etag: 'x'.repeat(2_000), 'last-modified': 'yesterday' }],
      ['that is not there', {}],
    ])('keeps no version %s', async (_what, headers) => {
      handler = (_request, response) => send(response, PDF, headers);
      const { retrieval } = await fetchDocument(origin, DEVELOPMENT);
      expect(retrieval).toMatchObject({ etag: null, lastModified: null });
    });

    it('sends nothing but what a download needs', async () => {
      await fetchDocument(origin, DEVELOPMENT);
      expect(requests.map(({ method, url }) => [method, url])).toEqual([['GET', '/']]);
      expect(Object.keys(requests[0]?.headers ?? {}).sort()).toEqual([
        'accept',
        'accept-encoding',
        'connection',
        'host',
        'user-agent',
      ]);
      expect(requests[0]?.headers['accept-encoding']).toBe('identity');
    });

    it('goes by names that resolve to loopback', async () => {
      const url = `http://invoices.example:${port}/`;
      const fetched = await fetchDocument(url, { ...DEVELOPMENT, lookup: resolvingTo('127.0.0.1') });
      expect(fetched.retrieval.url).toBe(url);
      expect(requests[0]?.headers.host).toBe(`invoices.example:${port}`);
    });

    it.each(['http://10.0.0.1/', 'https://169.254.169.254/', 'http://1.1.1.1/', 'https://1.1.1.1:6379/'])(
      'still refuses %s',
      async (url) => {
        await expectCode('URL_NOT_ALLOWED', fetchDocument(url, DEVELOPMENT));
      },
    );

    it.each<[number, ErrorCode]>([
      [204, 'URL_NOT_A_DOCUMENT'],
      [206, 'URL_NOT_A_DOCUMENT'],
      [304, 'URL_NOT_A_DOCUMENT'],
      [400, 'URL_ACCESS_DENIED'],
      [401, 'URL_ACCESS_DENIED'],
      [403, 'URL_ACCESS_DENIED'],
      [404, 'URL_NOT_FOUND'],
      [410, 'URL_NOT_FOUND'],
      [408, 'URL_SERVER_BUSY'],
      [429, 'URL_SERVER_BUSY'],
      [503, 'URL_SERVER_BUSY'],
      [500, 'URL_SERVER_ERROR'],
      [502, 'URL_SERVER_ERROR'],
    ])('turns status %d into %s', async (status, code) => {
      handler = (_request, response) => response.writeHead(status).end();
      await expectCode(code, fetchDocument(origin, DEVELOPMENT));
    });

    it.each<[number, ErrorCode, boolean, number | null]>([
      [429, 'URL_SERVER_BUSY', true, 120],
      [503, 'URL_SERVER_BUSY', true, 120],
      [500, 'URL_SERVER_ERROR', true, 120],
      // Waiting does not make a document appear.
      [404, 'URL_NOT_FOUND', false, null],
    ])('hands on how long a server of status %d asks to wait', async (status, code, retryable, seconds) => {
      handler = (_request, response) => response.writeHead(status, { 'retry-after': '120' }).end();
      const error = await errorOf(fetchDocument(origin, DEVELOPMENT));
      expect(error).toMatchObject({ code, retryable, retryAfterSeconds: seconds });
    });

    it.each([
      ['with a password field', '/', `<form><input name="p" type='password'></form>`],
      ['drawn by a script, by its address', '/users/sign_in', '<script src="app.js"></script>'],
    ])('knows a login page %s', async (_how, path, body) => {
      handler = (request, response) => {
        if (request.url === '/a.pdf') response.writeHead(302, { location: path }).end();
        else send(response, Buffer.from(`<!doctype html><html><body>${body}</body></html>`), {});
      };
      await expectCode('URL_LOGIN_REQUIRED', fetchDocument(`${origin}/a.pdf`, DEVELOPMENT));
    });

    it('takes a document for what it is, though it is kept under a login', async () => {
      const { retrieval } = await fetchDocument(`${origin}/sso/a.pdf`, DEVELOPMENT);
      expect(retrieval.url).toBe(`${origin}/sso/a.pdf`);
    });

    it.each([
      ['HTML', HTML, 'text/html'],
      ['HTML that calls itself a PDF', HTML, 'application/pdf'],
      ['HTML of no declared type', `\n<!-- x -->${HTML}`, undefined],
      ['JSON', '{"error":"expired"}', 'application/json; charset=utf-8'],
      ['a problem', '{"title":"expired"}', 'application/problem+json'],
      ['text', 'Session expired', 'text/plain'],
    ])('does not take %s for a document', async (_what, body, contentType) => {
      handler = (_request, response) =>
        send(response, Buffer.from(body), contentType === undefined ? {} : { 'content-type': contentType });
      await expectCode('URL_NOT_A_DOCUMENT', fetchDocument(origin, DEVELOPMENT));
    });

    it('believes the bytes of a PDF that is served as a web page', async () => {
      handler = (_request, response) => send(response, PDF, { 'content-type': 'text/html' });
      expect((await fetchDocument(origin, DEVELOPMENT)).bytes.equals(PDF)).toBe(true);
    });

    it('leaves an empty answer of no declared type to those who read documents', async () => {
      handler = (_request, response) => send(response, Buffer.alloc(0), {});
      const fetched = await fetchDocument(origin, DEVELOPMENT);
      expect(fetched.bytes).toHaveLength(0);
    });

    it('calls a server that is not there or hangs up unreachable', async () => {
      handler = (request) => request.socket.destroy();
      await expectCode('URL_UNREACHABLE', fetchDocument(origin, DEVELOPMENT));
      const gone = createServer();
      const freePort = await listen(gone);
      await stop(gone);
      await expectCode('URL_UNREACHABLE', fetchDocument(`http://127.0.0.1:${freePort}/`, DEVELOPMENT));
    });

    it('does not take half a document for a whole one', async () => {
      handler = (_request, response) => {
        response.writeHead(200, { 'content-length': PDF.length });
        response.write(PDF.subarray(0, 20_000), () => response.destroy());
      };
      await expectCode('URL_UNREACHABLE', fetchDocument(origin, DEVELOPMENT));
    });

    it('copes with a server that does not speak HTTP', async () => {
      const other = createTcpServer((socket) => {
        socket.on('error', () => undefined).resume();
        socket.write('SSH-2.0-OpenSSH_9.2\r\n');
      });
      const otherPort = await listen(other);
      await expectCode('URL_UNREACHABLE', fetchDocument(`http://127.0.0.1:${otherPort}/`, DEVELOPMENT));
      await stop(other);
    });
  });

  describe('follows redirects by its own rules:', () => {
    it('looking at every new name, wherever the first one led', async () => {
      handler = (_request, response) =>
        response.writeHead(302, { location: `http://b.example:${port}/` }).end();
      const lookup: Lookup = (name) => resolvingTo(name === 'a.example' ? '127.0.0.1' : '192.168.0.1')(name);
      await expectCode(
        'URL_NOT_ALLOWED',
        fetchDocument(`http://a.example:${port}/`, { ...DEVELOPMENT, lookup }),
      );
      expect(requests).toHaveLength(1);
    });

    it.each([301, 302, 303, 307, 308])('%d, to a relative address', async (status) => {
      handler = (request, response) =>
        request.url === '/files/start'
          ? response.writeHead(status, { location: '../end.pdf' }).end('moved')
          : send(response, PDF, {});
      const { retrieval } = await fetchDocument(`${origin}/files/start`, DEVELOPMENT);
      expect(retrieval.url).toBe(`${origin}/end.pdf`);
    });

    it.each([
      'https://10.0.0.1/',
      'http://169.254.169.254/latest/meta-data/',
      'https://[::ffff:10.0.0.1]/',
      'https://[64:ff9b::a00:1]/',
      'http://1.1.1.1/',
      'file:///etc/passwd',
      'https://user:secret@example.com/',
      'http://',
    ])('not to %s', async (location) => {
      handler = (_request, response) => response.writeHead(302, { location }).end();
      await expectCode('URL_NOT_ALLOWED', fetchDocument(origin, DEVELOPMENT));
      expect(requests).toHaveLength(1);
    });

    it('as many as allowed and no more', async () => {
      handler = (request, response) => {
        const left = Number(request.url?.slice(1));
        if (left === 0) send(response, PDF, {});
        else response.writeHead(302, { location: `/${left - 1}` }).end();
      };
      expect((await fetchDocument(`${origin}/3`, DEVELOPMENT)).retrieval.url).toBe(`${origin}/0`);
      requests = [];
      await expectCode('URL_TOO_MANY_REDIRECTS', fetchDocument(`${origin}/4`, DEVELOPMENT));
      expect(requests).toHaveLength(4);
    });

    it('without reading what a redirect says at length', async () => {
      handler = (request, response) => {
        if (request.url === '/end') send(response, PDF, {});
        else response.writeHead(302, { location: '/end' }).write('a body that never ends');
      };
      expect((await fetchDocument(origin, DEVELOPMENT)).bytes.equals(PDF)).toBe(true);
    });
  });

  describe('keeps its limits:', () => {
    it('takes a document of just the size that is allowed', async () => {
      const exact = Buffer.concat([PDF, Buffer.alloc(LIMIT - PDF.length)]);
      handler = (_request, response) => send(response, exact, {});
      expect((await fetchDocument(origin, DEVELOPMENT)).bytes).toHaveLength(LIMIT);
    });

    it('refuses by Content-Length before the body has come', async () => {
      handler = (_request, response) => {
        response.writeHead(200, { 'content-length': LIMIT + 1 });
        response.flushHeaders();
      };
      await expectCode('URL_TOO_LARGE', fetchDocument(origin, DEVELOPMENT));
    });

    it('hangs up on a body without length once it is too large', async () => {
      let closed: Promise<void> | undefined;
      handler = (_request, response) => {
        closed = new Promise((resolve) => response.on('close', resolve));
        sendForever(response, Buffer.alloc(64 * 1024, '%PDF-'));
      };
      await expectCode('URL_TOO_LARGE', fetchDocument(origin, DEVELOPMENT));
      await closed;
    });

    it('ends a fetch that drips on, at the time limit for the whole', async () => {
      handler = (_request, response) => {
        const drip = setInterval(() => response.write('%PDF-1.7\n'), 20);
        response.on('close', () => clearInterval(drip));
      };
      await expectCode('URL_TIMEOUT', fetchDocument(origin, { ...DEVELOPMENT, timeoutMs: 200 }));
    });

    it('ends a fetch that stops in the middle, long before the time for the whole is up', async () => {
      handler = (_request, response) => response.write('%PDF-1.7\n');
      const startedAt = performance.now();
      await expectCode('URL_TIMEOUT', fetchDocument(origin, { ...DEVELOPMENT, idleTimeoutMs: 100 }));
      expect(performance.now() - startedAt).toBeLessThan(DEVELOPMENT.timeoutMs / 2);
    });

    it('ends a fetch that gets no answer at all', async () => {
      handler = () => undefined;
      await expectCode('URL_TIMEOUT', fetchDocument(origin, { ...DEVELOPMENT, timeoutMs: 100 }));
    });

    it('counts the time of all redirects together', async () => {
      handler = (_request, response) => {
        setTimeout(() => response.writeHead(302, { location: '/again' }).end(), 60);
      };
      const options = { ...DEVELOPMENT, timeoutMs: 200, maxRedirects: 1_000 };
      await expectCode('URL_TIMEOUT', fetchDocument(origin, options));
    });
  });

  describe('meets compressed answers though it asks for none:', () => {
    it.each([
      ['gzip', gzipSync(PDF)],
      ['GZIP', gzipSync(PDF)],
      ['deflate', deflateSync(PDF)],
      ['br', brotliCompressSync(PDF)],
      ['identity', PDF],
    ])('decodes %s', async (encoding, body) => {
      handler = (_request, response) => send(response, body, { 'content-encoding': encoding });
      expect((await fetchDocument(origin, DEVELOPMENT)).bytes.equals(PDF)).toBe(true);
    });

    it.each([
      ['gzip', gzipSync(Buffer.alloc(100 * LIMIT))],
      ['br', brotliCompressSync(Buffer.alloc(20 * LIMIT))],
    ])('stops a bomb of %s at the limit of the decoded bytes', async (encoding, bomb) => {
      expect(bomb.length).toBeLessThan(LIMIT);
      handler = (_request, response) => send(response, bomb, { 'content-encoding': encoding });
      await expectCode('URL_TOO_LARGE', fetchDocument(origin, DEVELOPMENT));
    });

    it('stops endless compressed data that decodes to nothing', async () => {
      handler = (_request, response) => {
        response.writeHead(200, { 'content-encoding': 'gzip' });
        // Empty gzip members, one after the other.
        sendForever(response, Buffer.concat(Array.from({ length: 1_000 }, () => gzipSync(''))));
      };
      await expectCode('URL_TOO_LARGE', fetchDocument(origin, DEVELOPMENT));
    });

    it.each([
      ['broken data', 'gzip', Buffer.from('no gzip at all'), 'URL_UNREACHABLE' as const],
      ['truncated data', 'gzip', gzipSync(PDF).subarray(0, 1_000), 'URL_UNREACHABLE' as const],
      ['an unknown encoding', 'x-own', PDF, 'URL_NOT_A_DOCUMENT' as const],
    ])('reports %s', async (_what, encoding, body, code) => {
      handler = (_request, response) => send(response, body, { 'content-encoding': encoding });
      await expectCode(code, fetchDocument(origin, DEVELOPMENT));
    });
  });

  describe('over TLS', () => {
    const { cert, key } = selfSignedCertificate('invoices.example');
    const tls = createTlsServer({ cert, key }, (_request, response) => send(response, PDF, {}));
    const options = { ...DEVELOPMENT, lookup: resolvingTo('127.0.0.1') };
    let tlsPort: number;
    beforeAll(async () => {
      tlsPort = await listen(tls);
    });
    afterAll(async () => stop(tls));

    it('holds the certificate against the name in the URL, not against the address', async () => {
      const url = `https://invoices.example:${tlsPort}/a.pdf`;
      expect((await fetchDocument(url, { ...options, ca: cert })).bytes.equals(PDF)).toBe(true);
      const other = `https://other.example:${tlsPort}/a.pdf`;
      await expectCode('URL_TLS_FAILED', fetchDocument(other, { ...options, ca: cert }));
    });

    it('trusts no certificate of its own making', async () => {
      const error = await errorOf(fetchDocument(`https://invoices.example:${tlsPort}/a.pdf`, options));
      expect(error).toMatchObject({ code: 'URL_TLS_FAILED', retryable: false });
    });

    it('takes a server without TLS for what it is', async () => {
      await expectCode('URL_TLS_FAILED', fetchDocument(`https://127.0.0.1:${port}/a.pdf`, DEVELOPMENT));
    });
  });
});

async function expectCode(code: ErrorCode, fetching: Promise<unknown>): Promise<void> {
  expect((await errorOf(fetching)).code).toBe(code);
}

async function errorOf(fetching: Promise<unknown>): Promise<DomainError> {
  const error: unknown = await fetching.then(
    () => 'it was fetched',
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(DomainError);
  return error as DomainError;
}

function resolvingTo(...addresses: string[]): Lookup {
  return async () => addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
}

function send(response: ServerResponse, body: Buffer, headers: Record<string, string>): void {
  response.writeHead(200, { ...headers, 'content-length': body.length }).end(body);
}

/** Writes as fast as the other side reads, until it hangs up. */
function sendForever(response: ServerResponse, piece: Buffer): void {
  const more = () => {
    while (!response.destroyed && response.write(piece));
  };
  response.on('drain', more).on('error', () => undefined);
  more();
}

async function listen(server: NetServer): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

async function stop(server: NetServer): Promise<void> {
  if (server instanceof Server) server.closeAllConnections();
  await new Promise<void>((resolve) => server.close(() => resolve()));
}
