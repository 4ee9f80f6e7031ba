import type { RolePeriod } from '@waymark/domain/access';
import { and, desc, eq, isNull, sql } from 'drizzle-orm';

import type { Database, Transaction } from '../client.ts';
import { mailOutbox } from '../mail/tables.ts';
import { secondFactorReset } from '../second-factor-reset/tables.ts';
import { invitation, invitationRole } from './invitation-tables.ts';
import { actor, agency } from './tables.ts';
import { team } from './team-tables.ts';

export type NewInvitation = {
  id: string;
  areaId: string;
  agencyId: string;
  /** The team that they come into; null for none. */
  teamId: string | null;
  email: string;
  name: string;
  jobTitle: string;
  tokenHash: Uint8Array;
  invitedBy: string;
  invitedAt: Date;
  expiresAt: Date;
  roles: readonly RolePeriod[];
};

/** Writes an invitation with its roles. */
export async function insertInvitation(tx: Transaction, asked: NewInvitation): Promise<void> {
  const { roles, ...row } = asked;
  const { tokenHash, ...rest } = row;
  // Written out, because the application may name these columns and no others.
  await tx.execute(sql`
    insert into ${invitation} (id, area_id, agency_id, team_id, email, name, job_title, token_hash, invited_by, invited_at, expires_at)
    values (${rest.id}, ${rest.areaId}, ${rest.agencyId}, ${rest.teamId}, ${rest.email}, ${rest.name}, ${rest.jobTitle},
            decode(${Buffer.from(tokenHash).toString('hex')}, 'hex'), ${rest.invitedBy},
            ${rest.invitedAt.toISOString()}::timestamptz, ${rest.expiresAt.toISOString()}::timestamptz)`);
  await tx.insert(invitationRole).values(
    roles.map(({ role, from, until }) => ({
      invitationId: rest.id,
      role,
      fromOn: from,
      untilOn: until,
    })),
  );
}

/** An invitation as who looks after people sees it; `mail` says how its e-mail stands, null where none was to be sent. */
export type InvitationRecord = {
  id: string;
  email: string;
  name: string;
  jobTitle: string;
  agencyName: string;
  /** The team that they are to come into; null for none. */
  teamName: string | null;
  invitedAt: Date;
  expiresAt: Date;
  acceptedAt: Date | null;
  withdrawnAt: Date | null;
  confirmedAt: Date | null;
  invitedByName: string;
  /** Whether it is a link to a new password, for somebody who has the post (SGN-8), and no invitation. */
  isReset: boolean;
  /** Whether whoever asks made it, in this post or another of theirs. */
  isMine: boolean;
  roles: RolePeriod[];
  mail: 'waiting' | 'sent' | 'failed' | null;
};

const mailStanding = sql<InvitationRecord['mail']>`(
  select case when ${mailOutbox.sentAt} is not null then 'sent'
              when ${mailOutbox.failedAt} is not null then 'failed' else 'waiting' end
  from ${mailOutbox} where ${mailOutbox.subjectId} = ${invitation.id}
  order by ${mailOutbox.queuedAt} desc limit 1)`;

const rolesOf = sql<RolePeriod[]>`(
  select coalesce(json_agg(json_build_object('role', ${invitationRole.role}, 'from', ${invitationRole.fromOn}, 'until', ${invitationRole.untilOn})
    order by ${invitationRole.role}::text), '[]')
  from ${invitationRole} where ${invitationRole.invitationId} = ${invitation.id})`;

/** The invitations of the actor's area that nobody has accepted, newest first. */
export function listInvitations(tx: Transaction): Promise<InvitationRecord[]> {
  return tx
    .select({
      id: invitation.id,
      email: invitation.email,
      name: invitation.name,
      jobTitle: invitation.jobTitle,
      agencyName: agency.name,
      teamName: team.name,
      invitedAt: invitation.invitedAt,
      expiresAt: invitation.expiresAt,
      acceptedAt: invitation.acceptedAt,
      withdrawnAt: invitation.withdrawnAt,
      confirmedAt: invitation.confirmedAt,
      invitedByName: actor.name,
      isReset: sql<boolean>`exists (select 1 from ${secondFactorReset} where ${secondFactorReset.id} = ${invitation.id})`,
      isMine: sql<boolean>`${actor.personId} = current_person_id()`,
      roles: rolesOf,
      mail: mailStanding,
    })
    .from(invitation)
    .innerJoin(agency, eq(agency.id, invitation.agencyId))
    .innerJoin(actor, eq(actor.id, invitation.invitedBy))
    .leftJoin(team, eq(team.id, invitation.teamId))
    .where(isNull(invitation.acceptedAt))
    .orderBy(desc(invitation.invitedAt), desc(invitation.id))
    .limit(200);
}

