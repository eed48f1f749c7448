import ipaddr from 'ipaddr.js';

/** Why no request may go to an address, in words, or null where one may. */
export type AddressGuard = (address: string) => string | null;

/**
 * Why no request goes to this address, in words (`a private address`), or null where it is a public one. IPv6
 * addresses that carry an IPv4 address (mapped, NAT64) are judged by the one they carry; whatever cannot be
 * understood is refused.
 */
export const refusedAddress: AddressGuard = (address) => {
  if (!ipaddr.isValid(address)) return 'not an address';
  const parsed = ipaddr.parse(address);
  return parsed instanceof ipaddr.IPv4 ? refusedV4(parsed) : refusedV6(parsed);
};

/** Every address may be asked. */
export const noGuard: AddressGuard = () => null;

function refusedV4(address: ipaddr.IPv4): string | null {
  const range = address.range();
  if (range !== 'unicast') return IN_WORDS[range] ?? 'a reserved address';
  // Azure answers there with the keys of the machine that asks.
  return address.toString() === '168.63.129.16' ? 'an address of cloud metadata' : null;
}

function refusedV6(address: ipaddr.IPv6): string | null {
  const bytes = address.toByteArray();
  const carried = (at: number): string | null =>
    refusedV4(new ipaddr.IPv4(bytes.slice(at, at + 4)));
  const range = address.range();
  if (range === 'ipv4Mapped') return carried(12);
  // NAT64 with its well-known prefix leads to public IPv4 addresses too; its local prefix (64:ff9b:1::/48) does not.
  if (range === 'rfc6052' && bytes[4] === 0 && bytes[5] === 0) return carried(12);
  if (range !== 'unicast') return IN_WORDS[range] ?? 'a reserved address';
  // ::a.b.c.d, given up by RFC 4291; global unicast is 2000::/3, and nothing else is assigned.
  return ((bytes[0] ?? 0) & 0xe0) === 0x20 ? null : 'a reserved address';
}

const IN_WORDS: Readonly<Partial<Record<string, string>>> = {
  private: 'a private address',
  uniqueLocal: 'a private address',
  deprecatedSiteLocal: 'a private address',
  loopback: 'an address of this machine itself',
  unspecified: 'an address of this machine itself',
  linkLocal: 'a link-local address',
  carrierGradeNat: 'a private address of a provider',
  multicast: 'a multicast address',
  broadcast: 'a broadcast address',
  '6to4': 'an address that tunnels to another (6to4)',
  teredo: 'an address that tunnels to another (Teredo)',
  rfc6145: 'an address that stands for another (RFC 6145)',
};
