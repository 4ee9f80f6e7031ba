import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { everyCombination, factNames, factValues } from './every-combination.ts';
import type { TriageFacts } from './facts.ts';
import { type TriageParameters, defaultTriageParameters } from './parameters.ts';
import { TriageRoute, answerIntensity, isListable } from './route.ts';
import { routeContact } from './route-contact.ts';

type Fact = keyof TriageFacts;
const switches = [false, true].map((mediumNeedsChild) => ({
  ...defaultTriageParameters,
  mediumNeedsChild,
}));
const route = (given: TriageFacts) => routeContact(given, defaultTriageParameters);
const contradicts = (f: TriageFacts) => f.caseType === 'child-concern' && f.childLinked === 'no';

/** The pairs of SPEC.md, "Where the printed table asks first": the row for not knowing, below the row for knowing. */
const asksFirst = [
  'P2 below P3',
  'P2 below P4',
  'P2 below P5',
  'P6 below P3',
  'P6 below P4',
  'P6 below P5',
  'P7 below P3',
  'P7 below P5',
  'P8 below P5',
];

/** Each fact with the answers that mean "not known", missing and unheard-of ones among them. */
const notKnown: [Fact, unknown][] = [
  ['immediateDanger', 'unsure'],
  ['childLinked', 'unknown'],
  ['risk', 'ungraded'],
  ['meetsLaThreshold', 'unknown'],
  ['openToSocialCare', 'unknown'],
  ...factNames.map((fact): [Fact, unknown] => [fact, 'something else']),
  // That a grade was raised is the one fact that may be left out, and then it was not.
  ...factNames
    .filter((fact) => fact !== 'secondAssessmentRaisedToHigh')
    .map((fact): [Fact, unknown] => [fact, undefined]),
];

type Weighed = { facts: TriageFacts; answer: TriageRoute; intensity: number };
const weigh = (facts: TriageFacts, parameters: TriageParameters): Weighed => {
  const answer = routeContact(facts, parameters);
  return { facts, answer, intensity: answerIntensity(answer) };
};
// Made when the first test asks for it, and then kept.
let weighed: { parameters: TriageParameters; answers: Weighed[] }[] | undefined;
const everyAnswer = () =>
  (weighed ??= switches.map((parameters) => ({
    parameters,
    answers: everyCombination.map((facts) => weigh(facts, parameters)),
  })));

/** For each combination, which one of those that differ only in this fact: the same number for all of them. */
function groupOf(fact: Fact): (index: number) => number {
  const later = factNames.slice(factNames.indexOf(fact) + 1);
  const stride = later.reduce((product, name) => product * factValues[name].length, 1);
  return (index) => index - (Math.floor(index / stride) % factValues[fact].length) * stride;
}

/** Where one answer to one fact gives a lower answer than another: which row, below which. */
function lowerRows(fact: Fact, value: unknown, thanValues: readonly unknown[]): string[] {
  const found = new Set<string>();
  const group = groupOf(fact);
  for (const { parameters, answers } of everyAnswer()) {
    const given = new Map<number, Weighed>();
    for (const [index, than] of answers.entries()) {
      if (!thanValues.includes(than.facts[fact])) continue;
      const same = group(index);
      const facts = { ...than.facts, [fact]: value } as TriageFacts;
      const lower = given.get(same) ?? weigh(facts, parameters);
      given.set(same, lower);
      if (lower.intensity >= than.intensity) continue;
      const contradicted = contradicts(than.facts) ? ' contradicted' : '';
      found.add(`${lower.answer.rule} below ${than.answer.rule}${contradicted}`);
    }
  }
  return [...found];
}

const kept = new Map<string, string[]>();
function keptLowerRows(fact: Fact, value: unknown, thanValues: readonly unknown[]): string[] {
  const key = [fact, String(value), ...thanValues].join(' ');
  const rows = kept.get(key) ?? lowerRows(fact, value, thanValues);
  kept.set(key, rows);
  return rows;
}
const lowerThanKnown = ([fact, value]: [Fact, unknown]): string[] =>
  keptLowerRows(fact, value, factValues[fact]).map((pair) => pair.replace(' contradicted', ''));

