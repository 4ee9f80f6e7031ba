import { runBeside } from '../beside.ts';
import { startHouse } from '../house.ts';
import type { ProofResult } from './result.ts';

const leastCalls = 10_000;

type Figures = {
  calls: number;
  guessing: { compared: number };
  patterns: number;
  faults: number;
  unforeseen: number;
  auditHolds: boolean;
};

/**
 * Every procedure of the staff API, asked by everybody in turn with what its schema takes and with what it does not, and
 * requests that no page of ours makes: each is answered in order, clearly, and with nothing of the inside.
 */
export async function prove(): Promise<ProofResult> {
  let ended = 0;
  const house = await startHouse({
    site: false,
    env: { WAYMARK_CALLS_PER_MINUTE: '1000000' },
    say(line) {
      if (line.includes('ended unexpectedly')) ended += 1;
      process.stderr.write(`${line}\n`);
    },
  });
  try {
    const figures = await runBeside<Figures>(house, 'fuzz.ts');
    const { calls, guessing, patterns, faults, unforeseen, auditHolds } = figures;
    const isTried = calls >= leastCalls && guessing.compared > 0 && patterns > 0;
    const holds = isTried && faults + unforeseen + ended === 0 && auditHolds;
    return { holds, figures: { ...figures, ended } };
  } finally {
    await house.stop();
  }
}
