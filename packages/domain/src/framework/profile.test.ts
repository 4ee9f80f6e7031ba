import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { checkProfile } from './check-profile.ts';
import { isChildInNeedAsked } from './child-in-need.ts';
import { fiveLevelFramework } from './five-level.ts';
import { madeUp } from './made-up-cases.ts';
import { childInNeedQuestion } from './mapping.ts';
import { type AreaAnswer, Profile } from './profile.ts';
import { yorkFramework } from './york.ts';

const five = fiveLevelFramework();
const york = yorkFramework();
const profileOf = (framework: { id: string; version: string }, differs: object = {}) =>
  Profile.parse({ framework: { id: framework.id, version: framework.version }, ...differs });
const area = (outcome: string, differs: Partial<z.input<typeof AreaAnswer>> = {}) => ({
  outcome,
  ...differs,
});
const answered = { childInNeed: { answer: 'no', reason: 'Health is not impaired.' } };
const problemsOf = (differs: object) => checkProfile(five, profileOf(five, differs)).problems;

describe('a profile', () => {
  test('FRM-15: nothing has to be ticked: a new profile has no level, no ticks, and one question (FRM-13)', () => {
    for (const framework of [five, york, madeUp]) {
      const profile = profileOf(framework);
      expect(profile.level).toBeNull();
      expect(checkProfile(framework, profile).problems).toEqual([
        { path: 'childInNeed', message: childInNeedQuestion },
      ]);
      expect(
        checkProfile(framework, { ...profile, ...profileOf(framework, answered) }),
      ).toMatchObject({
        problems: [],
      });
    }
  });

  test('FRM-15: unknown fields and unheard-of answers are refused', () => {
    const framework = { id: 'five-level', version: '1' };
    const refused = [
      { framework, score: 4 },
      { framework, level: 4 },
      { framework, level: { level: 0, reason: 'x' } },
      { framework, inDoubt: 'perhaps' },
      { framework, childInNeed: { answer: 'unknown', reason: '' } },
      { framework, conversation: { weather: 'fine' } },
      { framework, areas: [{ outcome: 'housing', level: 3 }] },
    ];
    for (const profile of refused) expect(Profile.safeParse(profile).success).toBe(false);
  });

  test('FRM-15: none of these, and something in one’s own words, are answers like any other', () => {
    const areas = [
      area('housing', { noneOfThese: true }),
      area('finance', { other: 'A lodger pays late.' }),
    ];
    const { problems, prompts } = checkProfile(five, profileOf(five, { ...answered, areas }));
    expect(problems).toEqual([]);
    const open = prompts.filter(({ kind }) => kind === 'look-at-area').map(({ about }) => about[0]);
    expect(open).toHaveLength(8);
    expect(open).not.toContain('housing');
    expect(open).not.toContain('finance');
  });

  test.each(['other', 'workingWell', 'worriedAbout', 'needsToHappen'])(
    'FRM-15: words under %s show that the area was looked at; a blank does not',
    (column) => {
      const open = (words: string) =>
        checkProfile(
          five,
          profileOf(five, { areas: [area('housing', { [column]: words })] }),
        ).prompts.filter(({ kind, about }) => kind === 'look-at-area' && about[0] === 'housing')
          .length;
      expect(open('Enough room for all.')).toBe(0);
      expect(open('  ')).toBe(1);
    },
  );

  test('FRM-15: York’s page prints nothing to tick, and its areas can be answered all the same', () => {
    const areas = york.outcomes.map(({ key }) =>
      area(key, { noneOfThese: true, workingWell: 'A good deal.' }),
    );
    const check = checkProfile(
      york,
      profileOf(york, { areas, level: { level: 2, reason: 'As seen.' } }),
    );
    expect(check.problems).toEqual([]);
    expect(check.prompts.filter(({ kind }) => kind === 'look-at-area')).toEqual([]);
    expect(check.prompts.find(({ kind }) => kind === 'action')?.message).toMatch(
      /early help assessment/,
    );
  });
});

