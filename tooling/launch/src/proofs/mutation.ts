import { runMutation } from '@waymark/domain-proofs/mutation';

import type { ProofResult } from './result.ts';

const enough = 90;

/** Changes the rules of four areas in small ways: in each, the tests notice at least 90% of the changes. */
export async function prove(): Promise<ProofResult> {
  const { unexplained, ...figures } = await runMutation();
  for (const survivor of unexplained) process.stderr.write(`Not noticed: ${survivor}\n`);
  const scores = Object.values(figures.areas).map(({ score }) => score);
  return {
    holds: scores.every((score) => score >= enough) && unexplained.length === 0,
    figures: { unit: 'per cent of changes noticed', ...figures, unexplained: unexplained.length },
  };
}
