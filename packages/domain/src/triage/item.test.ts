import { expect, test } from 'vitest';
import { judgeMove } from '../move/index.ts';
import { itemMachine } from './item.ts';

test('TRI-M4: who works on an item while it is listed, and that its route is one for the meeting', () => {
  const requires = ['route-listable'];
  expect(itemMachine.moves.listed.verbs).toEqual({
    'add-return': { to: 'listed', by: ['seated-speaker'], requires },
    'record-outcome': { to: 'decided', by: ['chair'], requires },
    withdraw: { to: 'withdrawn', by: ['chair'], requires: [] },
  });
  expect(itemMachine.moves.decided.verbs).toEqual({});
  expect(itemMachine.moves.withdrawn.verbs).toEqual({});
});

test('TRI-M4: what is not for the meeting is not worked on there, and says what to do', () => {
  const standing = { relations: ['chair', 'seated-speaker'] as const, met: [] };
  for (const [verb, words] of [
    ['add-return', 'be added to'],
    ['record-outcome', 'be given an outcome'],
  ] as const)
    expect(judgeMove(itemMachine, 'listed', verb, standing)).toMatchObject({
      answer: 'not-yet',
      problem: {
        message: `This cannot ${words} yet. Its route is not one for the meeting.`,
        nextStep:
          'Follow the next step of its route now. The chair takes it off the list; do not wait for that.',
      },
    });
});

test('TRI-M4: the chair can take any listed item off, whatever its route has become, and nobody else', () => {
  const takeOff = (relation: 'chair' | 'seated-speaker') =>
    judgeMove(itemMachine, 'listed', 'withdraw', { relations: [relation], met: [] }).answer;
  expect(takeOff('chair')).toBe('allowed');
  expect(takeOff('seated-speaker')).toBe('not-by-you');
  expect(itemMachine.verbWords.withdraw).toBe('be taken off the list');
});

test('TRI-M1: each state says what to do when a move is not allowed', () => {
  expect(Object.values(itemMachine.moves).map(({ nextStep }) => nextStep)).toEqual([
    'Add what your agency knows, record the outcome or take it off the list.',
    'Open the item to read the outcome. If something new is known, record a new contact or ring the front door.',
    'Open the contact to see where it belongs now, and list it again from there.',
  ]);
});

test('TRI-M1: each state is named in words', () => {
  expect(Object.values(itemMachine.moves).map(({ words }) => words)).toEqual([
    'on the list',
    'decided, and its outcome stands',
    'off the list',
  ]);
});
