import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultSharingParameters } from '../parameters.ts';
import { ageOn } from './age.ts';
import {
  WhoCanAgreeAnswer,
  type WhoCanAgreeRuleId,
  whoCanAgreeAlsoTitles,
  whoCanAgreeTitles,
} from './answer.ts';
import { adultCases } from './adult-cases.ts';
import { casesToday } from './aged-cases.ts';
import { childCases } from './child-cases.ts';
import { everyWhoCanAgree } from './every-combination.ts';
import { WhoCanAgreeFacts, relationships } from './facts.ts';
import { agreeRows, whoCanAgree } from './who-can-agree.ts';

const today = casesToday;
const decide = (facts: WhoCanAgreeFacts) => whoCanAgree(facts, defaultSharingParameters, today);
const tables = [childCases, adultCases];

describe.each(tables)('$title', ({ cases }) => {
  test.each(cases)('$id: $name', ({ facts, expected }) => {
    const answer = decide(WhoCanAgreeFacts.parse(facts));
    const { records = [], also = [], ...rest } = expected;
    expect(answer).toMatchObject(rest);
    expect(answer.also).toEqual(also);
    expect(answer.mustRecord.slice(0, records.length)).toEqual(records);
  });
});

describe('age', () => {
  test.each([
    ['2013-11-24', 12],
    ['2013-11-23', 13],
    ['2013-11-22', 13],
    ['2010-11-24', 15],
    ['2010-11-23', 16],
    ['2008-11-24', 17],
    ['2008-11-23', 18],
    ['2026-11-23', 0],
    ['2026-11-24', null],
    ['2013-02-30', null],
    [undefined, null],
  ])('SHR-W12: born %s is %s on 23 November 2026', (bornOn, age) => {
    expect(ageOn(bornOn, today)).toBe(age);
  });

  test('SHR-W12: a birthday on 29 February is 1 March in other years', () => {
    expect(ageOn('2012-02-29', '2025-02-28')).toBe(12);
    expect(ageOn('2012-02-29', '2025-03-01')).toBe(13);
    expect(ageOn('2012-02-29', '2028-02-29')).toBe(16);
    expect(ageOn('2012-02-29', 'today')).toBeNull();
  });
});

/** The rows by the words of the printed table, the age looked up a second time by date. */
function asPrinted(f: WhoCanAgreeFacts): WhoCanAgreeRuleId {
  const born = f.bornOn ?? '';
  const under13 = born > '2013-11-23';
  const under16 = born > '2010-11-23';
  const under18 = born > '2008-11-23';
  const isChild = f.asked === 'child';
  const rows: [WhoCanAgreeRuleId, boolean][] = [
    ['W8', f.unborn !== 'no'],
    ['W10', born === ''],
    ['W9', !under18],
    ['W3', !under16],
    ['W4', isChild && under13],
    ['W2', isChild || (!under13 && f.understandsEnough === 'yes')],
    ['W7', f.hasCapacity !== 'yes'],
    ['W5', f.lookedAfter !== 'no'],
    ['W6', f.parentsDisagree !== 'no' && f.parentalResponsibility === 'yes'],
    ['W1', true],
  ];
  return rows.find(([, applies]) => applies)?.[0] ?? 'W1';
}

