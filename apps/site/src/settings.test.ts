import { expect, test } from 'vitest';
import { readSettings } from './settings.ts';

test.each([
  [{}, 'http://localhost:4321'],
  [{ WAYMARK_SITE_PORT: '4999' }, 'http://localhost:4999'],
  [{ WAYMARK_SITE_PORT: '4999', PORT: '5000' }, 'http://localhost:5000'],
  [
    { WAYMARK_SITE_PORT: '4999', WAYMARK_SITE_URL: 'https://help.example/' },
    'https://help.example',
  ],
])('what is passed on leads to where the site listens: %o', (given, siteUrl) => {
  expect(readSettings(given)).toMatchObject({ ok: true, settings: { siteUrl } });
});
