import { attack } from '@waymark/disclosure-attack';
import { runDomainTests } from '@waymark/domain-proofs/domain-tests';
import { walkTables } from '@waymark/domain-proofs/walk';

import type { ProofResult } from './result.ts';

const seed = 20261122;
const tables = 1_000;
const narrowestAllowed = 5;
const mostOfMinimum = 1.3;
// What is refused is not attacked, so that a suppressor could pass by refusing what is hard.
const mostRefused = 0.1;

/**
 * Every combination of every decision table, every test and property of the domain, and a reader with linear programming
 * who tries to work suppressed figures out.
 */
export async function prove(): Promise<ProofResult> {
  const walked = walkTables();
  for (const [name, { combinations }] of Object.entries(walked))
    process.stderr.write(`${name}: ${combinations} combinations\n`);
  const tests = runDomainTests();
  process.stderr.write(`Attacking ${tables} tables of suppressed figures …\n`);
  const suppression = await attack(seed, tables);
  const figures = Object.values(walked);
  const combinations = figures.reduce((sum, table) => sum + table.combinations, 0);
  return {
    holds:
      figures.every(({ faults }) => faults === 0) &&
      tests.failed === 0 &&
      tests.passed > 0 &&
      suppression.open === 0 &&
      suppression.refused <= tables * mostRefused &&
      suppression.narrowestExact >= narrowestAllowed &&
      suppression.ratio <= mostOfMinimum,
    figures: { combinations, walked, tests, suppression },
  };
}
