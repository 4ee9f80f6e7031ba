import { APIError, createAuthMiddleware, getSessionFromCtx } from 'better-auth/api';

import type { CheckPassword } from './check-password.ts';
import { demoEmailSuffix } from './demo-email.ts';
import { fewCodesInside } from './few-codes-inside.ts';
import { textIn, type BeforeStep, type HookContext } from './hook-context.ts';
import { noteAnswer, type NoteRefusedCode } from './note-events.ts';
import { startOnlyThere } from './organisation.ts';
import { userWasVerified } from './passkeys.ts';
import { strongerWayFirst, type StrongerWaysOf } from './stronger-way.ts';
import type { waitYourTurn } from './wait-your-turn.ts';

type HookParts = {
  isDemo: () => Promise<boolean>;
  turn: ReturnType<typeof waitYourTurn>;
  checkPassword: CheckPassword;
  agenciesOf: (personId: string) => Promise<string[]>;
  typedRecoveryCode: (code: string) => string;
  endPasswordSessions: (personId: string) => Promise<void>;
  strongerWaysOf: StrongerWaysOf;
  keepHostName: (ctx: HookContext) => Promise<void>;
  note: NoteRefusedCode;
  now: () => Date;
};

/** What Waymark adds to the sign-in library's answers, by the path that is asked. */
export function beforeAndAfter(parts: HookParts) {
  const fewCodes = fewCodesInside(parts.now);
  const steps = new Map<string, BeforeStep[]>([
    ['/sign-in/email', [refuseDemoNames(parts.isDemo), parts.turn.before]],
    ['/change-password', [checkNewPassword(parts)]],
    ['/passkey/verify-authentication', [userWasVerified]],
    ['/sign-in/social', [startOnlyThere]],
    ['/two-factor/enable', [strongerWayFirst(parts.strongerWaysOf)]],
    ['/two-factor/verify-totp', [fewCodes, trustNoDevice]],
    [
      '/two-factor/verify-backup-code',
      [fewCodes, trustNoDevice, hashCode(parts.typedRecoveryCode)],
    ],
  ]);
  return {
    before: createAuthMiddleware(async (ctx) => {
      let body = {};
      for (const step of steps.get(ctx.path) ?? []) body = { ...body, ...(await step(ctx)) };
      return { context: { body } };
    }),
    after: createAuthMiddleware(async (ctx) => {
      if (ctx.path === '/sign-in/email') await parts.turn.afterPassword(ctx);
      if (ctx.path === '/passkey/verify-registration') await parts.keepHostName(ctx);
      await noteAnswer(ctx, parts.note);
      const signedIn = ctx.context.newSession;
      if (!signedIn || isHalfWay(ctx)) return;
      parts.turn.remember(ctx, signedIn.user.email);
      if (ctx.path === '/two-factor/verify-totp') await parts.endPasswordSessions(signedIn.user.id);
    }),
  };
}

/** The password was right and a code is still to come: the library takes the session back after this. */
function isHalfWay({ path, context }: HookContext): boolean {
  const user = context.newSession?.user;
  return (
    path === '/sign-in/email' &&
    user !== undefined &&
    Reflect.get(user, 'twoFactorEnabled') === true
  );
}

function refuseDemoNames(isDemo: HookParts['isDemo']): BeforeStep {
  return async ({ body }) => {
    const isDemoName = textIn(body, 'email').toLowerCase().endsWith(demoEmailSuffix);
    if (!isDemoName || (await isDemo())) return null;
    throw new APIError('FORBIDDEN', { message: 'Demo sign-ins do not work here.' });
  };
}

function checkNewPassword({ checkPassword, agenciesOf }: HookParts): BeforeStep {
  return async (ctx) => {
    const open = await getSessionFromCtx(ctx);
    if (!open) return null;
    const { id, name, email } = open.user;
    const wanted = textIn(ctx.body, 'newPassword');
    const problem = await checkPassword(wanted, { name, email, agencies: await agenciesOf(id) });
    if (problem)
      throw new APIError('BAD_REQUEST', { code: 'PASSWORD_REFUSED', message: problem.message });
    // Whoever changes a password may do so because somebody else knows the old one.
    return { revokeOtherSessions: true };
  };
}

// A device that is trusted for a month would be a password alone for a month.
const trustNoDevice: BeforeStep = async () => ({ trustDevice: false, disableSession: false });

function hashCode(typed: HookParts['typedRecoveryCode']): BeforeStep {
  return async ({ body }) => ({ code: typed(textIn(body, 'code')) });
}
