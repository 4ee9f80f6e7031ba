import { describe, expect, test } from 'vitest';
import { besideCases } from './beside-cases.ts';
import { abuse, adult, ordinaryCase, rowCases } from './cases.ts';
import type { TriageFacts } from './facts.ts';
import { defaultTriageParameters } from './parameters.ts';
import { type TriageAlso, type TriageRouteOutcome, routeRuleIds } from './route.ts';
import { routeContact, routeRules } from './route-contact.ts';

const route = (differs: Partial<TriageFacts>) =>
  routeContact({ ...ordinaryCase, ...differs }, defaultTriageParameters);

describe('the routing table, row by row', () => {
  test.each(rowCases)('$id: $name', ({ id, differs, outcome, also = [] }) => {
    expect(route(differs)).toMatchObject({ outcome, also, rule: id.slice('TRI-'.length) });
  });

  test.each(besideCases)('$id: $name', ({ differs, outcome, also = [] }) => {
    expect(route(differs)).toMatchObject({ outcome, also });
  });

  test('every row of the table has a case', () => {
    const covered = new Set(rowCases.map(({ id }) => id.slice('TRI-'.length)));
    expect(routeRuleIds.filter((id) => !covered.has(id))).toEqual([]);
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
    [direct, direct, adultDirect, direct, adultDirect],
  ],
  [
    'medium, open',
    { risk: 'medium', openToSocialCare: 'yes' },
    [direct, direct, adultDirect, direct, adultDirect],
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

describe('the switch "medium needs a child"', () => {
  const strict = { ...defaultTriageParameters, version: 'local-2', mediumNeedsChild: true };
  const medium = (childLinked: TriageFacts['childLinked']) =>
    routeContact({ ...ordinaryCase, ...adult, risk: 'medium', childLinked }, strict);

  test('TRI-S4: switched on, medium risk with a child is still for the meeting', () => {
    expect(medium('yes')).toMatchObject({ outcome: 'pit-stop', rule: 'P11', version: 'local-2' });
  });

  test('TRI-S4: switched on, medium risk with no child is not for the meeting', () => {
    expect(medium('no')).toMatchObject({ outcome: 'not-pit-stop', rule: 'P14' });
  });

  test('TRI-S4: switched on, medium risk asks about the child first', () => {
    expect(medium('unknown')).toMatchObject({ outcome: 'find-out-child', rule: 'P13' });
  });
});

describe('the table as data', () => {
  test('TRI-P2, TRI-P10: read in the printed order, with P10 beside P3', () => {
    expect(routeRules.map(({ id }) => id)).toEqual([
      'P1',
      'P3',
      'P10',
      ...routeRuleIds.filter((id) => !['P1', 'P3', 'P10'].includes(id)),
    ]);
  });

  test('TRI-S5: every row says where it comes from', () => {
    for (const { source } of routeRules) expect(source).toMatch(/S\d|OURS/);
  });
});

describe('what an answer says', () => {
  test('TRI-S1: a contradiction is named in the reasons', () => {
    expect(route({ childLinked: 'no' }).because.at(-1)).toContain('Both cannot be right');
    expect(route({ ...abuse, secondRiskAssessment: 'not-applicable' }).because.at(-1)).toContain(
      'counts as not done',
    );
  });

  test('TRI-P10: both grades are kept, and the reasons name the first', () => {
    const raised = route({ ...abuse, risk: 'medium', secondAssessmentRaisedToHigh: 'yes' });
    expect(raised.mustRecord).toContain('Both grades, and who gave each');
    expect(raised.because[0]).toContain('it was medium');
  });

  test('TRI-P1: doubt about danger is written down', () => {
    expect(route({ immediateDanger: 'unsure' }).mustRecord).toContain(
      'Why there is doubt about the danger',
    );
    expect(route({ immediateDanger: 'yes' }).mustRecord).not.toContain(
      'Why there is doubt about the danger',
    );
  });
});
