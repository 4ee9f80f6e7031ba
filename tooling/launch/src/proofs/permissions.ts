import { runBeside } from '../beside.ts';
import type { ProofResult } from './result.ts';

const leastCells = 100_000;

type InSql = { cells: number; mismatches: number; isNoticed: boolean };

/**
 * Made-up council areas, and everybody in them asking PostgreSQL with the application's role for every row of casework, to
 * read and to change: what comes is what the rules of the domain say, cell for cell.
 */
export async function prove(): Promise<ProofResult> {
  const inSql = await runBeside<InSql>(null, 'permissions-in-sql.ts');
  const holds = inSql.cells >= leastCells && inSql.mismatches === 0 && inSql.isNoticed;
  return { holds, figures: { inSql } };
}
