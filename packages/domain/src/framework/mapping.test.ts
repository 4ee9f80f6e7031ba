import { describe, expect, test } from 'vitest';
import { targetedHelpKinds, triageOutcomes } from '../triage/outcome.ts';
import { mappingCases } from './cases.ts';
import { fiveLevelFramework } from './five-level.ts';
import { madeUp } from './made-up-cases.ts';
import {
  childInNeedQuestion,
  reasonableCauseNote,
  stagesOf,
  suggestLevels,
  suggestLevelsElsewhere,
  suggestOutcomes,
  suggestsOnly,
} from './mapping.ts';
import {
  areSeveralAgenciesNeeded,
  isTeamAskedOf,
  severalAgenciesFrom,
  severalAgenciesNote,
} from './several-agencies.ts';
import { yorkFramework } from './york.ts';

const five = fiveLevelFramework();
const york = yorkFramework();
const numbers = (suggestion: { suggested: { level: number }[] }) =>
  suggestion.suggested.map(({ level }) => level);

describe('what may go with what', () => {
  test.each(mappingCases.cases)('$id: $name', ({ facts: { outcome, kind }, expected }) => {
    const suggestion = suggestLevels(five, outcome, kind);
    const usual = suggestion.suggested.filter((one) => one.usual);
    expect(numbers(suggestion)).toEqual(expected.fiveLevel);
    expect(usual.map(({ level }) => level)).toEqual(expected.usual);
    expect(numbers(suggestLevels(york, outcome, kind))).toEqual(expected.york);
  });

  test('FRM-12: there is a case for every outcome and both kinds', () => {
    const facts = mappingCases.cases.map((one) => `${one.facts.outcome} ${one.facts.kind}`);
    for (const outcome of triageOutcomes)
      expect(facts).toContain(
        `${outcome} ${outcome === 'targeted-help' ? targetedHelpKinds[0] : null}`,
      );
    expect(facts).toContain(`targeted-help ${targetedHelpKinds[1]}`);
  });

  test('FRM-12: every suggestion says that it sets nothing', () => {
    for (const framework of [five, york, madeUp])
      for (const level of [0, 1, 2, 3, 4, 5, 6]) {
        expect(suggestOutcomes(framework, level).because).toBe(suggestsOnly);
        expect(suggestLevelsElsewhere(framework, level, five).because).toBe(suggestsOnly);
      }
    expect(suggestLevels(five, 'specialist', null).because).toMatch(/sets nothing/);
  });

  test('FRM-12: from a level to outcomes and back, the level is among the suggested', () => {
    for (const framework of [five, york])
      for (const { level } of framework.levels)
        for (const { outcome, kind } of suggestOutcomes(framework, level).suggested)
          expect(numbers(suggestLevels(framework, outcome, kind))).toContain(level);
  });

  test('FRM-12: specialist stands at level 4 only where the section 17 test may be met', () => {
    const [four, fiveth] = suggestLevels(five, 'specialist', null).suggested;
    expect(four).toEqual({
      level: 4,
      key: 'getting-more-help',
      name: 'Getting More Help',
      usual: false,
      when: 'the section 17 test may be met',
    });
    expect(fiveth?.when).toBeNull();
  });

  test('FRM-12: the number of agencies means nothing to an outcome that is not targeted help', () => {
    expect(numbers(suggestLevels(five, 'specialist', 'single-agency'))).toEqual([4, 5]);
  });

  test('FRM-12: a level with two ways to one outcome has a condition only where both have one', () => {
    const [low, ...others] = madeUp.levels;
    if (!low) throw new Error('The made-up framework has lost its levels.');
    const fit = { outcome: 'specialist', kind: null, usual: false, when: 'it rains' } as const;
    const whenOf = (triage: (typeof low)['mapsTo']['triage']) =>
      suggestLevels(
        { ...madeUp, levels: [{ ...low, mapsTo: { ...low.mapsTo, triage } }, ...others] },
        'specialist',
        null,
      ).suggested[0]?.when;
    expect(whenOf([fit, { ...fit, when: null }])).toBeNull();
    expect(whenOf([fit, { ...fit, when: 'it snows' }])).toBe('it rains');
  });

  test('FRM-13: wherever level 4 may come in, the child in need question is asked', () => {
    const asked = [childInNeedQuestion, reasonableCauseNote, severalAgenciesNote(five)];
    expect(suggestOutcomes(five, 4).ask).toEqual(asked);
    expect(suggestLevels(five, 'targeted-help', 'multi-agency').ask).toEqual(asked);
    expect(suggestLevelsElsewhere(york, 2, five).ask[0]).toBe(childInNeedQuestion);
    expect(suggestLevelsElsewhere(five, 1, york).ask).toEqual([]);
    expect(suggestLevelsElsewhere(five, 4, york).ask).toEqual([
      ...asked,
      severalAgenciesNote(york),
    ]);
    expect(suggestOutcomes(five, 3).ask).toEqual([]);
    expect(suggestLevels(five, 'universal-self-help', null).ask).toEqual([]);
  });

  test('FRM-14: section 47 is never said to follow from a level: its note stands wherever it may come in', () => {
    expect(suggestOutcomes(five, 5).ask).toContain(reasonableCauseNote);
    expect(suggestOutcomes(york, 4).ask).toEqual([
      childInNeedQuestion,
      reasonableCauseNote,
      severalAgenciesNote(york),
    ]);
    expect(suggestOutcomes(york, 2).ask).toEqual([]);
    expect(reasonableCauseNote).toMatch(/reasonable cause/);
  });

  test('FRM-29: several agencies from the first level at which no one agency is named, and where no level is given', () => {
    expect([five, york, madeUp].map(severalAgenciesFrom)).toEqual([4, 3, Infinity]);
    for (const level of [4, 5, 3.5, null, undefined, 0, Number.NaN])
      expect(areSeveralAgenciesNeeded(level)).toBe(true);
    for (const level of [1, 2, 3]) expect(areSeveralAgenciesNeeded(level)).toBe(false);
    expect([2, 3].map((level) => areSeveralAgenciesNeeded(level, 3))).toEqual([false, true]);
    expect(severalAgenciesNote(york)).toMatch(/^From step 3 on, and until one is given, several/);
    expect([suggestOutcomes(five, 3).ask, suggestOutcomes(york, 2).ask]).toEqual([[], []]);
    expect(suggestOutcomes(five, 5).ask).toContain(severalAgenciesNote(five));
    expect(suggestOutcomes(york, 3).ask).toContain(severalAgenciesNote(york));
    const empty = { level: null, areas: [] };
    expect([five, york, madeUp].map((one) => isTeamAskedOf(one, empty))).toEqual([
      true,
      true,
      false,
    ]);
  });

  test('FRM-12: a level that is not there suggests nothing and sends to a person', () => {
    for (const suggestion of [
      suggestOutcomes(five, 6),
      suggestLevelsElsewhere(five, 0, york),
      suggestLevels(madeUp, 'specialist', null),
    ]) {
      expect(suggestion.suggested).toEqual([]);
      expect(suggestion.ask).toEqual([
        'This framework has no such level. Talk to the named safeguarding lead or the front door.',
      ]);
    }
    expect(stagesOf(five, 9)).toEqual([]);
  });
});

