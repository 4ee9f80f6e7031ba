/**
 * Writes what is made from packages/domain/SPEC.md: docs/rulebook.html, with the case tables of the domain, and the rules as
 * data. With `--check` it only says whether both are up to date, and exits with 1 where one is not.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { caseTables } from '@waymark/domain/cases';

import { rulebookPage } from './page.ts';
import { rulesAsData } from './rules-as-data.ts';

const file = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const spec = readFileSync(file('packages/domain/SPEC.md'), 'utf8');
const made = {
  'docs/rulebook.html': rulebookPage(spec, caseTables),
  'packages/domain/src/rule/rules.json': `${JSON.stringify(rulesAsData(spec), null, 1)}\n`,
};

for (const [path, text] of Object.entries(made)) {
  const isCurrent = existsSync(file(path)) && readFileSync(file(path), 'utf8') === text;
  if (isCurrent) continue;
  if (process.argv.includes('--check')) {
    console.error(`${path} is older than the rules: npm run fix writes it again.`);
    process.exitCode = 1;
  } else {
    writeFileSync(file(path), text);
    console.log(`${path} written`);
  }
}
