import type { SignInFactor } from '@waymark/domain/sign-in';
import type { GenericEndpointContext } from 'better-auth';

const byPath: Record<string, SignInFactor> = {
  '/two-factor/verify-totp': 'code',
  '/two-factor/verify-backup-code': 'recovery-code',
  '/passkey/verify-authentication': 'passkey',
  '/callback/:id': 'provider',
};

/** By what the person of a new session signed in (SGN-3): the path they took, or the session they had. */
export function factorOf(ctx: GenericEndpointContext | null): string {
  if (ctx?.path === '/change-password') {
    const factor: unknown = ctx.context.session?.session['factor'];
    return typeof factor === 'string' ? factor : 'password';
  }
  return byPath[ctx?.path ?? ''] ?? 'password';
}
