import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

const project = join(import.meta.dirname, '../../..');
const sources = globSync('{apps,packages}/*/src/**/*.{ts,tsx,astro}', { cwd: project }).filter(
  (path) => !/\.test\.tsx?$|\/testing\//.test(path),
);

const whereIs = (pattern: RegExp) =>
  sources.filter((path) => pattern.test(readFileSync(join(project, path), 'utf8'))).toSorted();

test('there is something to read', () => {
  expect(sources.length).toBeGreaterThan(500);
});

test('nothing is sent live: what is to be has to be in the leak hunt and the matrix first', () => {
  const live =
    /text\/event-stream|\bEventSource\b|\bWebSocket\b|\.subscription\(|httpSubscriptionLink|streamSSE/;
  expect(whereIs(live)).toEqual([]);
});

test('what is handed out as a file is known, and hunted for leaks', () => {
  const file =
    /content-disposition|createObjectURL|text\/calendar|application\/pdf|['"`]text\/csv|\bdownload=/i;
  expect(whereIs(file)).toEqual([
    // The pack of somebody's request, from rights.openPack, which the hunt asks for as everybody.
    'apps/portal/src/rights/open-pack.tsx',
    // Sessions of the directory, which are for everybody.
    'apps/site/src/directory/calendar.ts',
  ]);
});

test('no page of the portal puts in HTML as it comes, and the site only what it made itself', () => {
  const raw =
    /dangerouslySetInnerHTML|set:html|\.innerHTML|\.outerHTML|insertAdjacentHTML|document\.write\(|srcdoc/i;
  expect(whereIs(raw)).toEqual([
    // Colours of the council, of its settings.
    'apps/site/src/layouts/page.astro',
    // What to do at once, from its own words: nothing that was typed is in it.
    'apps/site/src/pages/ring-me/index.astro',
    'apps/site/src/pages/say.astro',
    'apps/site/src/say/box.ts',
  ]);
});
