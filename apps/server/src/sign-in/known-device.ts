import { randomBytes } from 'node:crypto';

import { isSameHash, type KeyedHash } from './keyed-hash.ts';

/** How long a device is remembered after somebody was last let in with it. */
export const deviceDays = 180;

/** Remembers, in a cookie of the browser's own, that a person was let in with it before (SGN-6). */
export type KnownDevices = {
  /** The cookie's name for this e-mail address; it does not tell the address. */
  cookieFor: (email: string) => string;
  /** A fresh value for that cookie. */
  issue: (email: string, now: Date) => string;
  /** What names the device, where the value is ours, for this address and not too old; else null. */
  read: (email: string, value: string | null | undefined, now: Date) => string | null;
};

/** Nothing of it is kept on the server: the signature is the proof. */
export function knownDevices(hash: KeyedHash): KnownDevices {
  const sign = (email: string, device: string, issued: string): string =>
    hash('known device', email.toLowerCase(), device, issued);
  return {
    cookieFor: (email) => `waymark.device-${hash('device name', email.toLowerCase()).slice(0, 8)}`,
    issue(email, now) {
      const device = randomBytes(16).toString('base64url');
      const issued = String(Math.floor(now.getTime() / 1000));
      return [device, issued, sign(email, device, issued)].join('.');
    },
    read(email, value, now) {
      const [device = '', issued = '', signature = ''] = (value ?? '').split('.');
      if (device === '' || !isSameHash(signature, sign(email, device, issued))) return null;
      const days = (now.getTime() / 1000 - Number(issued)) / 86_400;
      return days < deviceDays ? device : null;
    },
  };
}
