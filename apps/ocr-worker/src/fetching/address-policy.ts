import { IPv4, IPv6, isValid, parse } from 'ipaddr.js';

/**
 * Addresses of public ranges that answer only inside a cloud. 168.63.129.16 is the wire server of Azure's machines:
 * metadata and certificates. (169.254.169.254, fd00:ec2::254, 100.100.100.200 and 192.0.0.192 fall in special ranges.)
 */
const PLATFORM_ADDRESSES = new Set(['168.63.129.16']);
/** The only part of IPv6 that IANA gives to the public Internet. */
const GLOBAL_UNICAST_V6: [IPv6, number] = [IPv6.parse('2000::'), 3];
/** RFC 6052: the last 32 bits are the IPv4 address that a NAT64 gateway connects to. */
const NAT64_WELL_KNOWN: [IPv6, number] = [IPv6.parse('64:ff9b::'), 96];

/**
 * Whether an IP address (as the resolver or a URL's host gives it, IPv6 without brackets) is one of the public Internet.
 * False for every private, loopback, link-local, shared (CGNAT), multicast, documentation, benchmarking, reserved and
 * metadata range of IPv4 and IPv6, for IPv6 forms that lead to an IPv4 address (mapped, compatible, translated, local
 * NAT64, 6to4, Teredo), whatever that address is, and for anything that is not an address.
 *
 * The one exception is the well-known NAT64 prefix, 64:ff9b::/96, which is judged by the IPv4 address in it: on a network
 * of IPv6 alone, DNS64 gives every server of the old Internet such an address.
 */
export function isPublicAddress(address: string): boolean {
  if (!isCanonical(address)) return false;
  const parsed = parse(address);
  return isPublic(parsed instanceof IPv6 && parsed.match(NAT64_WELL_KNOWN) ? embeddedIPv4(parsed) : parsed);
}

function isPublic(address: IPv4 | IPv6): boolean {
  if (address.range() !== 'unicast' || PLATFORM_ADDRESSES.has(address.toString())) return false;
  return address instanceof IPv4 || address.match(GLOBAL_UNICAST_V6);
}

function embeddedIPv4(address: IPv6): IPv4 {
  return new IPv4(address.toByteArray().slice(-4));
}

/** Whether an IP address is one of this machine's loopback interface, 127.0.0.0/8 or ::1. */
export function isLoopbackAddress(address: string): boolean {
  return isCanonical(address) && parse(address).range() === 'loopback';
}

/** ipaddr.js reads `0177.1` and `2130706433` as addresses; what the socket would make of them need not be the same. */
function isCanonical(address: string): boolean {
  return address.includes(':')
    ? isValid(address) && !address.includes('%')
    : IPv4.isValidFourPartDecimal(address);
}
