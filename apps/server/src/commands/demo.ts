import { asOwner, connect } from '@waymark/db/client';
import { demoPassword, demoPeople, seedDemo } from '@waymark/db/seed';
import { listForFeed, seedDemoDirectory } from '@waymark/use-cases/directory';

import { readSettings } from '../env.ts';
import { createLog } from '../log.ts';
import { readSecrets } from '../secrets.ts';
import { giveSignIn } from '../sign-in/passwords.ts';
import { WrongUsage, type CommandContext, type Run } from './command.ts';
import { bringUpToDate } from './migrate.ts';

/** `waymark demo seed`: writes the demo borough into an empty database. */
export const runDemoSeed: Run = async (args, context) => {
  if (args.length > 0) throw new WrongUsage('demo seed takes no arguments.');
  await bringUpToDate(context.databaseUrl);
  const isNew = await writeDemo(context);
  context.print(
    isNew ? 'The demo borough has been written.' : 'The demo borough is there already.',
  );
  for (const { email, jobTitle } of demoPeople) context.print(`${email}  ${jobTitle}`);
  context.print(`Password of each: ${demoPassword}`);
  return 0;
};

/**
 * Writes the demo with its directory and sign-ins; on the demo's own database it adds what an interrupted start left
 * out. Throws UnusableDatabase on any other that is not empty.
 */
export async function writeDemo(context: CommandContext): Promise<boolean> {
  const { owner, now } = context;
  const outcome = await seedDemo(owner.db);
  await asOwner(owner.db, (tx) => {
    const people = demoPeople.map(({ id, name, email }) => ({ actorId: id, name, email }));
    return giveSignIn(tx, people, demoPassword, now());
  });
  await writeDirectory(context);
  return outcome === 'seeded';
}

async function writeDirectory({ databaseUrl, now, newId }: CommandContext): Promise<void> {
  const settings = readSettings(process.env);
  const { appPassword } = readSecrets({ ...settings, DATABASE_URL: databaseUrl });
  const app = connect({ url: databaseUrl, role: 'waymark_app', password: appPassword, max: 2 });
  const context = { db: app.db, now, newId, log: createLog('silent') };
  try {
    const { total } = await listForFeed(context, { page: 1, perPage: 1 });
    if (total === 0) await seedDemoDirectory(context);
  } finally {
    await app.close();
  }
}
