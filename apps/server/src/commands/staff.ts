import { asOwner } from '@waymark/db/client';
import { agencyKinds, staffRoles } from '@waymark/domain/access';
import { addAgency, addStaff, endPostOf, noteNewSignIn } from '@waymark/use-cases/access';
import { z } from 'zod';

import { demoEmailSuffix } from '../sign-in/demo-email.ts';
import { giveSignIn, giveSignInAnew, isEmailTaken, makePassword } from '../sign-in/passwords.ts';
import { readOptions } from './arguments.ts';
import { WrongUsage, type Run } from './command.ts';

const required = ['agency', 'name', 'email', 'job-title', 'role'] as const;
const forNewAgency = ['area', 'kind'] as const;

export const runStaffAdd: Run = async (args, { owner, now, newId, print, complain }) => {
  const given = readOptions(args, required, forNewAgency);
  const email = readEmail(given.email);
  const roles = given.role.split(',').map((text) => readOne(staffRoles, text, 'role'));
  const kind = given.kind && readOne(agencyKinds, given.kind, 'kind');
  const password = makePassword();
  // Agency, person and sign-in are one thing to whoever types this: all of it is there afterwards, or none.
  const added = await asOwner(owner.db, async (tx) => {
    if (await isEmailTaken(tx, email)) return null;
    const maker = { db: tx, now, newId };
    const agency =
      given.area && kind
        ? await addAgency(maker, { area: given.area, kind, name: given.agency })
        : given.agency;
    const person = { name: given.name, jobTitle: given['job-title'], agency, roles };
    const staff = await addStaff(maker, person);
    await giveSignIn(tx, [{ actorId: staff.actorId, name: given.name, email }], password, now());
    return staff;
  });
  if (added === null) {
    complain(
      `Somebody signs in as ${email} already. Nothing was added. Somebody who lost their ways in: staff reset-sign-in.`,
    );
    return 1;
  }
  print(`Added to ${added.agencyName}, ${added.areaName}.`);
  print(`Sign-in: ${email}`);
  print(`First password, shown this once: ${password}`);
  return 0;
};

export const runStaffResetSignIn: Run = async (args, { owner, now, newId, print, complain }) => {
  const email = readEmail(readOptions(args, ['email'], []).email);
  const password = makePassword();
  const personId = await asOwner(owner.db, async (tx) => {
    const id = await giveSignInAnew(tx, email, password, now());
    if (id !== null) await noteNewSignIn({ db: tx, now, newId }, id);
    return id;
  });
  if (personId === null) {
    complain(`Nobody signs in as ${email}. Nothing was changed.`);
    return 1;
  }
  print('Taken off: password, second step, passkeys, link to an organisation, sessions.');
  print(`Sign-in: ${email}`);
  print(`First password, shown this once: ${password}`);
  return 0;
};

export const runStaffEndPost: Run = async (args, { owner, now, print, complain }) => {
  const email = readEmail(readOptions(args, ['email'], []).email);
  const ended = await endPostOf({ db: owner.db, now }, email);
  if (ended === 0) {
    complain(`Nobody with a post signs in as ${email}. Nothing was changed.`);
    return 1;
  }
  print(
    `Out at once: ${ended === 1 ? 'one post' : `${ended} posts`} of ${email} ended, with every session.`,
  );
  print(
    'Where nobody looks after people now, add an administrator: staff add … --role administrator',
  );
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
