import { IPv4, IPv6, isValid, parse } from 'ipaddr.js';

/**
 * Addresses of public ranges that answer only inside a cloud. 168.63.129.16 is the wire server of Azure's machines:
 * metadata and certificates. (169.254.169.254, fd00:ec2::254, 100.100.100.200 and 192.0.0.192 fall in special ranges.)
 */
const PLATFORM_ADDRESSES = new Set(['168.63.129.16']);
/** The only part of IPv6 that IANA gives to the public Internet. */
const GLOBAL_UNICAST_V6: [IPv6, number] = [IPv6.parse('2000::'), 3];

/**
 * Whether an IP address (as the resolver or a URL's host gives it, IPv6 without brackets) is one of the public Internet.
 * False for every private, loopback, link-local, shared (CGNAT), multicast, documentation, benchmarking, reserved and
 * metadata range of IPv4 and IPv6, for IPv6 forms that lead to an IPv4 address (mapped, compatible, NAT64, 6to4, Teredo),
 * whatever that address is, and for anything that is not an address.
 */
export function isPublicAddress(address: string): boolean {
  if (!isCanonical(address)) return false;
  const parsed = parse(address);
  if (parsed.range() !== 'unicast' || PLATFORM_ADDRESSES.has(parsed.toString())) return false;
  return parsed instanceof IPv4 || parsed.match(GLOBAL_UNICAST_V6);
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