describe('the levels of two frameworks beside each other', () => {
  test.each([
    [1, [1]],
    [2, [1, 2]],
    [3, [2]],
    [4, [2, 3]],
    [5, [3, 4]],
  ])('FRM-12: five-level %i and the steps of York %j', (level, steps) => {
    expect(numbers(suggestLevelsElsewhere(five, level, york))).toEqual(steps);
  });

  test.each([
    [1, [1, 2]],
    [2, [2, 3, 4]],
    [3, [4, 5]],
    [4, [5]],
  ])('FRM-12: York step %i and the five levels %j', (level, steps) => {
    expect(numbers(suggestLevelsElsewhere(york, level, five))).toEqual(steps);
    expect(suggestLevelsElsewhere(york, level, five).suggested.every((one) => !one.usual)).toBe(
      true,
    );
  });

  test('FRM-12: a stage the other framework does not have is never read as a lower one', () => {
    expect(numbers(suggestLevelsElsewhere(five, 2, madeUp))).toEqual([2]);
    expect(numbers(suggestLevelsElsewhere(york, 4, madeUp))).toEqual([2]);
    expect(numbers(suggestLevelsElsewhere(madeUp, 1, york))).toEqual([1]);
  });

  test('FRM-12: level 1 of the five stands for more than one stage', () => {
    expect(stagesOf(five, 1)).toEqual(['universal-only', 'low-level-need']);
  });
});
