import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { caseTables } from '@waymark/domain/cases';
import { describe, expect, test } from 'vitest';

import { rulebookPage } from './page.ts';
import { readSpec } from './read-spec.ts';
import { sayValue } from './words.ts';

const domain = fileURLToPath(new URL('../../../packages/domain/', import.meta.url));
const spec = readFileSync(`${domain}SPEC.md`, 'utf8');

describe('the rulebook', () => {
  test('RUL-3: every rule of the specification stands in it once, and every case under its rule', () => {
    const page = rulebookPage(spec, caseTables);
    const rules = readSpec(spec).sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'rules' ? block.rules : [])),
    );
    expect(rules.length).toBeGreaterThan(300);
    const articles = page.split('<article class="rule" id="').slice(1);
    expect(articles.map((article) => article.slice(0, article.indexOf('"')))).toEqual(
      rules.map(({ id }) => id),
    );
    const shown = new Map(
      articles.map((article) => [
        article.slice(0, article.indexOf('"')),
        article.split('<div class="case">').length - 1,
      ]),
    );
    const cases = caseTables.flatMap((table) => table.cases);
    for (const { id } of cases)
      expect([id, shown.get(id)]).toEqual([id, cases.filter((one) => one.id === id).length]);
  });

  test('RUL-3: no table of cases is left out', () => {
    const tables = globSync('src/**/*cases.ts', { cwd: domain }).flatMap((path) => [
      ...readFileSync(`${domain}${path}`, 'utf8').matchAll(/^export const \w+: CaseTable\b/gm),
    ]);
    expect(caseTables).toHaveLength(tables.length);
  });

  test('what a case holds cannot become markup', () => {
    const page = rulebookPage(
      '## Made up (ABC-n)\n\n| ID | rule |\n|---|---|\n| ABC-1 | a rule |\n',
      [
        {
          title: 'Made up',
          about: '',
          cases: [{ id: 'ABC-1', name: '<b>', facts: { x: '<script>' }, expected: '&' }],
        },
      ],
    );
    expect(page).toContain('&lt;b&gt;');
    expect(page).toContain('<dd>&lt;script&gt;</dd>');
    expect(page).not.toContain('<dd><script>');
  });

  test.each([
    [{ openToSocialCare: 'not-known' }, 'open to social care: not known'],
    [['marac', 'front-door'], 'marac, front door'],
    [{}, 'as usual'],
    [null, 'nothing'],
    [[], 'none'],
    [true, 'yes'],
    ['2026-11-22', '2026-11-22'],
    [42.9, '42.9'],
  ])('%j is read as "%s"', (value, words) => {
    expect(sayValue(value)).toBe(words);
  });
});
