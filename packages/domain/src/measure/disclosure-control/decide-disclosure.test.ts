import { describe, expect, test } from 'vitest';
import { type GivenTable, tableCases } from './cases.ts';
import { refusalCases } from './refusal-cases.ts';
import { releaseCases } from './release-cases.ts';
import { answerFor, decideDisclosure } from './decide-disclosure.ts';
import {
  disclosureOutcomeLabels,
  disclosureOutcomes,
  disclosureRuleIds,
  type DisclosureRuleId,
} from './decision.ts';
import { everyDisclosureCombination } from './every-combination.ts';
import type { DisclosureFacts } from './facts.ts';
import { type DisclosureControlInput, areaLevelLabels, areaLevels } from './input.ts';
import { defaultDisclosureParameters } from './parameters.ts';
import { disclosureRows } from './rows.ts';

const parameters = defaultDisclosureParameters;
const inputOf = (given: GivenTable): DisclosureControlInput => ({
  areaLevel: 'ward',
  characteristics: ['Ward', 'Outcome'],
  earlier: [],
  impossible: [],
  ...given,
});
const decide = (given: GivenTable) => decideDisclosure(inputOf(given), parameters);

const allCases = [...tableCases.cases, ...refusalCases.cases, ...releaseCases.cases];

describe('what is printed', () => {
  test.each(allCases)('$id: $name', ({ facts, expected }) => {
    const { outcome, rule, table } = decide(facts);
    expect({ outcome, rule, cells: table?.cells ?? null }).toEqual(expected);
  });

  test('SDC-9: every row of the table has a case', () => {
    expect(new Set(allCases.map(({ expected }) => expected.rule))).toEqual(
      new Set(disclosureRuleIds),
    );
  });
});

/** The table of decisions as SPEC.md prints it, transcribed without looking at the rows. */
function asPrinted(facts: DisclosureFacts): DisclosureRuleId {
  if (facts.form === 'unsound') return 'D1';
  if (facts.area === 'below-ward' || facts.area === 'not-known') return 'D2';
  if (facts.crossing !== 'few') return 'D3';
  if (facts.people === 'few') return 'D4';
  return { 'not-found': 'D5', 'nothing-left': 'D6', found: 'D7', 'not-needed': 'D8' }[
    facts.protection
  ] as DisclosureRuleId;
}

describe('the table of decisions', () => {
  test(`SDC-9: ${everyDisclosureCombination.length} combinations, each with the first row that matches as printed`, () => {
    expect(everyDisclosureCombination).toHaveLength(2 * 3 * 5 * 3 * 4);
    for (const facts of everyDisclosureCombination) {
      const answer = answerFor(facts, parameters);
      expect(answer.rule).toBe(asPrinted(facts));
      for (const text of [...answer.because, answer.nextStep]) expect(text).toMatch(/^[A-Z].*\.$/);
      expect(answer.mustRecord.length).toBeGreaterThan(0);
    }
  });

  test('SDC-9: not knowing is never laxer than any known value', () => {
    const laxity = { refuse: 0, 'publish-with-suppression': 1, publish: 2 };
    const of = (facts: DisclosureFacts) => laxity[answerFor(facts, parameters).outcome];
    for (const facts of everyDisclosureCombination) {
      expect(of({ ...facts, area: 'not-known' })).toBeLessThanOrEqual(of(facts));
      expect(of({ ...facts, crossing: 'not-known' })).toBeLessThanOrEqual(of(facts));
      expect(of({ ...facts, form: 'unsound' })).toBe(0);
      expect(of({ ...facts, protection: 'not-found' })).toBe(0);
    }
  });

  test('SDC-9: what no row has heard of is refused', () => {
    const [facts] = everyDisclosureCombination;
    const unheard = {
      ...facts,
      form: 'sound',
      area: 'ward-or-larger',
      crossing: 'few',
      people: 'enough',
      protection: 'maybe',
    };
    expect(answerFor(unheard as unknown as DisclosureFacts, parameters).rule).toBe('D1');
    expect(decide({ counts: [[20, 30]], areaLevel: 'street' as 'ward' }).rule).toBe('D2');
  });

  test('SDC-9: the rows are those of the printed table, in its order, each with its source', () => {
    expect(disclosureRows.map(({ id }) => id)).toEqual([...disclosureRuleIds]);
    expect(disclosureRows.map(({ source }) => source)).toEqual([
      ...Array.from({ length: 6 }, () => 'OURS'),
      'OURS; V rounding',
      'OURS; V rounding',
    ]);
  });

  test('SDC-10: outcomes and areas have words for a screen', () => {
    for (const outcome of disclosureOutcomes)
      expect(disclosureOutcomeLabels[outcome]).toMatch(/^[A-Z]/);
    for (const area of areaLevels) expect(areaLevelLabels[area]).toMatch(/^[A-Z]/);
  });
});
