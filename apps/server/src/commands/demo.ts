import { asOwner } from '@waymark/db/client';
import { demoPassword, demoPeople, seedDemo } from '@waymark/db/seed';

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
 * Writes the demo with its sign-ins; on the demo's own database it adds what is missing. Throws UnusableDatabase on
 * any other that is not empty.
 */
export async function writeDemo({ owner, now }: CommandContext): Promise<boolean> {
  const outcome = await seedDemo(owner.db);
  await asOwner(owner.db, (tx) => {
    const people = demoPeople.map(({ id, name, email }) => ({ actorId: id, name, email }));
    return giveSignIn(tx, people, demoPassword, now());
  });
  return outcome === 'seeded';
}
