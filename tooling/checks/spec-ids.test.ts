import { expect, test } from 'vitest';
import { checkSpec } from './spec-ids.ts';

const spec =
  '## Clock (CLK-n)\n\n| ID | rule |\n|---|---|\n| CLK-1 | A day |\n| CLK-2 | A week |\n';
const code = { path: 'packages/domain/src/clock/day.ts', text: '/** CLK-1, CLK-2: days. */' };
const inTest = (text: string) => ({ path: 'packages/domain/src/clock/day.test.ts', text });
const problemsOf = (...files: { path: string; text: string }[]) => checkSpec(spec, files).problems;

test('a rule that code and a title name is held', () => {
  const tests = inTest(
    "test('CLK-1: a', () => {});\ntest.each([\n  [1],\n])('CLK-2: %s', () => {});",
  );
  expect(checkSpec(spec, [code, tests])).toEqual({ rules: 2, problems: [] });
});

test('ids of a table of cases and titles of template text count', () => {
  const cases = { path: 'packages/domain/src/clock/cases.ts', text: "{ id: 'CLK-1', name: 'x' }" };
  expect(problemsOf(code, cases, inTest('describe(`CLK-2: ${count} weeks`, () => {});'))).toEqual(
    [],
  );
});

test('a comment in a test, or a test that is skipped, does not count', () => {
  const tests = inTest("// CLK-1\ntest.skip('CLK-2: later', () => {});\nexpect('CLK-1').toBe(1);");
  expect(problemsOf(code, tests)).toEqual([
    'CLK-1 is named in no test title',
    'CLK-2 is named in no test title',
  ]);
});

test('a rule that only tests name, and an id that is no rule, are found where they stand', () => {
  const other = { path: 'apps/site/src/page.ts', text: '\n// CLK-9 and UTF-8\n' };
  expect(problemsOf(other, inTest("it('CLK-1 and CLK-2', () => {})"))).toEqual([
    'apps/site/src/page.ts:2 names CLK-9, which is no rule',
    'CLK-1 is named in no code',
    'CLK-2 is named in no code',
  ]);
});

test('a rule that is there twice, or in no section, is found', () => {
  const doubled = `${spec}| CLK-2 | Again |\n| DIR-1 | Elsewhere |\n`;
  expect(checkSpec(doubled, []).problems).toEqual(
    expect.arrayContaining(['CLK-2 is there twice', 'DIR-1 stands in no section "(DIR-n)"']),
  );
});
