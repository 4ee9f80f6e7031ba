import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as area from './index.ts';
import { checkProfile, needsChosen } from './check-profile.ts';
import { fiveLevelFramework } from './five-level.ts';
import { withIndicators } from './made-up-cases.ts';
import { Profile } from './profile.ts';

const five = fiveLevelFramework();
const ids = five.indicators.map(({ id }) => id);
const chosenIds = fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 40 });
const decided = fc.option(
  fc.record({ level: fc.integer({ min: 1, max: 5 }), reason: fc.constantFrom('As seen.', '') }),
);

/** A profile with these indicators in their areas. */
function profileWith(chosen: readonly string[], level: Profile['level'], inDoubt = 'no'): Profile {
  return Profile.parse({
    framework: { id: five.id, version: five.version },
    areas: five.outcomes.map(({ key }) => ({
      outcome: key,
      chosen: five.indicators
        .filter(({ id, outcome }) => outcome === key && chosen.includes(id))
        .map(({ id }) => id),
    })),
    level,
    inDoubt,
  });
}

/** Freezes a value and everything in it. */
function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null)
    Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}

describe('FRM-3 no level is ever computed', () => {
  test('FRM-3: whatever is chosen, the level stays the professional’s: with none, none comes out', () => {
    const names = new RegExp(
      `\\b(${five.levels.map(({ name }) => name).join('|')}|level \\d|score)\\b`,
      'i',
    );
    fc.assert(
      fc.property(chosenIds, (chosen) => {
        const profile = frozen(profileWith(chosen, null));
        const check = checkProfile(five, profile);
        expect(profile.level).toBeNull();
        expect(Object.keys(check)).toEqual(['problems', 'prompts']);
        expect(
          check.prompts
            .flatMap((prompt) => Object.keys(prompt))
            .filter((key) => !['kind', 'about', 'message'].includes(key)),
        ).toEqual([]);
        expect(check.prompts.filter(({ message }) => names.test(message))).toEqual([]);
        expect(check.prompts.some(({ kind }) => kind === 'action')).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  test('FRM-3: adding indicators never changes what the level asks for, and takes no prompt about safety away', () => {
    const lasting = [
      'immediate-danger',
      'safeguarding-consult',
      'front-door',
      'special-route',
      'caution',
    ];
    fc.assert(
      fc.property(chosenIds, chosenIds, decided, (first, more, level) => {
        const fewer = checkProfile(five, frozen(profileWith(first, level)));
        const others = checkProfile(five, frozen(profileWith([...first, ...more], level)));
        const ofLevel = ({ prompts }: typeof fewer) =>
          prompts.filter(({ kind }) =>
            ['action', 'child-in-need', 'reasonable-cause', 'several-agencies'].includes(kind),
          );
        expect(ofLevel(others)).toEqual(ofLevel(fewer));
        expect(others.problems).toEqual(fewer.problems);
        for (const { kind, about, message } of fewer.prompts.filter((one) =>
          lasting.includes(one.kind),
        )) {
          const still = others.prompts.find((one) => one.kind === kind && one.message === message);
          expect(still?.about).toEqual(expect.arrayContaining(about));
        }
      }),
      { numRuns: 60 },
    );
  });

  test('FRM-3: move every indicator to any other level, and a profile is answered just the same', () => {
    const levels = fc.array(fc.integer({ min: 1, max: 5 }), {
      minLength: ids.length,
      maxLength: ids.length,
    });
    fc.assert(
      fc.property(chosenIds, levels, decided, (chosen, places, level) => {
        const shuffled = withIndicators(
          five,
          five.indicators.map((indicator, index) => {
            const step = five.levels[(places[index] ?? 1) - 1];
            return step ? { ...indicator, level: step.level, levelKey: step.key } : indicator;
          }),
        );
        const profile = profileWith(chosen, level);
        expect(checkProfile(shuffled, profile)).toEqual(checkProfile(five, profile));
        expect(needsChosen(shuffled, profile)).toEqual(needsChosen(five, profile));
      }),
      { numRuns: 25 },
    );
  });

  test('FRM-3: every function of the area is known here, and those that give levels take one, or an outcome, from a person', () => {
    const functions = Object.entries(area)
      .filter(([, value]) => typeof value === 'function')
      .map(([name]) => name);
    const takesALevelOrAnOutcomeFromAPerson = [
      'helpAtLevel',
      'levelHistory',
      'offersAtLevel',
      'stagesOf',
      'suggestLevels',
      'suggestLevelsElsewhere',
      'suggestOutcomes',
    ];
    const saysNothingOfAFamily = [
      'actionFor',
      'areSeveralAgenciesNeeded',
      'attendanceHints',
      'checkAdvice',
      'conceptsAmong',
      'conceptsOf',
      'diffFrameworks',
      'drawSpotAudit',
      'familyMarkdown',
      'familyPages',
      'frameworkOn',
      'frameworkVersion',
      'fullMarkdown',
      'healthReviewHints',
      'healthReviews',
      'indicatorsFor',
      'levelWordsIn',
      'lintFramework',
      'loadFramework',
      'matrixOf',
      'outcomeNamed',
      'pyramidOf',
      'quickMarkdown',
      'quickPages',
      'raterAgreement',
      'registryProblems',
      'severalAgenciesFrom',
      'severalAgenciesNote',
      'spotAuditFindings',
    ];
    const readsAProfile = ['checkProfile', 'manyNeeds', 'needsChosen'];
    expect(functions.toSorted()).toEqual(
      [...takesALevelOrAnOutcomeFromAPerson, ...saysNothingOfAFamily, ...readsAProfile].toSorted(),
    );
  });
});
