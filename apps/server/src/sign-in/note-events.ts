import type { Database } from '@waymark/db/client';
import { getSessionFromCtx, isAPIError } from 'better-auth/api';
import { sql } from 'drizzle-orm';

import { textIn, type HookContext } from './hook-context.ts';

/**
 * Notes in the audit of every area they work in that a code was refused after somebody's right password (SGN-9). What changes
 * their ways in triggers of the database note, with the change. Wrong passwords are not noted: anybody can type a name, and
 * the pace of the answer would tell which names are here.
 */
export type NoteRefusedCode = (personId: string) => Promise<void>;

/** By a function of the database: sign-in's role reads no audit, and writes nothing else into it. */
export function notesRefusedCodes(db: Database, now: () => Date): NoteRefusedCode {
  return async (personId) => {
    const at = now().toISOString();
    await db.execute(
      sql`select note_sign_in(${personId}::uuid, 'sign-in.code-refused', ${at}::timestamptz)`,
    );
  };
}

/** Before the answer leaves. */
export async function noteAnswer(ctx: HookContext, note: NoteRefusedCode): Promise<void> {
  const { returned } = ctx.context;
  if (!isAPIError(returned) || !wrongCodes.has(textIn(returned.body, 'code'))) return;
  const personId = await whose(ctx);
  if (personId !== null) await note(personId);
}

const wrongCodes = new Set(['INVALID_CODE', 'INVALID_BACKUP_CODE']);

/** Whoever is signed in, has just been, or has given a password and is asked for a code. */
async function whose(ctx: HookContext): Promise<string | null> {
  const open = ctx.context.newSession ?? (await getSessionFromCtx(ctx));
  if (open) return open.user.id;
  const { name } = ctx.context.createAuthCookie('two_factor');
  const key = await ctx.getSignedCookie(name, ctx.context.secret);
  const waiting = key ? await ctx.context.internalAdapter.findVerificationValue(key) : null;
  return waiting?.value ?? null;
}
