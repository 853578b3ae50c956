import { LookupAddress } from 'node:dns';
import { lookup as systemLookup } from 'node:dns/promises';
import { isIP, LookupFunction } from 'node:net';
import { DomainError } from '@cira/contracts';
import { buildConnector } from 'undici';
import { connectionRefusal } from './target-policy';

/** All addresses of a host name. */
export type Lookup = (hostname: string) => Promise<LookupAddress[]>;

export interface GuardOptions {
  readonly allowPrivate: boolean;
  /** Limit of one connection attempt, milliseconds. */
  readonly timeoutMs: number;
  /** The system's resolver unless given. */
  readonly lookup?: Lookup;
  /** PEM certificates of the authorities to trust, in place of Node's own. */
  readonly ca?: string;
}

/**
 * A connector for undici that checks every address right before the socket is opened, so that what is checked is what
 * is connected to: a name that answers differently the second time (DNS rebinding) gains nothing. IP literals need
 * their own check, because Node never asks the lookup function about them.
 */
export function guardedConnector(options: GuardOptions): buildConnector.connector {
  return (target, callback) => {
    const check = (address: string) => assertAllowed({ ...target, address }, options.allowPrivate);
    try {
      if (isIP(target.hostname) !== 0) check(target.hostname);
    } catch (error) {
      callback(error as Error, null);
      return;
    }
    const connect = buildConnector({
      timeout: options.timeoutMs,
      lookup: checkedLookup(options.lookup ?? resolveAll, check),
      ...(options.ca === undefined ? {} : { ca: options.ca }),
    });
    connect(target, callback);
  };
}

function resolveAll(hostname: string): Promise<LookupAddress[]> {
  return systemLookup(hostname, { all: true });
}

/** One forbidden address spoils the name: a public name has no business with a private address. */
function checkedLookup(lookup: Lookup, check: (address: string) => void): LookupFunction {
  const resolveChecked = async (hostname: string): Promise<[LookupAddress, ...LookupAddress[]]> => {
    const [first, ...others] = await lookup(hostname);
    if (first === undefined)
      throw Object.assign(new Error(`No address for ${hostname}`), { code: 'ENOTFOUND' });
    for (const { address } of [first, ...others]) check(address);
    return [first, ...others];
  };
  return (hostname, { all }, callback) => {
    resolveChecked(hostname).then(
      (addresses) => {
        if (all) callback(null, addresses);
        else callback(null, addresses[0].address, addresses[0].family);
      },
      (error: unknown) => callback(error as NodeJS.ErrnoException, []),
    );
  };
}

function assertAllowed(
  connection: { protocol: string; port: string; address: string },
  allowPrivate: boolean,
): void {
  const refusal = connectionRefusal(connection, allowPrivate);
  if (refusal !== null) throw new DomainError('URL_NOT_ALLOWED', { detail: refusal });
}
