import { asOwner } from '@waymark/db/client';
import { agencyKinds, staffRoles } from '@waymark/domain/access';
import { addAgency, addStaff } from '@waymark/use-cases/access';
import { z } from 'zod';

import { demoEmailSuffix } from '../sign-in/sign-in.ts';
import { giveSignIn, isEmailTaken, makePassword } from '../sign-in/passwords.ts';
import { readOptions } from './arguments.ts';
import { WrongUsage, type Run } from './command.ts';

const required = ['agency', 'name', 'email', 'job-title', 'role'] as const;
const forNewAgency = ['area', 'kind'] as const;

export const runStaffAdd: Run = async (args, { owner, now, newId, print, complain }) => {
  const given = readOptions(args, required, forNewAgency);
  const email = readEmail(given.email);
  const roles = given.role.split(',').map((text) => readOne(staffRoles, text, 'role'));
  const kind = given.kind && readOne(agencyKinds, given.kind, 'kind');
  if (await asOwner(owner.db, (tx) => isEmailTaken(tx, email))) {
    complain(`Somebody signs in as ${email} already. Nothing was added.`);
    return 1;
  }
  const maker = { db: owner.db, now, newId };
  const agency =
    given.area && kind
      ? await addAgency(maker, { area: given.area, kind, name: given.agency })
      : given.agency;
  const person = { name: given.name, jobTitle: given['job-title'], agency, roles };
  const { actorId, agencyName, areaName } = await addStaff(maker, person);
  const password = makePassword();
  const signIn = [{ actorId, name: given.name, email }];
  await asOwner(owner.db, (tx) => giveSignIn(tx, signIn, password, now()));
  print(`Added to ${agencyName}, ${areaName}.`);
  print(`Sign-in: ${email}`);
  print(`First password, shown this once: ${password}`);
  return 0;
};

function readEmail(text: string): string {
  const email = z.email().safeParse(text);
  if (!email.success) throw new WrongUsage('--email must be an e-mail address.');
  if (text.toLowerCase().endsWith(demoEmailSuffix)) {
    throw new WrongUsage(`--email: addresses that end in ${demoEmailSuffix} are the demo's.`);
  }
  return email.data;
}

function readOne<Value extends string>(
  values: readonly [Value, ...Value[]],
  text: string,
  option: string,
): Value {
  const read = z.enum(values).safeParse(text.trim());
  if (read.success) return read.data;
  throw new WrongUsage(`--${option}: "${text}" is none of ${values.join(', ')}.`);
}
