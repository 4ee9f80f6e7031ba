import { webAddressPattern } from './service.ts';

const innerName =
  /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|lan|home|corp|private|arpa)$/i;

// A last part that is a number, in any form, makes the whole an address by number: 127.1, 0x7f.1.
const number = /(?:^|\.)(?:\d+|0x[\da-f]*)$/i;

/**
 * Whether a photo may be fetched from a web address, which any feed may give: from a named host of the public web by
 * https, and from nothing inside our own network (DIR-16). Where a public name leads, only whoever fetches can see: the
 * site does, as it connects.
 */
export function isPhotoAddress(address: string): boolean {
  const host = webAddressPattern.test(address) ? /^https:\/\/([^:/?#]+)/i.exec(address)?.[1] : '';
  return !!host && host.includes('.') && !number.test(host) && !innerName.test(host);
}
