import { connect, isDatabaseDown, type Connection } from '@waymark/db/client';
import { UnusableDatabase } from '@waymark/db/migrate';
import { describeFault, InvalidInput, UseCaseError } from '@waymark/use-cases/errors';

import { WrongUsage, type ExitCode } from './command.ts';

/** Lends the owner's connection for the length of a command. */
export async function withOwner<T>(
  databaseUrl: string,
  fn: (owner: Connection) => Promise<T>,
): Promise<T> {
  const owner = connect({ url: databaseUrl, role: 'owner', max: 2 });
  return fn(owner).finally(owner.close);
}

// SQLSTATEs of a database that answers and does not let this user in or do its work.
const refusals: readonly [code: RegExp, what: string][] = [
  [/^28/, 'PostgreSQL does not accept this user or password. Check DATABASE_URL.'],
  [/^3D000$/, 'PostgreSQL has no database of this name. Check DATABASE_URL, or create it.'],
  [
    /^42501$/,
    'This PostgreSQL user may not do that. Use the owner of the database, with the right CREATEROLE.',
  ],
];

/** Every failure of a command as a sentence or two; never a stack. Throws wrong usage on, for the caller to explain. */
export function explainFailure(error: unknown, complain: (line: string) => void): ExitCode {
  if (error instanceof WrongUsage) throw error;
  if (error instanceof InvalidInput) {
    for (const { field, message } of error.problems) complain(`${field}: ${message}`);
    return 2;
  }
  if (error instanceof UseCaseError || error instanceof UnusableDatabase) complain(error.message);
  else if (isDatabaseDown(error)) {
    complain('PostgreSQL cannot be reached. Check DATABASE_URL and that PostgreSQL is running.');
  } else {
    const { name, code, at } = describeFault(error);
    const refusal = refusals.find(([known]) => known.test(code ?? ''));
    complain(
      refusal?.[1] ?? `This failed for a reason nobody foresaw (${code ?? name} ${at[0] ?? ''}).`,
    );
  }
  return 1;
}
