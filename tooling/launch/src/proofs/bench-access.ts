import { runBeside } from '../beside.ts';
import { startHouse } from '../house.ts';
import type { ProofResult } from './result.ts';

const leastRatio = 0.6;
const say = (line: string): void => void process.stderr.write(`${line}\n`);

type Figures = { families: number; read: { ratio: number }; write: { ratio: number } };

/**
 * How often a second a family's page is opened and a contact is recorded, with row-level security and audit, as a part of how
 * often the same statements are sent by the same driver without either.
 */
export async function prove(): Promise<ProofResult> {
  const house = await startHouse({
    say,
    site: false,
    env: { WAYMARK_CALLS_PER_MINUTE: '1000000' },
  });
  try {
    const figures = await runBeside<Figures>(house, 'bench-access.ts');
    const least = Math.min(figures.read.ratio, figures.write.ratio);
    return { holds: least >= leastRatio, figures };
  } finally {
    await house.stop();
  }
}
