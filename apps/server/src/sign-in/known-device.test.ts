import { describe, expect, it } from 'vitest';

import { keyedHash } from './keyed-hash.ts';
import { deviceDays, knownDevices } from './known-device.ts';

const now = new Date('2026-11-22T09:00:00Z');
const later = (days: number) => new Date(now.getTime() + days * 86_400_000);
const devices = knownDevices(keyedHash('a secret that is only for this test file'));
const email = 'robin@police.example';
const value = devices.issue(email, now);

describe('SGN-6 a device that somebody was let in with before', () => {
  it('is known again, whatever the case of the address, for as long as it says', () => {
    expect(devices.read('Robin@Police.example', value, now)).toHaveLength(22);
    expect(devices.read(email, value, later(deviceDays - 1))).not.toBeNull();
    expect(devices.read(email, value, later(deviceDays))).toBeNull();
  });

  it('is known for that person only, and cannot be made up', () => {
    const [device, issued] = value.split('.');
    expect(devices.read('sam@police.example', value, now)).toBeNull();
    expect(
      devices.read(email, `${device}.${Number(issued) + 1}.${value.split('.')[2]}`, now),
    ).toBeNull();
    expect(devices.read(email, `${device}.${issued}.`, now)).toBeNull();
    const strange = knownDevices(keyedHash('another secret of another installation'));
    expect(strange.read(email, value, now)).toBeNull();
  });

  it.each([undefined, null, '', '.', '..', 'x.y.z'])('is not known by %j', (wrong) => {
    expect(devices.read(email, wrong, now)).toBeNull();
  });

  it('has a cookie whose name does not tell the address', () => {
    expect(devices.cookieFor(email)).toMatch(/^waymark\.device-[\w-]{8}$/);
    expect(devices.cookieFor(email)).not.toBe(devices.cookieFor('sam@police.example'));
  });
});
