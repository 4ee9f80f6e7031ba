import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type TriageFacts,
  caseTypes,
  riskGrades,
  secondRiskAssessments,
  yesNo,
  yesNoUnknown,
  yesNoUnsure,
} from './facts.ts';
import { defaultTriageParameters } from './parameters.ts';
import {
  type RouteRuleId,
  TriageRoute,
  alsoTitles,
  frontDoorRoutes,
  goesToFrontDoor,
  isListable,
  routeIntensity,
  routeTitles,
} from './route.ts';
import { routeContact } from './route-contact.ts';

const values = {
  screenedByPolice: yesNo,
  immediateDanger: yesNoUnsure,
  caseType: caseTypes,
  childLinked: yesNoUnknown,
  risk: riskGrades,
  meetsLaThreshold: yesNoUnknown,
  openToSocialCare: yesNoUnknown,
  secondRiskAssessment: secondRiskAssessments,
  secondAssessmentRaisedToHigh: yesNo,
};
type Fact = keyof typeof values;
const facts = Object.keys(values).filter((name): name is Fact => name in values);

/** All combinations of all values: the cross product. */
const everyCombination = facts.reduce<Record<string, string>[]>(
  (combinations, fact) =>
    combinations.flatMap((one) => values[fact].map((value) => ({ ...one, [fact]: value }))),
  [{}],
) as TriageFacts[];

const switches = [false, true].map((mediumNeedsChild) => ({
  ...defaultTriageParameters,
  mediumNeedsChild,
}));
const route = (given: TriageFacts) => routeContact(given, defaultTriageParameters);

/**
 * The table as printed, transcribed a second time without looking at the rules: plain conditions on the raw facts, P10 in
 * its printed place. The one thing settled for it is that domestic abuse marked not applicable counts as not done.
 */
function asPrinted(f: TriageFacts): RouteRuleId {
  const secondDone = f.secondRiskAssessment === 'done';
  const rows: [RouteRuleId, boolean][] = [
    ['P1', f.immediateDanger === 'yes' || f.immediateDanger === 'unsure'],
    ['P3', f.risk === 'high'],
    ['P4', f.openToSocialCare === 'yes'],
    ['P5', f.meetsLaThreshold === 'yes'],
    ['P2', f.screenedByPolice !== 'yes'],
    ['P6', f.openToSocialCare === 'unknown'],
    ['P7', f.risk === 'ungraded'],
    ['P8', f.meetsLaThreshold === 'unknown'],
    ['P9', f.caseType === 'domestic-abuse' && !secondDone],
    ['P10', f.secondAssessmentRaisedToHigh === 'yes'],
    ['P11', f.risk === 'medium'],
    ['P12', f.risk === 'standard' && f.childLinked === 'yes'],
    ['P13', f.risk === 'standard' && f.childLinked === 'unknown'],
    ['P14', f.risk === 'standard' && f.childLinked === 'no'],
  ];
  return rows.find(([, applies]) => applies)?.[0] ?? 'P14';
}

