import { migrate } from '@waymark/db/migrate';

import { readSettings } from '../env.ts';
import { readSecrets } from '../secrets.ts';
import { WrongUsage, type Run } from './command.ts';

export const runMigrate: Run = async (args, { databaseUrl, print }) => {
  if (args.length > 0) throw new WrongUsage('migrate takes no arguments.');
  await bringUpToDate(databaseUrl);
  print('The database is up to date.');
  return 0;
};

/** Runs the migrations and gives the two roles the passwords that the server will use. */
export async function bringUpToDate(databaseUrl: string): Promise<void> {
  const secrets = readSecrets({ ...readSettings(process.env), DATABASE_URL: databaseUrl });
  await migrate(databaseUrl, secrets);
}
