import { lookup, type LookupAddress } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { buildConnector } from 'undici';
import type { AddressGuard } from './address-guard.ts';
import { privateAddress } from './checked-url.ts';

/** Looks a name up: every address it has. */
export type Resolve = (
  name: string,
  done: (error: Error | null, addresses: readonly LookupAddress[]) => void,
) => void;

export interface ConnectorOptions {
  readonly guard: AddressGuard;
  readonly connectTime: number;
  /** By default the system's. */
  readonly resolve?: Resolve;
}

/**
 * Connects to public addresses only. A name is looked up once, its addresses are checked, and the connection is made to
 * what was checked, so that a name cannot mean another address the second time (DNS rebinding).
 */
export function guardedConnector(options: ConnectorOptions): buildConnector.connector {
  const { guard, connectTime, resolve = systemResolve } = options;
  const connect = buildConnector({
    timeout: connectTime,
    allowH2: false,
    lookup: guardedLookup(resolve, guard),
  } as buildConnector.BuildOptions);
  return (target, callback) => {
    const host = target.hostname.replace(/^\[(.*)\]$/, '$1');
    // Addresses are not looked up, so the check in the lookup would miss them.
    const range = isIP(host) === 0 ? null : guard(host);
    if (range !== null) callback(privateAddress(host, range), null);
    else connect(target, callback);
  };
}

/** @public */
export function guardedLookup(resolve: Resolve, guard: AddressGuard): LookupFunction {
  return (name, options, callback) => {
    resolve(name, (error, addresses) => {
      if (error !== null) return callback(error, '', 0);
      // One bad address among good ones is refused too: it is what an attack looks like.
      for (const { address } of addresses) {
        const range = guard(address);
        if (range !== null) {
          const found = privateAddress(`${name} leads to ${address}, which`, range);
          return callback(found, '', 0);
        }
      }
      const [first] = addresses;
      if (first === undefined) return callback(notFound(name), '', 0);
      if (options.all === true) return callback(null, [...addresses]);
      return callback(null, first.address, first.family);
    });
  };
}

const systemResolve: Resolve = (name, done) => {
  lookup(name, { all: true }, (error, addresses) => done(error, addresses));
};

function notFound(name: string): Error {
  return Object.assign(new Error(`no address for ${name}`), { code: 'ENOTFOUND' });
}
