// `npm run check`: everything a machine can say about the code without running it. No database, no browser.
import { runSteps } from './steps.mjs';

await runSteps([
  ['Format', 'oxfmt', '--check', '.'],
  ['Format of .astro files', 'prettier', '--check', '--log-level', 'warn', 'apps/site/**/*.astro'],
  ['Lint', 'oxlint', '--type-aware'],
  ['Boundaries', 'turbo', 'boundaries'],
  ['Types', 'turbo', 'run', 'typecheck', '--concurrency=2', '--output-logs=errors-only'],
  ['Unused code', 'knip'],
  ['Rules, code and tests agree', 'node', 'tooling/checks/check-spec.ts'],
  ['The rulebook is up to date', 'node', 'tooling/rulebook/src/write.ts', '--check'],
  ['Known weaknesses of what is installed', 'node', 'tooling/checks/check-components.ts'],
  ['Paths named in documents exist', 'node', 'tooling/checks/check-doc-paths.ts'],
]);
