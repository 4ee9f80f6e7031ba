import { createHash } from 'node:crypto';

import { insertInvitation, listAgencies, listInvitations, listTeams } from '@waymark/db/access';
import {
  areRoleDates,
  chairIsPolice,
  invitationExpiry,
  invitationStateAt,
  mayHoldRole,
  staffRoles,
  teamsOfAgency,
} from '@waymark/domain/access';
import { z } from 'zod';

import { act, type Acting } from '../act.ts';
import { writeAudit } from '../audit.ts';
import type { StaffContext } from '../context.ts';
import { InvalidInput, type Problem } from '../errors.ts';
import { enteredDay, parseInput } from '../input.ts';
import { requireManager } from './look-after.ts';

/** Somebody to invite: who they are, the agency, and each role with its dates. */
export const InviteInput = z.strictObject({
  email: z
    .string()
    .trim()
    .toLowerCase()
    .max(254)
    .pipe(z.email({ error: 'Enter an e-mail address, such as name@agency.example.' })),
  name: z.string().trim().min(1, { error: 'Enter their name.' }).max(120),
  jobTitle: z.string().trim().min(1, { error: 'Enter their job title.' }).max(120),
  agencyId: z.uuid({ error: 'Choose their agency.' }),
  /** The team that they come into (ACC-24); null for none. */
  teamId: z.uuid({ error: 'Choose a team.' }).nullable().default(null),
  roles: z
    .array(z.enum(staffRoles))
    .min(1, { error: 'Choose at least one role.' })
    .max(staffRoles.length),
  from: enteredDay,
  until: enteredDay.nullable(),
});
export type InviteInput = z.input<typeof InviteInput>;

/**
 * Invites somebody to a post by e-mail (ACC-20). The link opens, and the e-mail goes out, when somebody else confirms it
 * (ACC-23), and whoever invites never sees it. `isSent` says whether e-mail is. Throws NotAllowed, InvalidInput.
 */
export function invite(
  ctx: StaffContext,
  input: InviteInput,
): Promise<{ id: string; isSent: boolean }> {
  return act(ctx, async (acting) => {
    const { tx, actor, now } = acting;
    requireManager(actor);
    const wanted = parseInput(InviteInput, input);
    const problems = await problemsOf(acting, wanted);
    if (problems.length > 0) throw new InvalidInput(problems);
    const { roles, from, until, ...rest } = wanted;
    const id = acting.newId();
    const secret = ctx.mail.secretFor(id);
    await insertInvitation(tx, {
      ...rest,
      id,
      areaId: actor.areaId,
      tokenHash: hashOfSecret(secret),
      invitedBy: actor.id,
      invitedAt: now,
      expiresAt: invitationExpiry(now),
      roles: [...new Set(roles)].map((role) => ({ role, from, until })),
    });
    await writeAudit(acting, {
      verb: 'invitation.made',
      noun: 'invitation',
      subjectId: id,
      details: {
        agencyId: rest.agencyId,
        teamId: rest.teamId,
        roles: roles.join(' '),
        from,
        until,
      },
    });
    return { id, isSent: ctx.mail.isSent };
  });
}

/** What the database keeps of a link's secret. */
export function hashOfSecret(secret: string): Uint8Array {
  return createHash('sha256').update(secret).digest();
}

async function problemsOf(
  { tx, now, today }: Acting,
  wanted: z.output<typeof InviteInput>,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  const agency = (await listAgencies(tx)).find(({ id }) => id === wanted.agencyId);
  if (!agency) problems.push({ field: 'agencyId', message: 'Choose an agency of your area.' });
  if (agency && !wanted.roles.every((role) => mayHoldRole(agency.kind, role))) {
    problems.push({ field: 'roles', message: chairIsPolice });
  }
  const teams = teamsOfAgency(await listTeams(tx), wanted.agencyId);
  if (wanted.teamId !== null && !teams.some(({ id }) => id === wanted.teamId)) {
    const message = 'Choose a team of their agency that has not ended.';
    problems.push({ field: 'teamId', message });
  }
  if (!areRoleDates(wanted, today)) {
    const message = 'Roles begin today or later, and end no earlier than they begin.';
    problems.push({ field: 'from', message });
  }
  const waiting = (await listInvitations(tx)).some(
    (one) =>
      one.email === wanted.email && ['to-confirm', 'open'].includes(invitationStateAt(one, now)),
  );
  if (waiting) {
    const message = 'An invitation to this address waits already. Withdraw it first.';
    problems.push({ field: 'email', message });
  }
  return problems;
}
