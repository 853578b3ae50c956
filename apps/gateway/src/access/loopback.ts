interface IncomingRequest {
  readonly socket: { readonly remoteAddress?: string | undefined };
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

const LOOPBACK_ADDRESS = /^(127(\.\d{1,3}){3}|::1|::ffff:127(\.\d{1,3}){3})$/;
const LOOPBACK_HOST = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i;

const LOOPBACK_ORIGIN = /^https?:\/\/(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i;
const PROXY_HEADERS = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip'];

/**
 * Whether a request was made on this machine to this machine. A request that a proxy forwarded was not. Neither was
 * one that a foreign web page made a browser send: to us straight away, which needs no CORS for a form, or to a name
 * that only resolves to loopback (DNS rebinding).
 */
export function isFromThisMachine({ socket, headers }: IncomingRequest): boolean {
  return (
    LOOPBACK_ADDRESS.test(socket.remoteAddress ?? '') &&
    LOOPBACK_HOST.test(String(headers.host ?? '')) &&
    (headers.origin === undefined || LOOPBACK_ORIGIN.test(String(headers.origin))) &&
    PROXY_HEADERS.every((name) => headers[name] === undefined)
  );
}
