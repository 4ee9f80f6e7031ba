// `npm run fix`: formats everything and mends what the linter can mend by itself.
import { runSteps } from './steps.mjs';

await runSteps([
  ['Format', 'oxfmt', '.'],
  ['Format of .astro files', 'prettier', '--write', '--log-level', 'warn', 'apps/site/**/*.astro'],
  ['Lint', 'oxlint', '--type-aware', '--fix'],
]);
