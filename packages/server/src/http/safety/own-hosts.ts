import { networkInterfaces } from 'node:os';
import { BlockList, isIP } from 'node:net';

/** What the server goes by. */
export interface Address {
  /** As given to listen on: `127.0.0.1`, `::1`, `0.0.0.0`, a name. */
  readonly host: string;
  readonly port: number;
  /** Further names by which users reach it, with whatever port. */
  readonly names: readonly string[];
}

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4');
LOOPBACK.addAddress('::1', 'ipv6');

/** Whether only this machine can reach a server that listens there. */
export function isLoopback(host: string): boolean {
  if (host.toLowerCase() === 'localhost') return true;
  const version = isIP(host);
  return version !== 0 && LOOPBACK.check(host, version === 6 ? 'ipv6' : 'ipv4');
}

/**
 * Tells `Host` headers that name this server from those that do not. A page of another site whose name was pointed at this
 * machine (DNS rebinding) sends that name, so that names not known are refused; addresses cannot be pointed elsewhere.
 */
export function ownHosts({ host, port, names }: Address): (header: string) => boolean {
  const addresses = isLoopback(host) ? [] : isEverywhere(host) ? machineAddresses() : [host];
  const withPort = new Set(
    ['localhost', '127.0.0.1', '::1', ...addresses].flatMap((name) => {
      const shown = bracketed(name.toLowerCase());
      return port === 80 ? [shown, `${shown}:80`] : [`${shown}:${port}`];
    }),
  );
  const named = new Set(names.map((name) => name.toLowerCase()));
  return (header) => {
    const given = header.toLowerCase();
    return withPort.has(given) || named.has(given.replace(/:[0-9]{1,5}$/, ''));
  };
}

/** An address as it stands in a URL. */
export function bracketed(host: string): string {
  return isIP(host) === 6 ? `[${host}]` : host;
}

function isEverywhere(host: string): boolean {
  return host === '0.0.0.0' || host === '::';
}

function machineAddresses(): readonly string[] {
  return Object.values(networkInterfaces()).flatMap((each) =>
    (each ?? []).map(({ address }) => address),
  );
}
