import { isLoopbackAddress, isPublicAddress } from './address-policy';

/** 443, and 8443, which document servers behind a second listener use. Other ports belong to other protocols. */
const PUBLIC_PORTS = new Set([443, 8443]);

/**
 * Why a URL must not be fetched, as far as its text tells; null when it may. HTTPS only, no user name or password, port
 * 443 or 8443. `allowPrivate` (development) leaves scheme and port to `connectionRefusal`, which knows the address.
 */
export function urlRefusal(url: URL, allowPrivate: boolean): string | null {
  if (url.username !== '' || url.password !== '') return 'The URL must not contain a user name or password';
  if (url.protocol !== 'https:' && !(allowPrivate && url.protocol === 'http:'))
    return 'Only https URLs are fetched';
  if (!allowPrivate && !PUBLIC_PORTS.has(portOf(url.protocol, url.port)))
    return 'Only the ports 443 and 8443 are fetched from';
  return null;
}

export interface Connection {
  /** `https:` or `http:`. */
  readonly protocol: string;
  /** As in a URL: empty for the scheme's own. */
  readonly port: string;
  /** The IP address that is about to be connected to. */
  readonly address: string;
}

/**
 * Why a connection must not be made; null when it may. Public addresses over TLS on the allowed ports; loopback in any
 * way when `allowPrivate` is set, other private addresses never. The reason does not repeat the address: a stranger must
 * not learn what a name means inside our network.
 */
export function connectionRefusal(
  { protocol, port, address }: Connection,
  allowPrivate: boolean,
): string | null {
  if (allowPrivate && isLoopbackAddress(address)) return null;
  if (!isPublicAddress(address)) return 'The host of the URL has no public address';
  if (protocol !== 'https:') return 'Only https URLs are fetched';
  if (!PUBLIC_PORTS.has(portOf(protocol, port))) return 'Only the ports 443 and 8443 are fetched from';
  return null;
}

function portOf(protocol: string, port: string): number {
  if (port !== '') return Number(port);
  return protocol === 'https:' ? 443 : 80;
}
