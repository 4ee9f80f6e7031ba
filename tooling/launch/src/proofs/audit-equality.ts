import { runBeside } from '../beside.ts';
import { startHouse } from '../house.ts';
import type { ProofResult } from './result.ts';

const leastRows = 300;
const say = (line: string): void => void process.stderr.write(`${line}\n`);

type Figures = {
  day: { rows: number; surprises: number; missing: number; extra: number };
  tampering: { seed: number; tampers: number; located: number };
};

/**
 * A scripted day of many roles over HTTP against a real house: what the script says it leaves in the audit is what stands
 * there, row for row. Then a thousand tampers with it, each found and located, each undone.
 */
export async function prove(): Promise<ProofResult> {
  const house = await startHouse({ say, site: false });
  try {
    const { day, tampering } = await runBeside<Figures>(house, 'audit-equality.ts');
    return {
      holds:
        day.rows >= leastRows &&
        day.surprises + day.missing + day.extra === 0 &&
        tampering.tampers >= 1_000 &&
        tampering.located === tampering.tampers,
      figures: { day, tampering },
    };
  } finally {
    await house.stop();
  }
}
