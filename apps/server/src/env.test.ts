import { describe, expect, it } from 'vitest';

import { describeSettings, readSettings, WrongSettings } from './env.ts';

describe('settings', () => {
  it('need nothing to be set', () => {
    const settings = readSettings({ PATH: '/bin', WAYMARK_HOST: '' });
    expect(settings).toMatchObject({
      WAYMARK_PORT: 4300,
      WAYMARK_SITE_PORT: 4321,
      WAYMARK_HOST: '127.0.0.1',
    });
    expect(settings.WAYMARK_DATA_DIR).toMatch(/\.data$/);
  });

  it('that do not exist are named, with the nearest that does', () => {
    expect(() => readSettings({ WAYMARK_PROT: '1' })).toThrow(
      'There is no setting WAYMARK_PROT. Did you mean WAYMARK_PORT?',
    );
    expect(() => readSettings({ WAYMARK_SOMETHING_ELSE_ENTIRELY: '1' })).toThrow('docs/operations');
  });

  it.each([
    ['WAYMARK_PORT', 'http'],
    ['WAYMARK_PORT', '70000'],
    ['DATABASE_URL', 'mysql://root:hunter2@localhost/x'],
    ['WAYMARK_PORTAL_URL', 'early-help'],
    ['WAYMARK_SECRET', 'short'],
  ])('%s = %s is refused by name, without showing the value', (name, value) => {
    const read = (): unknown => readSettings({ [name]: value });
    expect(read).toThrow(WrongSettings);
    expect(read).toThrow(`The setting ${name} has a value that cannot be used: it must be a`);
    expect(read).not.toThrow('hunter2');
  });

  it('name the addresses of the site, with commas', () => {
    expect(readSettings({}).WAYMARK_SITE_ADDRESSES).toEqual([]);
    const given = { WAYMARK_SITE_ADDRESSES: '192.0.2.7, 2001:db8::7' };
    expect(readSettings(given).WAYMARK_SITE_ADDRESSES).toEqual(['192.0.2.7', '2001:db8::7']);
    const wrong = { WAYMARK_SITE_ADDRESSES: '192.0.2.7,site.example' };
    expect(() => readSettings(wrong)).toThrow('it must be addresses such as');
  });

  it('are all told at once', () => {
    expect(() => readSettings({ WAYMARK_PORT: 'x', WAYMARK_HSOT: 'y' })).toThrow(
      /WAYMARK_HOST\?\n.*WAYMARK_PORT/,
    );
  });

  it('are all explained', () => {
    for (const { name, is } of describeSettings()) expect(is, name).toMatch(/\.$/);
  });
});
