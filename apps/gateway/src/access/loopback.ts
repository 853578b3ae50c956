interface IncomingRequest {
  readonly socket: { readonly remoteAddress?: string | undefined };
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

const LOOPBACK_ADDRESS = /^(127(\.\d{1,3}){3}|::1|::ffff:127(\.\d{1,3}){3})$/;
const LOOPBACK_HOST = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i;

/**
 * Whether a request was made on this machine to this machine. A request that a proxy forwarded was not, and neither
 * was one that a web page made a browser send to a name that only resolves to loopback (DNS rebinding).
 */
export function isFromThisMachine({ socket, headers }: IncomingRequest): boolean {
  return (
    LOOPBACK_ADDRESS.test(socket.remoteAddress ?? '') &&
    LOOPBACK_HOST.test(String(headers.host ?? '')) &&
    headers['x-forwarded-for'] === undefined &&
    headers.forwarded === undefined
  );
}
