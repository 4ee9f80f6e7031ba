import { runBeside } from '../beside.ts';
import { startHouse } from '../house.ts';
import type { ProofResult } from './result.ts';

const leastCells = 100_000;
const say = (line: string): void => void process.stderr.write(`${line}\n`);

type InSql = {
  cells: number;
  mismatches: number;
  untried: number;
  pooled: { ended: number; late: number; mixedUp: number; leftBehind: number };
  isNoticed: boolean;
};
type OverHttp = { cells: number; mismatches: number };

/**
 * Made-up council areas, and everybody in them asking PostgreSQL with the application's role for every row of casework, to
 * read and to change: what comes is what the rules of the domain say, cell for cell. And the matrix that people read, over
 * HTTP, as everybody of the demo.
 */
export async function prove(): Promise<ProofResult> {
  const inSql = await runBeside<InSql>(null, 'permissions-in-sql.ts');
  const house = await startHouse({ say, site: false });
  try {
    const overHttp = await runBeside<OverHttp>(house, 'permissions-over-http.ts');
    const { ended, late, mixedUp, leftBehind } = inSql.pooled;
    const mismatches = inSql.mismatches + overHttp.mismatches;
    // Where nothing was ended and nothing came late, shared connections were not tried at all.
    const isTried = inSql.cells >= leastCells && inSql.untried === 0 && ended > 0 && late > 0;
    const holds = isTried && inSql.isNoticed && mismatches + mixedUp + leftBehind === 0;
    return { holds, figures: { inSql, overHttp } };
  } finally {
    await house.stop();
  }
}
