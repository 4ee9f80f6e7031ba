import { describe, expect, test } from 'vitest';
import { judgeMove, relations } from '../move/index.ts';
import {
  type ReferralState,
  type ReferralVerb,
  moveReferral,
  referralConditions,
  referralMachine,
  referralStateLabels,
  referralStates,
  referralVerbs,
} from './state.ts';

/** Every legal move, as a plain list: from, what, to. */
const legal: [ReferralState, ReferralVerb, ReferralState][] = [
  ['draft', 'ask-for-approval', 'awaiting-approval'],
  ['draft', 'send', 'sent'],
  ['draft', 'put-aside', 'withdrawn'],
  ['awaiting-approval', 'approve', 'approved'],
  ['awaiting-approval', 'advise-against', 'draft'],
  ['awaiting-approval', 'send', 'sent'],
  ['awaiting-approval', 'put-aside', 'withdrawn'],
  ['approved', 'send', 'sent'],
  ['approved', 'put-aside', 'withdrawn'],
  ['sent', 'acknowledge', 'acknowledged'],
  ['acknowledged', 'return-for-information', 'returned-for-information'],
  ['acknowledged', 'start-assessment', 'being-assessed'],
  ['acknowledged', 'decide', 'decided'],
  ['returned-for-information', 'answer-questions', 'acknowledged'],
  ['returned-for-information', 'start-assessment', 'being-assessed'],
  ['returned-for-information', 'decide', 'decided'],
  ['being-assessed', 'decide', 'decided'],
  ['decided', 'give-feedback', 'feedback-given'],
];
const goes = (state: ReferralState, verb: ReferralVerb) =>
  legal.find(([from, what]) => from === state && what === verb)?.[2];

