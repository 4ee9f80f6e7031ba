/** By what somebody signed in. */
export const signInFactors = ['password', 'code', 'recovery-code', 'passkey', 'provider'] as const;
export type SignInFactor = (typeof signInFactors)[number];

/**
 * Whether this installation asks for more than a password (SGN-3): a live one always, the demo where it is set so. It
 * asks everybody, whatever their roles: who edits the directory sends families to an address too.
 */
export function asksForSecondFactor(kind: 'demo' | 'live' | null, demoAsks: boolean): boolean {
  return kind !== 'demo' || demoAsks;
}

/** Whether signing in by this was more than a password. What is not known is not. */
export function isSecondFactor(factor: string | null | undefined): boolean {
  return factor !== 'password' && signInFactors.some((known) => known === factor);
}
