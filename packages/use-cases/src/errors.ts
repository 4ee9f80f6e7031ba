import {
  brokenUnique,
  CommitUnanswered,
  isDatabaseDown,
  isRefusedByDatabase,
} from '@waymark/db/client';
import type { IllegalMove as IllegalMoveProblem } from '@waymark/domain/contact';

/** Something to mend in what was sent, beside the field it is about. Holds no personal data. */
export type Problem = { field: string; message: string };

/** What every error of a use case says: what happened, and where there is one, what to do next. */
export abstract class UseCaseError extends Error {
  abstract readonly kind:
    | 'not-signed-in'
    | 'second-factor-needed'
    | 'not-allowed'
    | 'not-found'
    | 'invalid-input'
    | 'illegal-move'
    | 'conflict'
    | 'unavailable';
  readonly nextStep: string | null;

  constructor(message: string, nextStep: string | null = null) {
    super(message);
    this.name = new.target.name;
    this.nextStep = nextStep;
  }
}

/** Nobody is signed in, or the account has been closed. */
export class NotSignedIn extends UseCaseError {
  override readonly kind = 'not-signed-in';
  constructor() {
    super('You are not signed in.', 'Sign in and try again.');
  }
}

/** Signed in by a password alone, where more is asked (SGN-3): nothing but setting it up is answered. */
export class SecondFactorNeeded extends UseCaseError {
  override readonly kind = 'second-factor-needed';
  constructor() {
    super('You have not set up two-step sign-in yet.', 'Set it up, then go on.');
  }
}

/** The person's roles do not allow it; says so without saying what is there. */
export class NotAllowed extends UseCaseError {
  override readonly kind = 'not-allowed';
  constructor(message = 'Your role does not allow this.', nextStep: string | null = null) {
    super(message, nextStep);
  }
}

/** It does not exist, or this person may not see it: the two look the same on purpose. */
export class NotFound extends UseCaseError {
  override readonly kind = 'not-found';
  constructor(what = 'This', nextStep = 'Go back to the list and open it from there.') {
    super(`${what} could not be found, or is not yours to see.`, nextStep);
  }
}

/** What was sent cannot be recorded as it is; `problems` say what to mend. Nothing was written. */
export class InvalidInput extends UseCaseError {
  override readonly kind = 'invalid-input';
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super('Some answers need another look. Nothing was recorded.', 'Mend what is marked.');
    this.problems = problems;
  }
}

/** The record is in a state that does not allow this. Nothing was written. */
export class IllegalMove extends UseCaseError {
  override readonly kind = 'illegal-move';
  readonly from: string;
  readonly verb: string;
  constructor(problem: IllegalMoveProblem) {
    super(problem.message, problem.nextStep);
    this.from = problem.from;
    this.verb = problem.verb;
  }
}

/** Somebody else did it a moment earlier. Nothing was written. */
export class Conflict extends UseCaseError {
  override readonly kind = 'conflict';
  constructor(
    message = 'Somebody changed this a moment before you.',
    nextStep = 'Open it again to see what they did.',
  ) {
    super(message, nextStep);
  }
}

/** The database cannot be reached just now. Nothing was written, unless the message says otherwise. */
export class Unavailable extends UseCaseError {
  override readonly kind = 'unavailable';
  constructor(
    message = 'Waymark cannot reach its records just now. Nothing was recorded.',
    nextStep = 'Wait a moment and try again. What you typed is still here.',
  ) {
    super(message, nextStep);
  }
}

/** The database went away in the moment of recording: nobody can say whether it was recorded, so nobody is told that. */
export class PerhapsRecorded extends Unavailable {
  constructor() {
    super(
      'Waymark lost its records in the moment of recording. This may have been recorded, or not.',
      'Wait a moment and look whether it is there before you send it again. What you typed is still here.',
    );
  }
}

/** The named error that any thrown thing stands for, or null where it is a fault nobody foresaw. */
export function toUseCaseError(error: unknown): UseCaseError | null {
  if (error instanceof UseCaseError) return error;
  if (error instanceof CommitUnanswered) return new PerhapsRecorded();
  if (isDatabaseDown(error)) return new Unavailable();
  if (isRefusedByDatabase(error)) return new NotAllowed();
  if (brokenUnique(error) !== null) return new Conflict();
  if (isUnstorable(error)) return new InvalidInput([]);
  return null;
}

// SQLSTATE class 22: what was sent is of the right shape, but PostgreSQL cannot hold it.
function isUnstorable(error: unknown): boolean {
  const code = faultCode(error);
  return code !== null && code.startsWith('22');
}

function faultCode(error: unknown): string | null {
  const cause: unknown = error instanceof Error ? (error.cause ?? error) : null;
  const code: unknown = cause instanceof Error ? Reflect.get(cause, 'code') : null;
  return typeof code === 'string' ? code : null;
}

/** A fault in terms that may be logged: names, codes and places in the code, never a message, which may repeat input. */
export function describeFault(error: unknown): { name: string; code?: string; at: string[] } {
  if (!(error instanceof Error)) return { name: typeof error, at: [] };
  const code = faultCode(error);
  return {
    name: error.name,
    ...(code !== null && { code }),
    at: framesOf(error),
  };
}

// The message comes before the frames and may repeat what somebody typed, a line that looks like a frame among it.
function framesOf({ stack = '', message }: Error): string[] {
  const start = stack.indexOf(message);
  if (start === -1) return [];
  return stack
    .slice(start + message.length)
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 8)
    .map((line) => line.trim());
}