describe('every combination of facts', () => {
  test(`TRI-S6: ${everyCombination.length} combinations, under either switch, each with exactly one answer`, () => {
    let answers = 0;
    for (const parameters of switches)
      for (const given of everyCombination) {
        TriageRoute.parse(routeContact(given, parameters));
        answers += 1;
      }
    expect(everyCombination).toHaveLength(2 * 3 * 3 * 3 * 4 * 3 * 3 * 3 * 2);
    expect(answers).toBe(23_328);
  });

  const plain = everyCombination.filter(
    (f) =>
      f.secondAssessmentRaisedToHigh === 'no' &&
      !(f.caseType === 'child-concern' && f.childLinked === 'no'),
  );

  test(`TRI-S6: in ${plain.length} of them no grade was raised and nothing contradicts: the row is the printed one`, () => {
    expect(plain.filter((given) => route(given).rule !== asPrinted(given))).toEqual([]);
    expect(plain.length).toBeGreaterThan(5000);
  });

  test('TRI-P10: a raised grade goes where high goes, and never lower than the printed place would send it', () => {
    const raised = everyCombination.filter((f) => f.secondAssessmentRaisedToHigh === 'yes');
    for (const given of raised) {
      const answer = route(given);
      const high = route({ ...given, risk: 'high', secondAssessmentRaisedToHigh: 'no' });
      expect([answer.outcome, answer.also]).toEqual([high.outcome, high.also]);
      const before = route({ ...given, secondAssessmentRaisedToHigh: 'no' });
      expect(routeIntensity[answer.outcome]).toBeGreaterThanOrEqual(routeIntensity[before.outcome]);
    }
    expect(raised).toHaveLength(5832);
  });

  test('TRI-S7: rows P1, P3, P4, P5 and P10 go to the front door, no other row does, and nothing that goes is listable', () => {
    for (const f of everyCombination) {
      const { outcome, rule } = routeContact(f, defaultTriageParameters);
      expect(goesToFrontDoor(outcome)).toBe(['P1', 'P3', 'P4', 'P5', 'P10'].includes(rule));
    }
    expect(frontDoorRoutes.some(isListable)).toBe(false);
  });

  test('TRI-S2: nothing in danger, high, open, unscreened, at the threshold, ungraded or unassessed is ever listable', () => {
    for (const parameters of switches)
      for (const f of everyCombination) {
        if (!isListable(routeContact(f, parameters).outcome)) continue;
        expect([
          f.immediateDanger,
          f.openToSocialCare,
          f.meetsLaThreshold,
          f.screenedByPolice,
          f.secondAssessmentRaisedToHigh,
        ]).toEqual(['no', 'no', 'no', 'yes', 'no']);
        expect(['standard', 'medium']).toContain(f.risk);
        expect(f.caseType !== 'domestic-abuse' || f.secondRiskAssessment === 'done').toBe(true);
      }
  });

  test('TRI-S5: every answer has reasons, records, a next step and a version, in whole plain sentences', () => {
    const sentences = new Set<string>();
    for (const parameters of switches)
      for (const given of everyCombination) {
        const answer = routeContact(given, parameters);
        expect(answer.because.length).toBeGreaterThan(1);
        expect(answer.mustRecord.length).toBeGreaterThan(0);
        expect(answer.version).toBe('triage-1');
        for (const text of [...answer.because, answer.nextStep]) sentences.add(text);
      }
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^[A-Z].*\.$/);
      expect(sentence).not.toMatch(/undefined|null|\bLA\b|PIT STOP|P\d/);
    }
  });

  test('TRI-S5: a next step that rings an office names who answers when it is closed', () => {
    for (const given of everyCombination) {
      const { nextStep } = route(given);
      const ringsAnOffice = /front door|allocated worker/.test(nextStep);
      expect(!ringsAnOffice || nextStep.includes('duty team')).toBe(true);
      expect(nextStep).toMatch(/999|Ring/);
    }
  });

  test('TRI-S5: every route and everything beside it has a title', () => {
    for (const given of everyCombination) {
      const { outcome, also } = route(given);
      expect(routeTitles[outcome]).toBeTruthy();
      for (const one of also) expect(alsoTitles[one]).toBeTruthy();
    }
  });
});

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
  ...facts.map((fact): [Fact, unknown] => [fact, 'something else']),
  // That a grade was raised is the one fact that may be left out, and then it was not.
  ...facts
    .filter((fact) => fact !== 'secondAssessmentRaisedToHigh')
    .flatMap((fact): [Fact, unknown][] => [
      [fact, null],
      [fact, undefined],
    ]),
];

/** Where not knowing one fact gives a lower route than one of its known values: which row, below which. */
function lowerRows(fact: Fact, value: unknown): string[] {
  const found = new Set<string>();
  for (const known of everyCombination) {
    const unknown = route({ ...known, [fact]: value } as TriageFacts);
    const answer = route(known);
    if (routeIntensity[unknown.outcome] < routeIntensity[answer.outcome])
      found.add(`${unknown.rule} below ${answer.rule}`);
  }
  return [...found];
}

describe('not knowing', () => {
  test.each(notKnown)(
    'TRI-S3: %s = %s is never lower than any known value, but where the table asks first',
    (fact, value) => {
      expect(lowerRows(fact, value).filter((pair) => !asksFirst.includes(pair))).toEqual([]);
    },
  );

  test('TRI-S3: the exceptions are exactly those of the specification, and list or close nothing', () => {
    const found = new Set(notKnown.flatMap(([fact, value]) => lowerRows(fact, value)));
    expect([...found].toSorted()).toEqual(asksFirst);
    for (const given of everyCombination) {
      const { rule, outcome } = route(given);
      if (!asksFirst.some((pair) => pair.startsWith(`${rule} `))) continue;
      expect(isListable(outcome)).toBe(false);
      expect(outcome).not.toBe('not-pit-stop');
    }
  });

  test('TRI-S1: whatever it is given, it answers; of nothing at all, danger', () => {
    const empty = routeContact({} as TriageFacts, defaultTriageParameters);
    expect(empty).toMatchObject({ outcome: '999', rule: 'P1' });
    fc.assert(
      fc.property(
        fc.record(Object.fromEntries(facts.map((fact) => [fact, fc.anything()]))),
        (given) => {
          TriageRoute.parse(route(given as TriageFacts));
        },
      ),
    );
  });
});
