import { expect, test } from 'vitest';
import { judgeMove } from '../move/index.ts';
import { actionMachine, actionStateLabels, actionStates, moveAction } from './state.ts';

test('ACT-1: an open action is completed', () => {
  expect(moveAction('open', 'complete')).toEqual({ ok: true, state: 'done' });
});

test('ACT-1: a done action stays done, and says what to do instead', () => {
  expect(moveAction('done', 'complete')).toMatchObject({
    ok: false,
    problem: {
      message: 'This cannot be marked done: it is done already.',
      nextStep: expect.stringContaining('agree a new action'),
    },
  });
});

test('ACT-1: every state has a label', () => {
  for (const state of actionStates) expect(actionStateLabels[state]).toBeTruthy();
});

test('ACT-2: the person it was given to completes it, and whoever else asks is told to ask them', () => {
  const judge = (...relations: 'assignee'[]) =>
    judgeMove(actionMachine, 'open', 'complete', { relations, met: [] });
  expect(judge('assignee')).toEqual({ answer: 'allowed', state: 'done' });
  expect(judge()).toMatchObject({
    answer: 'not-by-you',
    problem: { nextStep: 'Ask the person it was given to.' },
  });
});
