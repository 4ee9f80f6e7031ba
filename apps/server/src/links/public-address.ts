import { BlockList, isIPv4, isIPv6 } from 'node:net';

// What is no part of the public internet (IANA's registries of special-purpose addresses).
const innerIpv4 = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const;
// Of what is given out at all: tunnels, in which any address may be wrapped, and examples.
const innerIpv6 = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const;

const inner = new BlockList();
for (const [network, bits] of innerIpv4) inner.addSubnet(network, bits, 'ipv4');
for (const [network, bits] of innerIpv6) inner.addSubnet(network, bits, 'ipv6');
const givenOut = new BlockList();
givenOut.addSubnet('2000::', 3, 'ipv6');

/** Whether an address by number, as DNS gives it, lies on the public internet and not in anybody's own network. */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !inner.check(address, 'ipv4');
  if (!isIPv6(address)) return false;
  return givenOut.check(address, 'ipv6') && !inner.check(address, 'ipv6');
}