describe('what has to be mended', () => {
  const level4 = { level: 4, reason: 'Several needs at once.' };
  const housing = 'housing.getting-help.02';
  test.each([
    [
      'another version',
      { framework: { id: 'five-level', version: '0' } },
      'framework',
      'The profile was made under five-level, version 0; this is five-level, version 1.',
    ],
    [
      'another framework',
      { framework: { id: 'york-ladder', version: '1' } },
      'framework',
      'The profile was made under york-ladder, version 1; this is five-level, version 1.',
    ],
    [
      'an area that is not there',
      { areas: [area('luck')] },
      'areas[0].outcome',
      'The framework has no area called luck.',
    ],
    [
      'an area twice',
      { areas: [area('housing'), area('housing')] },
      'areas[1].outcome',
      'This area is answered twice.',
    ],
    [
      'both none of these and some of them',
      { areas: [area('housing', { chosen: [housing], noneOfThese: true })] },
      'areas[0].noneOfThese',
      'Either none of these, or the ones that are chosen. Both cannot be.',
    ],
    [
      'an indicator that is not there',
      { areas: [area('housing', { chosen: ['housing.luck.01'] })] },
      'areas[0].chosen[0]',
      'The framework has no indicator called housing.luck.01.',
    ],
    [
      'an indicator twice',
      { areas: [area('housing', { chosen: [housing, housing] })] },
      'areas[0].chosen[1]',
      `${housing} is chosen twice.`,
    ],
    [
      'an indicator of another area',
      { areas: [area('finance', { chosen: [housing] })] },
      'areas[0].chosen[0]',
      `${housing} belongs to the area housing.`,
    ],
    [
      'a level that is not there',
      { level: { level: 6, reason: 'High.' } },
      'level.level',
      'The framework has no level 6.',
    ],
    [
      'a level without a reason',
      { level: { level: 2, reason: ' ' } },
      'level.reason',
      'Say why: no level without a reason.',
    ],
    [
      'a level of an area without a reason',
      { areas: [area('housing', { thought: { level: 2, reason: '' } })] },
      'areas[0].thought.reason',
      'Say why: no level without a reason.',
    ],
    [
      'a level of an area that is not there',
      { areas: [area('housing', { thought: { level: 7, reason: 'x' } })] },
      'areas[0].thought.level',
      'The framework has no level 7.',
    ],
  ])('FRM-15: %s', (_, differs, path, message) => {
    expect(problemsOf({ ...answered, ...differs })).toEqual([{ path, message }]);
  });

  test('FRM-15: the word for a level is the framework’s own', () => {
    const profile = profileOf(york, { level: { level: 5, reason: 'x' } });
    expect(checkProfile(york, profile).problems[0]?.message).toBe('The framework has no step 5.');
  });

  test.each([
    ['level 4 and no answer', { level: level4 }, 'childInNeed', childInNeedQuestion],
    [
      'level 5 and no answer',
      { level: { level: 5, reason: 'As seen.' } },
      'childInNeed',
      childInNeedQuestion,
    ],
    ['no level and no answer', {}, 'childInNeed', childInNeedQuestion],
    [
      'no level for the whole, a low one for an area, and no answer',
      { areas: [area('housing', { thought: { level: 1, reason: 'As seen.' } })] },
      'childInNeed',
      childInNeedQuestion,
    ],
    [
      'level 4 for one area and no answer',
      { level: { level: 2, reason: 'As seen.' }, areas: [area('housing', { thought: level4 })] },
      'childInNeed',
      childInNeedQuestion,
    ],
    [
      'no, without a reason',
      { level: level4, childInNeed: { answer: 'no', reason: ' ' } },
      'childInNeed.reason',
      'Say why you answered yes or no.',
    ],
    [
      'yes, without a reason, at any level',
      { childInNeed: { answer: 'yes', reason: '' } },
      'childInNeed.reason',
      'Say why you answered yes or no.',
    ],
  ])('FRM-13: %s', (_, differs, path, message) => {
    expect(problemsOf(differs)).toEqual([{ path, message }]);
  });

  test.each([1, 2, 3])('FRM-13: level %i does not need the answer', (level) => {
    const given = { level, reason: 'As seen.' };
    expect(problemsOf({ level: given })).toEqual([]);
    const areas = [area('housing'), area('finance', { thought: { level: 3, reason: 'As seen.' } })];
    expect(problemsOf({ level: given, areas })).toEqual([]);
  });

  test.each([
    [1, false],
    [2, false],
    [3, true],
    [4, true],
  ])('FRM-13: in York, from the step of complex need: step %i: %s', (level, asked) => {
    const profile = profileOf(york, { level: { level, reason: 'As seen.' } });
    expect(checkProfile(york, profile).problems).toHaveLength(asked ? 1 : 0);
  });

  test('FRM-13, TRI-O9, ASM-7: asked from level 4, and of every level that is not given or none', () => {
    for (const level of [1, 2, 3]) expect(isChildInNeedAsked(level)).toBe(false);
    for (const level of [4, 5, 6, 0, -1, Number.NaN, null, undefined])
      expect(isChildInNeedAsked(level)).toBe(true);
    expect([isChildInNeedAsked(2, 2), isChildInNeedAsked(1, 2)]).toEqual([true, false]);
  });

  test('FRM-13: a framework that asks it at no level asks it only where no level is given', () => {
    const none = {
      ...five,
      levels: five.levels.map((one) => ({ ...one, asksChildInNeed: false })),
    };
    const asked = (level: object | null) =>
      checkProfile(none, profileOf(none, { level })).problems.length;
    expect([asked({ level: 5, reason: 'As seen.' }), asked(null)]).toEqual([0, 1]);
  });

  test('FRM-13: level 4 with an answer and a reason can be recorded', () => {
    expect(problemsOf({ level: level4, ...answered })).toEqual([]);
  });
});
