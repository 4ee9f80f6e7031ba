import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { checkProfile } from './check-profile.ts';
import { conversationKeys, conversationQuestions } from './conversation.ts';
import { fiveLevelFramework } from './five-level.ts';
import { flagPrompts, promptKinds } from './flag-prompts.ts';
import { childInNeedQuestion } from './mapping.ts';
import { type AreaAnswer, Profile } from './profile.ts';
import { promptCases } from './prompt-cases.ts';

const five = fiveLevelFramework();
const profileOf = (framework: { id: string; version: string }, differs: object = {}) =>
  Profile.parse({ framework: { id: framework.id, version: framework.version }, ...differs });
const area = (outcome: string, differs: Partial<z.input<typeof AreaAnswer>> = {}) => ({
  outcome,
  ...differs,
});
const everywhere = ['immediate-danger', 'conversation', 'look-at-area'];

describe('what a profile asks', () => {
  test.each(promptCases.cases)('$id: $name', ({ facts, expected }) => {
    const profile = profileOf(five, {
      areas: Object.entries(facts.chosen).map(([outcome, chosen]) => area(outcome, { chosen })),
      level: facts.level === undefined ? null : { level: facts.level, reason: 'As seen.' },
      ...(facts.inDoubt === undefined ? {} : { inDoubt: facts.inDoubt }),
      childInNeed:
        facts.childInNeed === undefined ? null : { answer: facts.childInNeed, reason: 'As seen.' },
    });
    const kinds = checkProfile(five, profile).prompts.map(({ kind }) => kind);
    expect(kinds.filter((kind) => !everywhere.includes(kind)).toSorted()).toEqual(
      expected.asks.toSorted(),
    );
    expect(kinds).toEqual(
      kinds.toSorted((a, b) => promptKinds.indexOf(a) - promptKinds.indexOf(b)),
    );
  });

  test('FRM-13: a level of one area asks as the level of the whole does, and no action follows from it', () => {
    const thought = { level: 4, reason: 'As seen.' };
    const { prompts } = checkProfile(
      five,
      profileOf(five, {
        areas: [area('housing', { thought })],
        level: { level: 2, reason: 'As seen.' },
      }),
    );
    expect(prompts).toContainEqual({
      kind: 'child-in-need',
      about: [],
      message: childInNeedQuestion,
    });
    expect(prompts.filter(({ kind }) => kind === 'action').map(({ about }) => about)).toEqual([
      [five.levels[1]?.key],
    ]);
  });

  test('FRM-15: each prompt says what it is about', () => {
    const chosen = 'housing.getting-help.02';
    const { prompts } = checkProfile(
      five,
      profileOf(five, {
        areas: [area('housing', { chosen: [chosen] })],
        level: { level: 4, reason: 'As seen.' },
        childInNeed: { answer: 'yes', reason: 'As seen.' },
      }),
    );
    const said = prompts.map(({ kind, about }) => `${kind}: ${about.join(' ')}`);
    expect(said.slice(0, 6)).toEqual([
      'immediate-danger: ',
      'front-door: ',
      'reasonable-cause: ',
      'several-agencies: ',
      'safeguarding-lead: ',
      'action: getting-more-help',
    ]);
    expect(said.slice(6, 15)).toEqual(conversationKeys.map((key) => `conversation: ${key}`));
    expect(said.slice(15)).toEqual(
      five.outcomes
        .map(({ key }) => `look-at-area: ${key}`)
        .filter((one) => !one.endsWith('housing')),
    );
  });

  test('FRM-16: the nine questions, until each has an answer', () => {
    expect(conversationKeys).toHaveLength(9);
    const asked = (conversation: object) =>
      checkProfile(five, profileOf(five, { conversation }))
        .prompts.filter(({ kind }) => kind === 'conversation')
        .map(({ message }) => message);
    expect(asked({})).toEqual(Object.values(conversationQuestions));
    expect(asked({ 'life-now': 'Mia likes her school.', tomorrow: ' ' })).toEqual(
      Object.values(conversationQuestions).slice(1),
    );
    const all = Object.fromEntries(conversationKeys.map((key) => [key, 'Talked about.']));
    expect(asked(all)).toEqual([]);
  });

  test('FRM-17: 33 statements ask for the safeguarding lead, each of them at any level and at none', () => {
    const consults = five.indicators.filter(({ flags }) => flags.includes('safeguarding-consult'));
    expect(consults).toHaveLength(33);
    for (const { id, outcome } of consults)
      for (const level of [null, 1, 2, 3, 4, 5]) {
        const profile = profileOf(five, {
          areas: [area(outcome, { chosen: [id] })],
          level: level === null ? null : { level, reason: 'As seen.' },
          inDoubt: 'no',
        });
        expect(checkProfile(five, profile).prompts).toContainEqual({
          kind: 'safeguarding-consult',
          about: [id],
          message: 'Talk to the named safeguarding lead today, whatever else is decided.',
        });
      }
  });

  test('FRM-19: danger is asked about first, whatever is chosen, and says what it is about', () => {
    expect(checkProfile(five, profileOf(five)).prompts[0]).toEqual({
      kind: 'immediate-danger',
      about: [],
      message:
        'Is anyone in danger right now? If yes, or if you are not sure, call 999 now, then the front door.',
    });
    const id = 'safe-from-abuse.getting-risk-support.03';
    const areas = [area('safe-from-abuse', { chosen: [id] })];
    expect(checkProfile(five, profileOf(five, { areas })).prompts[0]?.about).toEqual([id]);
  });

  test('FRM-20: every flag that asks something is defined in the framework, and asks only where it is chosen', () => {
    for (const { flag, kind, message } of flagPrompts) {
      expect(five.flagDefinitions).toHaveProperty([flag]);
      for (const { id, outcome, flags } of five.indicators.filter((one) =>
        one.flags.includes(flag),
      )) {
        const { prompts } = checkProfile(
          five,
          profileOf(five, { areas: [area(outcome, { chosen: [id] })] }),
        );
        expect(flags).toContain(flag);
        expect(prompts.some((prompt) => prompt.kind === kind && prompt.message === message)).toBe(
          true,
        );
      }
    }
    const messages = checkProfile(five, profileOf(five)).prompts.map(({ message }) => message);
    for (const { message } of flagPrompts) expect(messages).not.toContain(message);
  });
});
