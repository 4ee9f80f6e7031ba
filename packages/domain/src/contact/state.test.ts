import { expect, test } from 'vitest';
import { judgeMove, relations } from '../move/index.ts';
import { contactConditions, contactMachine, contactStates, contactVerbs } from './state.ts';

test('CON-11: who moves a contact, and what has to be true first', () => {
  const moves = contactStates.flatMap((state) =>
    contactVerbs.flatMap((verb) => {
      const legal = contactMachine.moves[state].verbs[verb];
      return legal ? [[verb, legal.by.join(' or '), legal.requires.join(' and ')]] : [];
    }),
  );
  expect(moves).toEqual([
    ['answer-facts', 'raiser or police-decision-maker', ''],
    ['list-for-meeting', 'police-decision-maker', 'route-listable'],
    ['record-outcome', 'meeting', ''],
    ['take-off-list', 'meeting', ''],
    ['acknowledge', 'raiser', 'not-acknowledged'],
  ]);
});

test('CON-11: nobody but the meeting decides a contact or takes it off a list', () => {
  const others = relations.filter((relation) => relation !== 'meeting');
  const standing = { relations: others, met: [...contactConditions] };
  for (const verb of ['record-outcome', 'take-off-list'] as const)
    expect(judgeMove(contactMachine, 'listed', verb, standing)).toMatchObject({
      answer: 'not-by-you',
      problem: { nextStep: 'Ask the meeting, from the item on its list.' },
    });
});

test('CON-11: an outcome is acknowledged once, and what is missing is said', () => {
  const standing = { relations: ['raiser'] as const, met: [] };
  expect(judgeMove(contactMachine, 'outcome-recorded', 'acknowledge', standing)).toMatchObject({
    answer: 'not-yet',
    problem: {
      message:
        'This cannot be acknowledged yet. Whoever raised it has said already that they read the outcome.',
      nextStep: 'There is no more to do here.',
    },
  });
});
