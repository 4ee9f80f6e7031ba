import { expect, test } from 'vitest';

import { failureOf, problemsToShow } from './failure.ts';

const answered = (data: unknown) =>
  Object.assign(new Error('x'), { name: 'TRPCClientError', data });

test('the words of the API are shown with their next step', () => {
  const failure = failureOf(
    answered({
      httpStatus: 409,
      waymark: {
        kind: 'illegal-move',
        message: 'This cannot be put on a list.',
        nextStep: 'Open it.',
      },
    }),
  );
  expect(failure.kind).toBe('refused');
  expect(problemsToShow(failure)).toEqual([
    { field: null, message: 'This cannot be put on a list. Open it.' },
  ]);
});

test('problems of fields stand beside their fields', () => {
  const failure = failureOf(
    answered({
      httpStatus: 422,
      waymark: {
        kind: 'invalid-input',
        message: 'Something is missing.',
        problems: [{ field: 'rationale', message: 'Write the rationale.' }, { nonsense: true }],
      },
    }),
  );
  expect(problemsToShow(failure)).toEqual([
    { field: 'rationale', message: 'Write the rationale.' },
  ]);
});

test('503 says the database is away and that nothing typed is lost', () => {
  expect(problemsToShow(failureOf(answered({ httpStatus: 503 })))).toEqual([
    {
      field: null,
      message: 'Waymark cannot reach its database. What you typed is kept. Try again.',
    },
  ]);
});

test('no answer at all says so', () => {
  expect(failureOf(answered(undefined)).message).toMatch(/^Waymark cannot be reached/);
  expect(failureOf(new TypeError('Failed to fetch')).kind).toBe('unreachable');
});

test('a session that has ended is told from being refused', () => {
  expect(failureOf(answered({ httpStatus: 401 })).kind).toBe('signed-out');
  expect(
    failureOf(answered({ httpStatus: 403, waymark: { kind: 'not-allowed', message: 'No.' } })).kind,
  ).toBe('refused');
});

test('anything unknown shows nothing of its inside', () => {
  const failure = failureOf(answered({ httpStatus: 500, stack: 'secret' }));
  expect(failure.kind).toBe('broken');
  expect(JSON.stringify(failure)).not.toContain('secret');
});
