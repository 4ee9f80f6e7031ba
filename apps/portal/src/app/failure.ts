import type { FormProblem } from '@waymark/ui/error-summary';

/** Why something was not done, in plain words, and what to do next. */
export type Failure = {
  kind:
    | 'signed-out'
    | 'half-signed-in'
    | 'refused'
    | 'missing'
    | 'invalid'
    | 'unreachable'
    | 'broken';
  message: string;
  nextStep: string | null;
  /** Beside which fields something must be put right; empty when it is not about a field. */
  problems: readonly FormProblem[];
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const text = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null;

const kinds: Record<string, Failure['kind']> = {
  'not-signed-in': 'signed-out',
  'second-factor-needed': 'half-signed-in',
  'not-allowed': 'refused',
  'not-found': 'missing',
  'invalid-input': 'invalid',
  'illegal-move': 'refused',
  conflict: 'refused',
  unavailable: 'unreachable',
};

const databaseDown: Failure = {
  kind: 'unreachable',
  message: 'Waymark cannot reach its database. What you typed is kept.',
  nextStep: 'Try again.',
  problems: [],
};

const notReached: Failure = {
  kind: 'unreachable',
  message: 'Waymark cannot be reached. What you typed is kept.',
  nextStep: 'Check your connection, then try again.',
  problems: [],
};

const unknown: Failure = {
  kind: 'broken',
  message: 'Something went wrong in Waymark. What you typed is kept.',
  nextStep:
    'Try again. If it happens again, tell whoever looks after Waymark for you, and when it happened.',
  problems: [],
};

/** Reads any thrown thing: the API's own words where it gave some, plain ones of ours where it could not. */
export function failureOf(error: unknown): Failure {
  const data = isRecord(error) && isRecord(error['data']) ? error['data'] : null;
  if (data === null) return isNetworkFailure(error) ? notReached : unknown;
  if (data['httpStatus'] === 503) return databaseDown;
  const told = isRecord(data['waymark']) ? data['waymark'] : null;
  const message = text(told?.['message']);
  const kind = kinds[String(told?.['kind'])] ?? kindOfStatus(data['httpStatus']);
  if (kind === 'unreachable') return databaseDown;
  if (message === null && kind === 'signed-out') return signedOut;
  if (told === null || message === null) return unknown;
  return {
    kind,
    message,
    nextStep: text(told['nextStep']),
    problems: problemsOf(told['problems']),
  };
}

const signedOut: Failure = {
  kind: 'signed-out',
  message: 'You are not signed in any more. What you typed is kept.',
  nextStep: 'Sign in again.',
  problems: [],
};

/** The failure as lines for an error summary: each field's problem, or the message with its next step. */
export function problemsToShow(failure: Failure): readonly FormProblem[] {
  if (failure.problems.length > 0) return failure.problems;
  const { message, nextStep } = failure;
  return [{ field: null, message: nextStep === null ? message : `${message} ${nextStep}` }];
}

function kindOfStatus(status: unknown): Failure['kind'] {
  if (status === 401) return 'signed-out';
  if (status === 403) return 'refused';
  if (status === 404) return 'missing';
  return 'broken';
}

function problemsOf(value: unknown): FormProblem[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry: unknown) => {
    const message = isRecord(entry) ? text(entry['message']) : null;
    if (!isRecord(entry) || message === null) return [];
    return [{ field: text(entry['field']), message }];
  });
}

const isNetworkFailure = (error: unknown): boolean =>
  error instanceof TypeError ||
  (error instanceof Error &&
    error.name === 'TRPCClientError' &&
    !(error.cause instanceof SyntaxError));
