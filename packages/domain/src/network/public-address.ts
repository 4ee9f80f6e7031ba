import { z } from 'zod';

import { groupsOf } from './ipv6-groups.ts';

/** The first bits of addresses, as numbers of 32 bits; of IPv6 nothing longer is in the registries. */
type Block = { readonly start: number; readonly bits: number };

// What is no part of the public internet: IANA's registries of special-purpose addresses (RFC 6890).
const innerIpv4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/3',
].map(blockOfIpv4);
// All that is given out for it at all, and what of that are tunnels, in which any address may be wrapped, and examples.
const givenOutIpv6: Block = { start: 0x2000_0000, bits: 3 };
const innerIpv6: readonly Block[] = [
  { start: 0x2001_0000, bits: 23 },
  { start: 0x2001_0db8, bits: 32 },
  { start: 0x2002_0000, bits: 16 },
  { start: 0x3fff_0000, bits: 20 },
];

const Ipv4 = z.ipv4();
const Ipv6 = z.ipv6();

/**
 * DIR-16, NAV-62: whether an address by number, as DNS gives it, lies on the public internet and not on this machine or in
 * anybody's own network. What is no address does not.
 */
export function isPublicAddress(address: string): boolean {
  if (Ipv4.safeParse(address).success) {
    const number = numberOfIpv4(address);
    return !innerIpv4.some((block) => isWithin(block, number));
  }
  if (!Ipv6.safeParse(address).success) return false;
  const [first = 0, second = 0] = groupsOf(address);
  const start = first * 0x1_0000 + second;
  return isWithin(givenOutIpv6, start) && !innerIpv6.some((block) => isWithin(block, start));
}

function isWithin({ start, bits }: Block, number: number): boolean {
  const size = 2 ** (32 - bits);
  return Math.floor(number / size) === Math.floor(start / size);
}

function blockOfIpv4(written: string): Block {
  const [start = '', bits] = written.split('/');
  return { start: numberOfIpv4(start), bits: Number(bits) };
}

function numberOfIpv4(address: string): number {
  return address.split('.').reduce((number, byte) => number * 256 + Number(byte), 0);
}
