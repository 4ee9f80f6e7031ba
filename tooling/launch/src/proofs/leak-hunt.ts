import { runBeside } from '../beside.ts';
import { startHouse } from '../house.ts';
import type { ProofResult } from './result.ts';

const say = (line: string): void => void process.stderr.write(`${line}\n`);

type Figures = { leaks: number; keptBack: number; metWhereTheyMayBe: number };

/**
 * Puts a marker into every text about a family that the data map knows, but lists and packs as they were made; keeps things
 * back in every class, and has everybody of the demo ask for everything there is: each marker is met by those who may see it, and by nobody else, nor in a log, a notice or the audit.
 */
export async function prove(): Promise<ProofResult> {
  const house = await startHouse({
    say,
    site: false,
    env: { WAYMARK_CALLS_PER_MINUTE: '1000000' },
  });
  try {
    const figures = await runBeside<Figures>(house, 'leak-hunt.ts');
    const { leaks, keptBack, metWhereTheyMayBe } = figures;
    return { holds: leaks === 0 && keptBack > 0 && metWhereTheyMayBe > 0, figures };
  } finally {
    await house.stop();
  }
}
