// `npm run fix`: formats everything, mends what the linter can mend by itself, and writes the rulebook again.
import { runSteps } from './steps.mjs';

await runSteps([
  ['Format', 'oxfmt', '.'],
  ['Format of .astro files', 'prettier', '--write', '--log-level', 'warn', 'apps/site/**/*.astro'],
  ['Lint', 'oxlint', '--type-aware', '--fix'],
  ['The rulebook', 'node', 'tooling/rulebook/src/write.ts'],
]);
