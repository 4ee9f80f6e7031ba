import { passwordProblem, type NewPassword, type PasswordProblem } from '@waymark/domain/sign-in';

import type { IsStolen } from './stolen-passwords.ts';

/** Whose a new password is to be. */
export type PasswordOwner = NewPassword['about'];

/** What is wrong with a new password for this person (SGN-1, SGN-2); null where nothing is. */
export type CheckPassword = (
  password: string,
  about: PasswordOwner,
) => Promise<PasswordProblem | null>;

/** Checks in the order of what it costs; `isStolen` left out asks nobody outside. */
export function createCheckPassword(isStolen: IsStolen | null): CheckPassword {
  return async (password, about) => {
    const facts = { password, about, isEasy: false, isStolen: false };
    const plain = passwordProblem(facts);
    if (plain) return plain;
    // 800 kB of words, which a server needs a few times a week.
    const { isEasyToGuess } = await import('./easy-passwords.ts');
    if (isEasyToGuess(password, about)) return passwordProblem({ ...facts, isEasy: true });
    if (isStolen === null || !(await isStolen(password))) return null;
    return passwordProblem({ ...facts, isStolen: true });
  };
}