/** Takes back an invitation that nobody has accepted. False where there is none such. */
export async function withdrawInvitation(
  tx: Transaction,
  { id, by, at }: { id: string; by: string; at: Date },
): Promise<boolean> {
  const rows = await tx
    .update(invitation)
    .set({ withdrawnAt: at, withdrawnBy: by })
    .where(
      and(eq(invitation.id, id), isNull(invitation.acceptedAt), isNull(invitation.withdrawnAt)),
    )
    .returning({ id: invitation.id });
  return rows.length === 1;
}

/** Confirms what another invited (ACC-23). False where there is nothing to confirm, or it is one's own. */
export async function confirmInvitation(tx: Transaction, id: string, at: Date): Promise<boolean> {
  const rows = await tx.execute<{ confirmed: boolean }>(
    sql`select confirm_invitation(${id}::uuid, ${at.toISOString()}::timestamptz) as confirmed`,
  );
  return rows[0]?.confirmed ?? false;
}

/** What whoever has the link may see. */
export type OpenedInvitation = {
  id: string;
  name: string;
  email: string;
  jobTitle: string;
  agencyName: string;
  areaName: string;
  expiresAt: Date;
  acceptedAt: Date | null;
  withdrawnAt: Date | null;
  confirmedAt: Date | null;
  /** Whether they accept it with the password that they have. */
  hasSignIn: boolean;
  /** Whether it gives back a way in to a post that they have (SGN-8). */
  hasPost: boolean;
};

/** The invitation that a link's hash stands for. With the connection of sign-in. */
export async function lookAtInvitation(
  signInDb: Database,
  tokenHash: Uint8Array,
): Promise<OpenedInvitation | null> {
  const rows = await signInDb.execute<
    Omit<OpenedInvitation, 'expiresAt' | 'acceptedAt' | 'withdrawnAt' | 'confirmedAt'> &
      Record<'expiresAt' | 'acceptedAt' | 'withdrawnAt' | 'confirmedAt', string | null>
  >(sql`
    select id, name, email, job_title as "jobTitle", agency_name as "agencyName", area_name as "areaName",
           expires_at as "expiresAt", accepted_at as "acceptedAt", withdrawn_at as "withdrawnAt",
           confirmed_at as "confirmedAt", has_sign_in as "hasSignIn",
           has_post as "hasPost"
    from look_at_invitation(decode(${Buffer.from(tokenHash).toString('hex')}, 'hex'))`);
  const [row] = rows;
  if (!row) return null;
  const date = (text: string | null) => (text === null ? null : new Date(text));
  const expiresAt = new Date(row.expiresAt ?? 0);
  return {
    ...row,
    expiresAt,
    acceptedAt: date(row.acceptedAt),
    withdrawnAt: date(row.withdrawnAt),
    confirmedAt: date(row.confirmedAt),
  };
}

/** What came of accepting. `changed`: meanwhile they have a sign-in, or have none any more. */
export type Accepted = 'accepted' | 'not-open' | 'changed' | 'has-post';

/** Accepts an invitation once, with all that comes of it, or does nothing. With the connection of sign-in. */
export async function acceptInvitation(
  signInDb: Database,
  accepting: {
    tokenHash: Uint8Array;
    postId: string;
    accountId: string;
    /** Null for somebody who has one. */
    passwordHash: string | null;
    at: Date;
  },
): Promise<Accepted> {
  const { tokenHash, postId, accountId, passwordHash, at } = accepting;
  const rows = await signInDb.execute<{ came: Accepted }>(sql`
    select accept_invitation(
      decode(${Buffer.from(tokenHash).toString('hex')}, 'hex'), ${postId}::uuid, ${accountId}, ${passwordHash},
      ${at.toISOString()}::timestamptz) as came`);
  return rows[0]?.came ?? 'not-open';
}
