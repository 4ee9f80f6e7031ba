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
    .flatMap((fact): [Fact, unknown][] => [
      [fact, null],
      [fact, undefined],
    ]),
];

type Weighed = { facts: TriageFacts; answer: TriageRoute; intensity: number };
const weigh = (facts: TriageFacts, parameters: TriageParameters): Weighed => {
  const answer = routeContact(facts, parameters);
  return { facts, answer, intensity: answerIntensity(answer) };
};
const everyAnswer = switches.map((parameters) => ({
  parameters,
  answers: everyCombination.map((facts) => weigh(facts, parameters)),
}));

/** Where one answer to one fact gives a lower answer than another: which row, below which. */
function lowerRows(fact: Fact, value: unknown, thanValues: readonly unknown[]): string[] {
  const found = new Set<string>();
  for (const { parameters, answers } of everyAnswer) {
    const others = Map.groupBy(
      answers.filter(({ facts }) => thanValues.includes(facts[fact])),
      ({ facts }) => factNames.map((name) => (name === fact ? '' : facts[name])).join(),
    );
    for (const group of others.values()) {
      const given = { ...group[0]?.facts, [fact]: value } as TriageFacts;
      const { answer, intensity } = weigh(given, parameters);
      for (const than of group.filter((each) => intensity < each.intensity))
        found.add(
          `${answer.rule} below ${than.answer.rule}${contradicts(than.facts) ? ' contradicted' : ''}`,
        );
    }
  }
  return [...found];
}

const lowerThanKnown = new Map(
  notKnown.map(([fact, value]) => [
    `${fact} ${String(value)}`,
    lowerRows(fact, value, factValues[fact]).map((pair) => pair.replace(' contradicted', '')),
  ]),
);

describe('not knowing', () => {
  test.each(notKnown)(
    'TRI-S3: %s = %s is never lower than any known value, but where the table asks first',
    (fact, value) => {
      const lower = lowerThanKnown.get(`${fact} ${String(value)}`) ?? ['not looked at'];
      expect(lower.filter((pair) => !asksFirst.includes(pair))).toEqual([]);
    },
  );

  test('TRI-S3: the exceptions are exactly those of the specification, and list or close nothing', () => {
    const found = new Set([...lowerThanKnown.values()].flat());
    expect([...found].toSorted()).toEqual(asksFirst);
    for (const given of everyCombination) {
      const { rule, outcome } = route(given);
      if (!asksFirst.some((pair) => pair.startsWith(`${rule} `))) continue;
      expect(isListable(outcome)).toBe(false);
      expect(outcome).not.toBe('not-pit-stop');
    }
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
    const lower = lowerRows(fact, value, than);
    expect(lower.filter((pair) => !pair.endsWith('contradicted'))).toEqual([]);
  });

  test('TRI-S9: the one exception is a contradiction that is settled: nothing is left to be found out', () => {
    const found = new Set(worse.flatMap(([fact, value, than]) => lowerRows(fact, value, than)));
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
