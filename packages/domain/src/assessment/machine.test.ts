import { describe, expect, test } from 'vitest';
import { type Machine, judgeMove, relations } from '../move/index.ts';
import { assessmentMoveCases } from './cases.ts';
import { assessmentConditionWords, assessmentConditions } from './conditions.ts';
import { assessmentMachine, moveAssessment } from './machine.ts';
import {
  assessmentStateLabels,
  assessmentStates,
  assessmentVerbs,
  liveAssessmentStates,
} from './state.ts';

const everybody = { relations: [...relations], met: [...assessmentConditions] };

describe('who may do what to an assessment', () => {
  test.each(assessmentMoveCases.cases)('$id: $name', ({ facts, expected }) => {
    const { state, verb, ...standing } = facts;
    expect(judgeMove(assessmentMachine, state, verb, standing).answer).toBe(expected);
  });
});

test('ASM-1: the legal moves, and no others', () => {
  const legal = assessmentStates.flatMap((state) =>
    assessmentVerbs.flatMap((verb) => {
      const move = moveAssessment(state, verb);
      return move.ok ? [`${state} -> ${verb} -> ${move.state}`] : [];
    }),
  );
  expect(legal).toEqual([
    'draft -> begin -> in-progress',
    'draft -> withdraw -> withdrawn',
    'in-progress -> join -> in-progress',
    'in-progress -> write -> in-progress',
    'in-progress -> pass-on -> in-progress',
    'in-progress -> complete -> complete',
    'in-progress -> join-into-other -> superseded',
    'in-progress -> withdraw -> withdrawn',
    'complete -> review -> reviewed',
    'complete -> build-on -> in-progress',
    'complete -> close -> closed',
    'complete -> join-into-other -> superseded',
    'reviewed -> review -> reviewed',
    'reviewed -> build-on -> in-progress',
    'reviewed -> close -> closed',
    'reviewed -> join-into-other -> superseded',
    'closed -> build-on -> in-progress',
  ]);
});

test('ASM-3: to be completed, thirteen things have to be so; each one missing is named alone', () => {
  const required = assessmentMachine.moves['in-progress'].verbs.complete?.requires ?? [];
  expect(required).toHaveLength(13);
  for (const condition of required) {
    const met = assessmentConditions.filter((each) => each !== condition);
    const answer = judgeMove(assessmentMachine, 'in-progress', 'complete', { ...everybody, met });
    expect(answer).toMatchObject({
      answer: 'not-yet',
      missing: [{ condition, ...assessmentConditionWords[condition] }],
      problem: { nextStep: assessmentConditionWords[condition].nextStep },
    });
  }
  expect(judgeMove(assessmentMachine, 'in-progress', 'complete', everybody).answer).toBe('allowed');
});

test('ASM-5: none of the four answers stands for another', () => {
  const four = ['service-agreed', 'notice-shown', 'objections-asked', 'confidence-asked'] as const;
  expect(assessmentMachine.moves['in-progress'].verbs.complete?.requires).toEqual(
    expect.arrayContaining([...four]),
  );
  for (const one of four)
    for (const other of four.filter((each) => each !== one))
      expect(assessmentConditionWords[one].missing).not.toBe(
        assessmentConditionWords[other].missing,
      );
});

test('ASM-8: nobody ends it without a reason and the risk question', () => {
  for (const state of assessmentStates)
    for (const verb of assessmentVerbs) {
      const legal = assessmentMachine.moves[state].verbs[verb];
      if (legal?.to !== 'withdrawn' && legal?.to !== 'closed') continue;
      expect(legal.requires).toEqual(expect.arrayContaining(['reason-recorded', 'risk-asked']));
    }
});

test('ASM-2: a live one can be joined or built on, so nobody needs a second', () => {
  for (const state of liveAssessmentStates.filter((each) => each !== 'draft'))
    expect(moveAssessment(state, 'join').ok || moveAssessment(state, 'build-on').ok).toBe(true);
});

test('ASM-1: every state, verb and condition has words, and every condition is used', () => {
  const machine: Machine<string, string, string> = assessmentMachine;
  const used = new Set(
    Object.values(machine.moves).flatMap((row) =>
      Object.values(row.verbs).flatMap((legal) => legal?.requires ?? []),
    ),
  );
  expect([...used].toSorted()).toEqual([...assessmentConditions].toSorted());
  for (const state of assessmentStates) {
    expect(assessmentStateLabels[state]).toBeTruthy();
    expect(assessmentMachine.moves[state].nextStep).toMatch(/\.$/);
  }
  for (const condition of assessmentConditions) {
    expect(assessmentConditionWords[condition].missing).toMatch(/\.$/);
    expect(assessmentConditionWords[condition].nextStep).toMatch(/\.$/);
  }
});
