import { webAddressPattern } from './service.ts';

const innerName =
  /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|lan|home|corp|private|arpa)$/;

/**
 * Whether a photo may be fetched from a web address, which any feed may give: from a named host of the public web by
 * https, and from nothing inside our own network (DIR-16).
 */
export function isPhotoAddress(address: string): boolean {
  if (!webAddressPattern.test(address) || !URL.canParse(address)) return false;
  // Read as what fetches it will: numbers in other forms (0x7f.1, 2130706433) become the address that they are.
  const { protocol, hostname } = new URL(address);
  const host = hostname.replace(/\.$/, '');
  const isNumber = /(?:^|\.)\d+$/.test(host) || host.startsWith('[');
  return protocol === 'https:' && host.includes('.') && !isNumber && !innerName.test(host);
}
