import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const files = globSync('apps/site/src/**/*.{ts,astro,js}', { cwd: root }).filter(
  (path) => !/\.test\.(ts|js)$/.test(path),
);

// What sorts help by a level is for professionals. The feed that the site reads knows no level either.
test('FRM-31: the families’ site takes nothing from the frameworks of thresholds', () => {
  expect(files.length).toBeGreaterThan(100);
  for (const kind of ['.ts', '.astro', '.js'])
    expect(files.some((path) => path.endsWith(kind))).toBe(true);
  const takes = files.filter((path) =>
    /@waymark\/domain\/framework|AtLevel\b/.test(readFileSync(join(root, path), 'utf8')),
  );
  expect(takes).toEqual([]);
});