describe('not knowing', () => {
  test.each(notKnown)(
    'TRI-S3: %s = %s is never lower than any known value, but where the table asks first',
    (fact, value) => {
      const lower = lowerThanKnown([fact, value]);
      expect(lower.filter((pair) => !asksFirst.includes(pair))).toEqual([]);
    },
  );

  test('TRI-S3: the exceptions are exactly those of the specification, and list or close nothing', () => {
    const found = new Set(notKnown.flatMap(lowerThanKnown));
    expect([...found].toSorted()).toEqual(asksFirst);
    for (const given of everyCombination) {
      const { rule, outcome } = route(given);
      if (!asksFirst.some((pair) => pair.startsWith(`${rule} `))) continue;
      expect(isListable(outcome)).toBe(false);
      expect(outcome).not.toBe('not-pit-stop');
    }
  });

  test('TRI-S1: nothing given, null and anything unheard of route alike, but for a raised grade', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...everyCombination),
        fc.constantFrom(...factNames.filter((fact) => fact !== 'secondAssessmentRaisedToHigh')),
        (given, fact) => {
          const routeWith = (value: unknown) => route({ ...given, [fact]: value } as TriageFacts);
          expect(routeWith(null)).toEqual(routeWith(undefined));
          expect(routeWith('something else')).toEqual(routeWith(undefined));
        },
      ),
    );
  });

  test('TRI-S1: whatever it is given, it answers; of nothing at all, danger', () => {
    const empty = routeContact({}, defaultTriageParameters);
    expect(empty).toMatchObject({ outcome: '999', rule: 'P1' });
    fc.assert(
      fc.property(
        fc.record(Object.fromEntries(factNames.map((fact) => [fact, fc.anything()]))),
        (given) => {
          TriageRoute.parse(route(given as TriageFacts));
        },
      ),
    );
  });
});

/** What is worse than what: each fact, the worse answer, and those it is worse than. */
const worse: [Fact, string, string[]][] = [
  ['immediateDanger', 'unsure', ['no']],
  ['immediateDanger', 'yes', ['no', 'unsure']],
  ['risk', 'medium', ['standard']],
  ['risk', 'high', ['standard', 'medium', 'ungraded']],
  ['childLinked', 'yes', ['no']],
  ['meetsLaThreshold', 'yes', ['no', 'unknown']],
  ['openToSocialCare', 'yes', ['no', 'unknown']],
  ['screenedByPolice', 'no', ['yes']],
  ['secondRiskAssessment', 'not-done', ['done', 'not-applicable']],
  ['secondAssessmentRaisedToHigh', 'yes', ['no']],
];

describe('more worry', () => {
  test.each(worse)('TRI-S9: %s = %s is never lower than %s', (fact, value, than) => {
    const lower = keptLowerRows(fact, value, than);
    expect(lower.filter((pair) => !pair.endsWith('contradicted'))).toEqual([]);
  });

  test('TRI-S9: the one exception is a contradiction that is settled: nothing is left to be found out', () => {
    const found = new Set(worse.flatMap(([fact, value, than]) => keptLowerRows(fact, value, than)));
    expect([...found].toSorted()).toEqual([
      'P11 below P11 contradicted',
      'P11 below P14 contradicted',
      'P12 below P14 contradicted',
    ]);
  });

  test('TRI-S9: two facts that get worse together are no lower either', () => {
    const step = fc.constantFrom(...worse);
    fc.assert(
      fc.property(fc.constantFrom(...everyCombination), fc.array(step), (given, steps) => {
        fc.pre(!contradicts(given));
        let facts = given;
        for (const [fact, value, than] of steps)
          if (than.includes(facts[fact])) facts = { ...facts, [fact]: value };
        expect(answerIntensity(route(facts))).toBeGreaterThanOrEqual(answerIntensity(route(given)));
      }),
    );
  });
});
