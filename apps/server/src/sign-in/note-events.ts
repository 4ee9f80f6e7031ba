import type { Database } from '@waymark/db/client';
import { getSessionFromCtx, isAPIError } from 'better-auth/api';
import { sql } from 'drizzle-orm';

import { textIn, type HookContext } from './hook-context.ts';

/**
 * What happens to somebody's ways in (SGN-9). Wrong passwords are not among it: anybody can type a name, and the pace of the
 * answer would tell which names are here.
 */
type SignInEvent =
  | 'sign-in.code-refused'
  | 'sign-in.codes-removed'
  | 'sign-in.codes-set-up'
  | 'sign-in.organisation-linked'
  | 'sign-in.passkey-added'
  | 'sign-in.passkey-removed'
  | 'sign-in.password-changed'
  | 'sign-in.recovery-code-used'
  | 'sign-in.recovery-codes-made';

/** Notes what happened to somebody's ways in, in the audit of every area they work in (SGN-9). */
export type NoteEvent = (personId: string, event: SignInEvent) => Promise<void>;

/** By a function of the database: sign-in's role reads no audit, and writes nothing else into it. */
export function notesEvents(db: Database, now: () => Date): NoteEvent {
  return async (personId, event) => {
    const at = now().toISOString();
    await db.execute(sql`select note_sign_in(${personId}::uuid, ${event}, ${at}::timestamptz)`);
  };
}

const byPath = new Map<string, SignInEvent>([
  ['/change-password', 'sign-in.password-changed'],
  ['/passkey/delete-passkey', 'sign-in.passkey-removed'],
  ['/passkey/verify-registration', 'sign-in.passkey-added'],
  ['/two-factor/disable', 'sign-in.codes-removed'],
  ['/two-factor/generate-backup-codes', 'sign-in.recovery-codes-made'],
  ['/two-factor/verify-backup-code', 'sign-in.recovery-code-used'],
]);

/** Before the answer leaves: what it did, or that it refused a code. That codes are set up the user's row tells. */
export async function noteAnswer(ctx: HookContext, note: NoteEvent): Promise<void> {
  const { returned } = ctx.context;
  const event = isAPIError(returned) ? refusal(returned) : byPath.get(ctx.path);
  if (event === undefined) return;
  const personId = await whose(ctx);
  if (personId !== null) await note(personId, event);
}

const wrongCode = new Set(['INVALID_CODE', 'INVALID_BACKUP_CODE']);

function refusal(answer: { body?: unknown }): SignInEvent | undefined {
  return wrongCode.has(textIn(answer.body, 'code')) ? 'sign-in.code-refused' : undefined;
}

/** Whoever is signed in, has just been, or has given a password and is asked for a code. */
async function whose(ctx: HookContext): Promise<string | null> {
  const open = ctx.context.newSession ?? (await getSessionFromCtx(ctx));
  if (open) return open.user.id;
  const { name } = ctx.context.createAuthCookie('two_factor');
  const key = await ctx.getSignedCookie(name, ctx.context.secret);
  const waiting = key ? await ctx.context.internalAdapter.findVerificationValue(key) : null;
  return waiting?.value ?? null;
}
