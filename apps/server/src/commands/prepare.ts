import { findInstallation, startInstallation } from '@waymark/db/access';
import { asOwner } from '@waymark/db/client';
import { demoPassword, demoPeople } from '@waymark/db/seed';

import { WrongUsage, type Run } from './command.ts';
import { writeDemo } from './demo.ts';
import { bringUpToDate } from './migrate.ts';

/**
 * `waymark prepare [--no-demo]`: what `npm start` does before it starts. Brings the database up to date and, where
 * it is new, makes it the demo's or starts it empty. Prints one JSON object.
 */
export const runPrepare: Run = async (args, context) => {
  const [option, ...more] = args;
  if (more.length > 0 || (option !== undefined && option !== '--no-demo')) {
    throw new WrongUsage('prepare takes --no-demo or nothing.');
  }
  const { owner, databaseUrl, now, print } = context;
  await bringUpToDate(databaseUrl);
  let kind = await findInstallation(owner.db);
  if (kind === 'demo' || (kind === null && option === undefined)) {
    await writeDemo(context);
    kind = 'demo';
  } else if (kind === null) {
    await asOwner(owner.db, (tx) => startInstallation(tx, 'live', now()));
    kind = 'live';
  }
  const logins = demoPeople.map(({ email, jobTitle }) => ({ email, jobTitle }));
  print(JSON.stringify(kind === 'demo' ? { kind, logins, password: demoPassword } : { kind }));
  return 0;
};
