import { describe, expect, test } from 'vitest';
import { besideCases } from './beside-cases.ts';
import { carriedWordsCases } from './carried-words-cases.ts';
import { abuse, adult, ordinaryCase, routingCases } from './cases.ts';
import type { TriageFacts } from './facts.ts';
import { meetingWordsCases } from './meeting-words-cases.ts';
import { TriageParameters, defaultTriageParameters } from './parameters.ts';
import { type TriageAlso, type TriageRouteOutcome, routeRuleIds } from './route.ts';
import { routeContact, routeRules } from './route-contact.ts';
import { TriageRouteInput, routeInput } from './route-input.ts';
import { wordsCases } from './words-cases.ts';

const words = [...wordsCases.cases, ...meetingWordsCases.cases, ...carriedWordsCases.cases];
const route = (differs: Partial<TriageFacts>) =>
  routeContact({ ...ordinaryCase, ...differs }, defaultTriageParameters);

describe('the routing table, row by row', () => {
  test.each(routingCases.cases)('$id: $name', ({ id, facts, expected }) => {
    expect(routeInput({ ...ordinaryCase, ...facts })).toMatchObject(expected);
    expect(id).toBe(`TRI-${expected.rule}`);
  });

  test.each(besideCases.cases)('$id: $name', ({ facts, expected }) => {
    expect(routeInput({ ...ordinaryCase, ...facts })).toMatchObject(expected);
  });

  test.each(words)('$id: $name', ({ facts, expected }) => {
    const { because, mustRecord, nextStep } = routeInput({ ...ordinaryCase, ...facts });
    expect({ because, mustRecord, nextStep }).toEqual(expected);
  });

  test('every row of the table has a case, with its answer and with its words', () => {
    for (const cases of [routingCases.cases, words]) {
      const covered = new Set(cases.map(({ id }) => id.slice('TRI-'.length)));
      expect(routeRuleIds.filter((id) => !covered.has(id))).toEqual([]);
    }
  });
});

type Cell = [TriageRouteOutcome, ...TriageAlso[]];
const kinds: [string, Partial<TriageFacts>][] = [
  ['child-concern', {}],
  ['vulnerable-adult + child', { caseType: 'vulnerable-adult' }],
  ['vulnerable-adult no child', adult],
  ['DA + child', abuse],
  ['DA no child', { ...abuse, childLinked: 'no' }],
];
const hub: Cell = ['front-door'];
const hubAndAdult: Cell = ['front-door', 'adult-safeguarding'];
const safeguarding: Cell = ['adult-safeguarding'];
const direct: Cell = ['social-care-direct'];
const directAndAdult: Cell = ['social-care-direct', 'adult-safeguarding'];
const adultDirect: Cell = ['adult-social-care-direct'];
const meeting: Cell = ['pit-stop'];
const adults: Cell = ['pit-stop-adult-partners', 'proportionality-note'];
const not: Cell = ['not-pit-stop'];

const printed: [string, Partial<TriageFacts>, Cell[]][] = [
  ['standard', {}, [meeting, meeting, not, meeting, not]],
  ['medium', { risk: 'medium' }, [meeting, meeting, adults, meeting, adults]],
  [
    'high',
    { risk: 'high' },
    [hub, hubAndAdult, safeguarding, ['front-door', 'marac'], ['adult-safeguarding', 'marac']],
  ],
  [
    'standard, meets the threshold',
    { meetsLaThreshold: 'yes' },
    [hub, hubAndAdult, safeguarding, hub, safeguarding],
  ],
  [
    'medium, meets the threshold',
    { risk: 'medium', meetsLaThreshold: 'yes' },
    [hub, hubAndAdult, safeguarding, hub, safeguarding],
  ],
  [
    'standard, open',
    { openToSocialCare: 'yes' },
    [direct, directAndAdult, adultDirect, direct, adultDirect],
  ],
  [
    'medium, open',
    { risk: 'medium', openToSocialCare: 'yes' },
    [direct, directAndAdult, adultDirect, direct, adultDirect],
  ],
];

describe('the printed truth table', () => {
  const cells = printed.flatMap(([row, differs, answers]) =>
    kinds.map(([column, kind], index) => ({
      row,
      column,
      facts: { ...kind, ...differs },
      answer: answers[index] ?? hub,
    })),
  );

  test.each(cells)('$row: $column', ({ facts, answer }) => {
    const { outcome, also } = route(facts);
    expect([outcome, ...also]).toEqual(answer);
  });

  test.each(['standard', 'medium'] as const)(
    'domestic abuse, %s, second assessment not done: hold, with and without a child',
    (risk) => {
      for (const childLinked of ['yes', 'no'] as const)
        expect(
          route({ ...abuse, risk, childLinked, secondRiskAssessment: 'not-done' }),
        ).toMatchObject({ outcome: 'hold', rule: 'P9' });
    },
  );
});

