/** The fewest characters of a password (SGN-1). */
export const leastPasswordLength = 12;
/** The most: longer ones only cost time to hash. */
export const mostPasswordLength = 128;

/** What is known of a password that somebody wants. */
export type NewPassword = {
  password: string;
  /** Whose it is to be: strangers know these words, or find them. */
  about: { name: string; email: string; agencies: readonly string[] };
  /** A list of common passwords, or an estimate of a guesser's work, calls it easy. */
  isEasy: boolean;
  /** It is in a list of stolen passwords. */
  isStolen: boolean;
};

/** Why a password is refused, and what to do. The password itself is never repeated. */
export type PasswordProblem = {
  why: 'too-short' | 'too-long' | 'about-you' | 'easy' | 'stolen';
  message: string;
};

const three = 'Three or four words that have nothing to do with each other are good.';
/** What helps to choose one, for a screen. */
export const newPasswordHint = `At least ${leastPasswordLength} characters. ${three}`;

const problems: Record<PasswordProblem['why'], string> = {
  'too-short': `Use at least ${leastPasswordLength} characters. ${three}`,
  'too-long': `Use at most ${mostPasswordLength} characters.`,
  'about-you': 'Leave out your name, your e-mail address, your agency and “Waymark”.',
  easy: `This is easy to guess. ${three}`,
  stolen: `This is in a list of stolen passwords. Choose another one. ${three}`,
};

/** What is wrong with a new password (SGN-1, SGN-2); null where nothing is. */
export function passwordProblem(wanted: NewPassword): PasswordProblem | null {
  const length = [...wanted.password].length;
  if (length < leastPasswordLength) return refuse('too-short');
  if (length > mostPasswordLength) return refuse('too-long');
  if (holdsOwnWord(wanted)) return refuse('about-you');
  if (wanted.isEasy) return refuse('easy');
  return wanted.isStolen ? refuse('stolen') : null;
}

function refuse(why: PasswordProblem['why']): PasswordProblem {
  return { why, message: problems[why] };
}

// "Al" and "Lee" are inside too many words to be told from chance.
const shortestOwnWord = 4;

function holdsOwnWord({ password, about: { name, email, agencies } }: NewPassword): boolean {
  const [mailbox = '', domain = ''] = email.split('@');
  const parts = [...name.split(/[^\p{L}\p{M}]+/u), ...mailbox.split(/[^\p{L}\p{M}]+/u)];
  const own = ['waymark', name, mailbox, domain, ...agencies, ...parts].map(squash);
  const squashed = squash(password);
  return own.some((word) => word.length >= shortestOwnWord && squashed.includes(word));
}

/** Letters and digits alone, without case or accents: "Ann-Mária" and "annmaria" are the same. */
function squash(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}
