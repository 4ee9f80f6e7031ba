import { describe, expect, test } from 'vitest';

import { defaultSharingParameters } from '../parameters.ts';
import { type AnsweringPerson, type AnswerStanding, mayAnswer } from './may-answer.ts';

const today = '2026-11-20';
const mum: AnsweringPerson = { id: 'mum', kind: 'adult', dateOfBirth: '1990-02-01' };
const ageless: AnsweringPerson = { id: 'dad', kind: 'adult', dateOfBirth: null };
const aged = (age: number): AnsweringPerson => ({
  id: `child-${age}`,
  kind: 'child',
  dateOfBirth: `${2026 - age}-01-01`,
});
const unaged: AnsweringPerson = { id: 'child', kind: 'child', dateOfBirth: null };
const unborn: AnsweringPerson = { id: 'baby', kind: 'unborn', dateOfBirth: null };
const youngMum: AnsweringPerson = { id: 'young-mum', kind: 'adult', dateOfBirth: '2009-06-01' };

type Row = [string, AnsweringPerson, AnsweringPerson, AnswerStanding, string, boolean];

describe('SHR-W13: whose yes counts', () => {
  test.each<Row>([
    ['an adult for themselves', mum, mum, {}, 'W9', true],
    ['an adult whose age nobody wrote down', ageless, ageless, {}, 'W9', true],
    ['an adult who cannot decide this', mum, mum, { hasCapacity: 'no' }, 'W9', false],
    ['an adult for another adult', mum, ageless, { parentalResponsibility: 'yes' }, 'W9', false],
    ['somebody of 16 for themselves', aged(16), aged(16), {}, 'W3', true],
    ['a mother of 17 for herself', youngMum, youngMum, {}, 'W3', true],
    ['a parent for somebody of 16', mum, aged(16), { parentalResponsibility: 'yes' }, 'W3', false],
    ['14, understands enough', aged(14), aged(14), { understandsEnough: 'yes' }, 'W2', true],
    ['14, and nobody has judged that', aged(14), aged(14), {}, 'W2', false],
    [
      '14, does not understand enough',
      aged(14),
      aged(14),
      { understandsEnough: 'no' },
      'W2',
      false,
    ],
    [
      'a child of 9, whatever was judged',
      aged(9),
      aged(9),
      { understandsEnough: 'yes' },
      'W4',
      false,
    ],
    ['a child whose age nobody knows', unaged, unaged, { understandsEnough: 'yes' }, 'W10', false],
    ['a mother for her baby to come', mum, unborn, { parentalResponsibility: 'yes' }, 'W8', false],
    ['a parent for a child of 9', mum, aged(9), { parentalResponsibility: 'yes' }, 'W1', true],
    ['an adult for a child of 9, not checked', mum, aged(9), {}, 'W1', false],
    ['an adult who does not hold it', mum, aged(9), { parentalResponsibility: 'no' }, 'W1', false],
    [
      'one of two parents who disagree: both are recorded',
      mum,
      aged(9),
      { parentalResponsibility: 'yes', parentsDisagree: 'yes' },
      'W6',
      true,
    ],
    [
      'a parent of a child the council looks after',
      mum,
      aged(9),
      { parentalResponsibility: 'yes', lookedAfter: 'yes' },
      'W5',
      false,
    ],
    [
      'a child for another child',
      aged(14),
      aged(9),
      { parentalResponsibility: 'yes' },
      'W1',
      false,
    ],
    [
      'a mother of 17 for her child',
      youngMum,
      aged(1),
      { parentalResponsibility: 'yes' },
      'W1',
      true,
    ],
  ])('%s', (_name, giver, subject, standing, rule, counts) => {
    const answer = mayAnswer({ giver, subject }, standing, defaultSharingParameters, today);
    expect({ rule: answer.rule, counts: answer.counts }).toEqual({ rule, counts });
  });
});
