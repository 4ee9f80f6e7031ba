/**
 * Rules, code and tests agree: every rule of packages/domain/SPEC.md is named in code and in a test's title, and every
 * rule ID that code or tests name is in the specification. Fails where it finds nothing to check.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkSpec, isTest } from './spec-ids.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const files = globSync('{apps,packages}/**/*.{ts,tsx,astro}', {
  cwd: root,
  exclude: (name) =>
    /^(node_modules|dist|\.astro|\.turbo|\.data)$/.test(name.split(/[\\/]/).at(-1) ?? ''),
}).map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
const spec = readFileSync(join(root, 'packages/domain/SPEC.md'), 'utf8');

const { rules, problems } = checkSpec(spec, files);
for (const problem of problems) console.error(problem);
const tests = files.filter(({ path }) => isTest(path)).length;
console.log(
  `${rules} rules checked against ${files.length - tests} files of code and ${tests} of tests, ${problems.length} problems`,
);
process.exitCode = problems.length > 0 || rules === 0 || tests === 0 ? 1 : 0;
