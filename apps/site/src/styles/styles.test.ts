import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const source = path.resolve(import.meta.dirname, '..');
const read = (file: string) => readFileSync(path.join(source, file), 'utf8');
const sheets = globSync('*.css', { cwd: import.meta.dirname });
const users = globSync('{components,layouts,pages}/**/*.astro', { cwd: source }).map(read);
const inOrder = [...read('styles/site.css').matchAll(/@import '\.\/([^']+)'/g)].map(
  ([, file = '']) => file,
);

describe('the sheets', () => {
  test('that every page has are one list; what paper and forced colours change comes last', () => {
    expect(inOrder.at(0)).toBe('base.css');
    expect(inOrder.at(-1)).toBe('media.css');
    expect(new Set(inOrder).size).toBe(inOrder.length);
  });

  test.each(sheets)('%s is used, on every page or by those that name it, and is short', (file) => {
    const named = users.some((user) => user.includes(`styles/${file}'`));
    expect([named, inOrder.includes(file)].filter(Boolean)).toHaveLength(1);
    expect(read(`styles/${file}`).split('\n').length).toBeLessThanOrEqual(160);
  });
});