describe('every combination', () => {
  const every = [...everyWhoCanAgree()];
  let asked: { given: WhoCanAgreeFacts; answer: WhoCanAgreeAnswer }[] = [];
  const all = () =>
    asked.length > 0 ? asked : (asked = every.map((given) => ({ given, answer: decide(given) })));

  test(`SHR-W11: ${every.length} combinations, each the row as read, with reasons and the child's own wishes`, () => {
    expect(every).toHaveLength(2 * 7 * 3 ** 7);
    const sentences = new Set<string>();
    const wrong = all().filter(({ given, answer: { rule, because, nextStep } }) => {
      for (const sentence of [...because, nextStep]) sentences.add(sentence);
      return rule !== asPrinted(given) || because.length < 2;
    });
    expect(wrong.slice(0, 3)).toEqual([]);
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].*\.$/);
    for (const given of every.filter((_, at) => at % 13 === 0)) {
      const answer = WhoCanAgreeAnswer.parse(decide(given));
      expect(answer.version).toBe('sharing-1');
      expect(answer.nextStep).toContain('ring 999');
      expect(answer.mustRecord.at(-1)).toContain("child's own wishes");
      for (const record of answer.mustRecord) expect(record).toMatch(/^[A-Z].*[^.]$/);
      expect(whoCanAgreeTitles[answer.outcome]).toBeTruthy();
      for (const one of answer.also) expect(whoCanAgreeAlsoTitles[one]).toBeTruthy();
    }
    for (const row of agreeRows) expect(row.source).toMatch(/GK|OURS/);
  });

  test('SHR-W1: an adult can agree only where they are known to hold parental responsibility and to have capacity, for a born child under 16 who does not answer alone', () => {
    const able = all().filter(({ answer }) => answer.outcome === 'can-agree');
    expect(able.length).toBeGreaterThan(0);
    for (const { given: f } of able) {
      expect([f.asked, f.unborn, f.parentalResponsibility, f.hasCapacity, f.lookedAfter]).toEqual([
        'adult',
        'no',
        'yes',
        'yes',
        'no',
      ]);
      expect((f.bornOn ?? '') > '2010-11-23').toBe(true);
    }
  });

  test('SHR-W1: the last row takes what is left', () => {
    expect(agreeRows.at(-1)?.id).toBe('W1');
    for (const asked of ['child', 'adult'] as const)
      expect(
        agreeRows.at(-1)?.matches({
          asked,
          unborn: false,
          age: null,
          parentalResponsibility: 'unknown',
          lookedAfter: false,
          parentsDisagree: false,
          understandsEnough: 'unknown',
          hasCapacity: 'yes',
          sexualMatter: false,
        }),
      ).toBe(true);
  });

  test('SHR-W2: a child under 16 answers alone only where a person judged that they understand enough', () => {
    const alone = all().filter(({ answer }) => answer.outcome === 'own-agreement-counts');
    expect(new Set(alone.map(({ given }) => given.understandsEnough))).toEqual(new Set(['yes']));
  });

  test('SHR-W1: what an adult is to a child never changes the answer', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...every),
        fc.constantFrom(...relationships),
        (given, relationship) => {
          expect(decide({ ...given, relationship })).toEqual(decide(given));
        },
      ),
    );
  });

  test('SHR-W11: left out, presumed: born, not looked after, no disagreement, capacity, nothing sexual', () => {
    const { rule, outcome, also } = decide({
      asked: 'adult',
      bornOn: '2014-01-01',
      parentalResponsibility: 'yes',
    });
    expect([rule, outcome, also]).toEqual(['W1', 'can-agree', []]);
    expect(decide({})).toMatchObject({ rule: 'W10', outcome: 'find-out-age' });
    expect(decide({ bornOn: '2014-01-01' })).toMatchObject({
      rule: 'W1',
      outcome: 'check-parental-responsibility',
    });
  });

  test('SHR-W11: it answers whatever the values are', () => {
    const names = Object.keys(WhoCanAgreeFacts.shape);
    const values = names.filter((name) => name !== 'bornOn').map((name) => [name, fc.anything()]);
    fc.assert(
      fc.property(fc.record(Object.fromEntries(values)), (given) => {
        const answer = decide({ ...given, bornOn: '2012-05-05' });
        expect(WhoCanAgreeAnswer.safeParse(answer).success).toBe(true);
      }),
    );
  });

  test.each([{ asked: 'dad' }, { bornOn: '2014-02-30' }, { name: 'somebody' }])(
    'SHR-W11: %o is refused',
    (given) => {
      expect(WhoCanAgreeFacts.safeParse(given).success).toBe(false);
    },
  );
});