describe('the states of a referral', () => {
  test(`REF-M1: ${referralStates.length * referralVerbs.length} pairs of state and verb: ${legal.length} are legal, the rest say what to do instead`, () => {
    for (const state of referralStates)
      for (const verb of referralVerbs) {
        const move = moveReferral(state, verb);
        expect(move.ok ? move.state : undefined).toBe(goes(state, verb));
        expect(move.ok || /[.!]$/.test(move.problem.nextStep)).toBe(true);
      }
    for (const state of referralStates) expect(referralStateLabels[state]).toBeTruthy();
  });

  test('REF-M1: everything that is required has words, and every condition is required somewhere', () => {
    const required = referralStates.flatMap((state) =>
      Object.values(referralMachine.moves[state].verbs).flatMap(({ requires }) => [...requires]),
    );
    expect([...new Set(required)].toSorted()).toEqual([...referralConditions].toSorted());
    for (const condition of referralConditions) {
      expect(referralMachine.conditions[condition].missing).toMatch(/^[A-Z].*\.$/);
      expect(referralMachine.conditions[condition].nextStep).toMatch(/^[A-Z].*\.$/);
    }
    for (const verb of referralVerbs) expect(referralMachine.verbWords[verb]).toMatch(/^be /);
    for (const state of referralStates)
      expect(referralMachine.moves[state].words).toMatch(/^[a-z]/);
  });

  test('REF-M2: from every state before sending it can be sent, by its author, once it may be', () => {
    for (const state of ['draft', 'awaiting-approval', 'approved'] as const) {
      const author = { relations: ['author'] as const, met: ['may-be-sent'] };
      expect(judgeMove(referralMachine, state, 'send', author)).toEqual({
        answer: 'allowed',
        state: 'sent',
      });
      expect(judgeMove(referralMachine, state, 'send', { ...author, met: [] }).answer).toBe(
        'not-yet',
      );
      expect(
        judgeMove(referralMachine, state, 'send', { ...author, relations: ['approver'] }).answer,
      ).toBe('not-by-you');
    }
  });

  test('REF-M2: nobody approves their own, and nobody but an approver approves', () => {
    const approve = (standing: {
      relations: readonly ('approver' | 'manager' | 'author')[];
      met: string[];
    }) => judgeMove(referralMachine, 'awaiting-approval', 'approve', standing).answer;
    expect(approve({ relations: ['approver'], met: ['not-the-referrer'] })).toBe('allowed');
    expect(approve({ relations: ['manager'], met: ['not-the-referrer'] })).toBe('not-by-you');
    expect(approve({ relations: ['approver', 'author'], met: [] })).toBe('not-yet');
    expect(approve({ relations: ['author'], met: ['not-the-referrer'] })).toBe('not-by-you');
    const answer = judgeMove(referralMachine, 'awaiting-approval', 'approve', {
      relations: ['author'],
      met: [],
    });
    expect(answer).toMatchObject({
      problem: { nextStep: 'Ask the manager or other approver who is named for it.' },
    });
  });

  test('REF-M3: nothing goes back in silence: every way back needs its words, and the referrer told', () => {
    const back = legal.filter(
      ([from, , to]) =>
        referralStates.indexOf(to) < referralStates.indexOf(from) ||
        to === 'returned-for-information',
    );
    expect(back.map(([, verb]) => verb)).toEqual([
      'advise-against',
      'return-for-information',
      'answer-questions',
    ]);
    for (const [from, verb] of back.slice(0, 2)) {
      const requires = referralMachine.moves[from].verbs[verb]?.requires;
      expect(requires).toContain('referrer-told-why');
      expect(requires?.some((condition) => condition.endsWith('in-words'))).toBe(true);
    }
  });

  test('REF-M3: a question never stops the work: it can be assessed or decided while it waits', () => {
    const social = { relations: ['social-care'] as const, met: [...referralConditions] };
    for (const verb of ['start-assessment', 'decide'] as const)
      expect(judgeMove(referralMachine, 'returned-for-information', verb, social).answer).toBe(
        'allowed',
      );
    expect(
      judgeMove(referralMachine, 'acknowledged', 'return-for-information', {
        ...social,
        met: referralConditions.filter((one) => one !== 'child-safe-meanwhile'),
      }),
    ).toMatchObject({ answer: 'not-yet', missing: [{ condition: 'child-safe-meanwhile' }] });
  });

  test('REF-M4: it is put aside only with a reason and an answer to whether a child is at risk if it is not sent', () => {
    for (const state of ['draft', 'awaiting-approval', 'approved'] as const)
      for (const missing of ['reason-in-words', 'risk-asked'] as const) {
        const met = referralConditions.filter((one) => one !== missing);
        const standing = { relations: ['author'] as const, met };
        expect(judgeMove(referralMachine, state, 'put-aside', standing)).toMatchObject({
          answer: 'not-yet',
          missing: [{ condition: missing }],
        });
      }
  });

  test('REF-M1: who makes each move, and what it needs, as a plain list', () => {
    const table = legal.map(([state, verb]) => {
      const move = referralMachine.moves[state].verbs[verb];
      return [state, verb, move?.by.join(' or '), move?.requires.join(' and ')].join(' | ');
    });
    expect(table).toEqual([
      'draft | ask-for-approval | author | ',
      'draft | send | author | may-be-sent',
      'draft | put-aside | author | reason-in-words and risk-asked',
      'awaiting-approval | approve | approver | not-the-referrer',
      'awaiting-approval | advise-against | approver | not-the-referrer and reason-in-words and referrer-told-why',
      'awaiting-approval | send | author | may-be-sent',
      'awaiting-approval | put-aside | author | reason-in-words and risk-asked',
      'approved | send | author | may-be-sent',
      'approved | put-aside | author | reason-in-words and risk-asked',
      'sent | acknowledge | front-door or social-care | ',
      'acknowledged | return-for-information | front-door or social-care | question-in-words and child-safe-meanwhile and referrer-told-why',
      'acknowledged | start-assessment | social-care | basis-recorded',
      'acknowledged | decide | social-care or front-door | decision-whole',
      'returned-for-information | answer-questions | author | ',
      'returned-for-information | start-assessment | social-care | basis-recorded',
      'returned-for-information | decide | social-care or front-door | decision-whole',
      'being-assessed | decide | social-care or front-door | decision-whole',
      'decided | give-feedback | front-door or social-care | feedback-in-words',
    ]);
  });

  test('REF-M1: once sent it is never taken back, and it ends only by a decision with feedback', () => {
    for (const state of ['sent', 'acknowledged', 'being-assessed', 'decided'] as const)
      expect(moveReferral(state, 'put-aside').ok).toBe(false);
    const ends = referralStates.filter((state) => !legal.some(([from]) => from === state));
    expect(ends).toEqual(['feedback-given', 'withdrawn']);
    expect(relations).toEqual(expect.arrayContaining(['author', 'approver', 'social-care']));
  });
});