describe('the table as data', () => {
  test('TRI-P2, TRI-P10: it is read in the printed order', () => {
    expect(routeRules.map(({ id }) => id)).toEqual([...routeRuleIds]);
    expect(routeRuleIds.join(' ')).toBe('P1 P3 P4 P5 P2 P6 P7 P8 P9 P10 P11 P12 P13 P14');
  });

  test('TRI-P14: the last row is for what is left: known to have no child linked', () => {
    const last = routeRules.at(-1);
    const matches = (childLinked: TriageFacts['childLinked']) =>
      last?.matches({ ...ordinaryCase, childLinked }, defaultTriageParameters);
    expect([matches('no'), matches('yes'), matches('unknown')]).toEqual([true, false, false]);
  });

  test('TRI-S4: the settings have a version, a day and the switch, and nothing else', () => {
    expect(TriageParameters.parse(defaultTriageParameters)).toEqual(defaultTriageParameters);
    const wrong = [
      { version: '' },
      { effectiveFrom: 'today' },
      { mediumNeedsChild: 'no' },
      { x: 1 },
    ];
    for (const one of wrong)
      expect(TriageParameters.safeParse({ ...defaultTriageParameters, ...one }).success).toBe(
        false,
      );
  });

  test('TRI-S5: every row says where it comes from', () => {
    for (const { source } of routeRules) expect(source).toMatch(/S\d|OURS/);
  });
});

describe('answers that nobody can read', () => {
  const becauseOf = (given: object) => routeContact(given, defaultTriageParameters).because;

  test('TRI-S1: a case type that is missing or unheard of counts as domestic abuse, and says so', () => {
    const { caseType, ...rest } = { ...ordinaryCase, ...abuse, childLinked: 'no' as const };
    expect(caseType).toBe('domestic-abuse');
    expect(routeContact(rest, defaultTriageParameters)).toMatchObject({
      outcome: 'find-out-child',
      rule: 'P13',
    });
    expect(becauseOf(rest).slice(-2)).toEqual([
      'It does not say what it is about, so it counts as domestic abuse, which has the most checks.',
      'It may be a concern for a child, so whether a child is linked counts as not known.',
    ]);
    expect(becauseOf({ ...rest, childLinked: 'yes' }).at(-1)).toContain('counts as domestic abuse');
  });

  test('TRI-S1: a raised grade that is neither yes nor no counts as raised, and says so', () => {
    const given = { ...ordinaryCase, ...abuse, secondAssessmentRaisedToHigh: 'perhaps' };
    expect(becauseOf(given).at(-1)).toBe(
      'It does not say plainly whether the second risk assessment raised the grade, so it counts as raised.',
    );
    const missing = { ...ordinaryCase, secondAssessmentRaisedToHigh: undefined };
    expect(routeContact(missing, defaultTriageParameters)).toEqual(route({}));
  });
});

describe('facts from outside', () => {
  test('TRI-S8: nothing said at all is danger', () => {
    expect(routeInput(TriageRouteInput.parse({}))).toEqual(
      routeContact({}, defaultTriageParameters),
    );
    expect(routeInput({})).toMatchObject({ outcome: '999', rule: 'P1', version: 'triage-4' });
  });

  test('TRI-S8: the switch and every fact may be given', () => {
    const given = { ...ordinaryCase, mediumNeedsChild: true };
    expect(TriageRouteInput.parse(given)).toEqual(given);
  });

  test.each([
    ['an unknown field', { name: 'Mia' }],
    ['an unheard-of value', { risk: 'low' }],
    ['a value of another type', { childLinked: true }],
    ['a switch that is not one', { mediumNeedsChild: 'yes' }],
    ['nothing where an answer could be', { risk: null }],
  ])('TRI-S8: refused: %s', (_, given) => {
    expect(TriageRouteInput.safeParse(given).success).toBe(false);
  });

  test('TRI-S4: the version says where the switch was set otherwise than in the parameters', () => {
    const versionOf = (mediumNeedsChild: boolean | undefined, set = false) =>
      routeInput({ mediumNeedsChild }, { ...defaultTriageParameters, mediumNeedsChild: set })
        .version;
    expect(versionOf(undefined)).toBe('triage-4');
    expect(versionOf(false)).toBe('triage-4');
    expect(versionOf(true)).toBe('triage-4, mediumNeedsChild true');
    expect(versionOf(true, true)).toBe('triage-4');
    expect(versionOf(undefined, true)).toBe('triage-4');
    expect(versionOf(false, true)).toBe('triage-4, mediumNeedsChild false');
  });
});
