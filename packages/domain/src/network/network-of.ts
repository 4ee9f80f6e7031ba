import { z } from 'zod';

import { groupsOf } from './ipv6-groups.ts';

const Ipv4 = z.ipv4();
const Ipv6 = z.ipv6();

/**
 * NAV-58: what is one visitor among network addresses, however an address is spelled: one address of IPv4, or the /64 of IPv6
 * that a home has to choose from. Everything that is no address is one visitor together, named ''.
 */
export function networkOf(address: string): string {
  const plain = withoutPort(address.trim()).replace(/%.*$/, '');
  if (Ipv4.safeParse(plain).success) return plain;
  if (!Ipv6.safeParse(plain).success) return '';
  const groups = groupsOf(plain);
  const [first, second] = groups.slice(6);
  const isIpv4Within = groups.slice(0, 6).join() === '0,0,0,0,0,65535';
  if (isIpv4Within && first !== undefined && second !== undefined)
    return [first >> 8, first & 255, second >> 8, second & 255].join('.');
  return groups
    .slice(0, 4)
    .map((group) => group.toString(16))
    .join(':');
}

/** An address by itself, where a proxy wrote its port down too, as in 192.0.2.1:4321 or [2001:db8::1]:4321. */
export function withoutPort(address: string): string {
  const [, ipv6, ipv4] = /^(?:\[([^\]]*)\](?::\d+)?|([\d.]+):\d+)$/.exec(address) ?? [];
  return ipv6 ?? ipv4 ?? address;
}
