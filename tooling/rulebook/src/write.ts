/**
 * Writes docs/rulebook.html from packages/domain/SPEC.md and the case tables of the domain; with `--check` it only says
 * whether the page is up to date, and exits with 1 where it is not.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { caseTables } from '@waymark/domain/cases';

import { rulebookPage } from './page.ts';

const file = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const target = file('docs/rulebook.html');
const page = rulebookPage(readFileSync(file('packages/domain/SPEC.md'), 'utf8'), caseTables);
const isCurrent = existsSync(target) && readFileSync(target, 'utf8') === page;

if (process.argv.includes('--check')) {
  if (!isCurrent)
    console.error('docs/rulebook.html is older than its rules: npm run fix writes it again.');
  process.exitCode = isCurrent ? 0 : 1;
} else {
  writeFileSync(target, page);
  const cases = caseTables.reduce((sum, table) => sum + table.cases.length, 0);
  console.log(`docs/rulebook.html: ${caseTables.length} tables with ${cases} cases`);
}
