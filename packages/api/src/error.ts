import { TRPCError } from '@trpc/server';
import {
  toUseCaseError,
  UseCaseError,
  type InvalidInput,
  type Problem,
} from '@waymark/use-cases/errors';
import { z } from 'zod';

/** What a client is told about an error, under `data.waymark`. Holds no personal data. */
export type WaymarkError = {
  kind: UseCaseError['kind'] | 'unknown';
  message: string;
  nextStep?: string;
  problems?: readonly Problem[];
};

const codes = {
  'not-signed-in': 'UNAUTHORIZED',
  'second-factor-needed': 'FORBIDDEN',
  'not-allowed': 'FORBIDDEN',
  'not-found': 'NOT_FOUND',
  'invalid-input': 'BAD_REQUEST',
  'illegal-move': 'CONFLICT',
  conflict: 'CONFLICT',
  unavailable: 'SERVICE_UNAVAILABLE',
} as const;

const unknownError: WaymarkError = {
  kind: 'unknown',
  message: 'Something went wrong on our side. Nothing was recorded.',
  nextStep: 'Try again. If it happens again, tell whoever looks after Waymark and say when it was.',
};

const tooOften: WaymarkError = {
  kind: 'unavailable',
  message: 'More was asked in your name in this minute than one person can. Nothing was recorded.',
  nextStep: 'Wait a minute and try again. What you typed is still here.',
};

const unreadableRequest: WaymarkError = {
  kind: 'invalid-input',
  message: 'The request could not be read. Nothing was recorded.',
  nextStep: 'Reload the page and try again.',
};

/** The transport error for a fault of any kind; null where it is one that nobody foresaw. */
export function toTransportError(error: TRPCError): TRPCError | null {
  const known = toUseCaseError(error.cause ?? error);
  if (known)
    return new TRPCError({ code: codes[known.kind], message: known.message, cause: known });
  return error.code === 'INTERNAL_SERVER_ERROR' ? null : error;
}

/** The last word on what leaves the server: named errors as they are, anything else in general words. */
export function describeError(error: TRPCError): WaymarkError {
  const { cause } = error;
  if (cause instanceof z.ZodError) return describeInput(cause);
  if (cause instanceof UseCaseError) {
    return {
      kind: cause.kind,
      message: cause.message,
      ...(cause.nextStep !== null && { nextStep: cause.nextStep }),
      ...(isInvalidInput(cause) && { problems: cause.problems }),
    };
  }
  if (error.code === 'TOO_MANY_REQUESTS') return tooOften;
  // tRPC's own messages may quote the request.
  return error.code === 'INTERNAL_SERVER_ERROR' ? unknownError : unreadableRequest;
}

function isInvalidInput(error: UseCaseError): error is InvalidInput {
  return error.kind === 'invalid-input';
}

function describeInput(error: z.ZodError): WaymarkError {
  return {
    kind: 'invalid-input',
    message: 'Some answers need another look. Nothing was recorded.',
    nextStep: 'Mend what is marked.',
    problems: error.issues.map((issue) => ({
      field: issue.path.map(String).join('.'),
      message: issue.message,
    })),
  };
}
