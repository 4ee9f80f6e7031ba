import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  SpecialRouteFacts,
  decideSpecialRoutes,
  defaultSpecialParameters,
  specialDue,
  specialRules,
} from './decide-special.ts';
import { everySetOfTriggers } from './every-combination.ts';
import {
  hiddenFrom,
  restrictionLabels,
  restrictions,
  specialClockLabels,
  specialClocks,
  specialRouteLabels,
  specialRoutes,
} from './route.ts';
import { specialCases } from './special-cases.ts';
import { type SpecialTrigger, specialTriggerLabels, specialTriggers } from './trigger.ts';

const decide = (triggers: readonly SpecialTrigger[]) => decideSpecialRoutes({ triggers });
const unheardOf = ['something new'] as unknown as SpecialTrigger[];

describe('the table of special routes', () => {
  test.each(specialCases.cases)('$id: $name', ({ facts, expected }) => {
    expect(decide(facts.triggers)).toMatchObject(expected);
  });

  test('REF-X18: every row has a case, a source, and a place in the printed order', () => {
    const covered = new Set<string>(specialCases.cases.map(({ id }) => id));
    expect(specialRules.map(({ id }) => id).filter((id) => !covered.has(`REF-${id}`))).toEqual([]);
    expect(specialRules.map(({ trigger }) => trigger)).toEqual([...specialTriggers]);
    specialRules.forEach(({ id, source, routes, mustNot }, index) => {
      expect(id).toBe(`X${index + 1}`);
      expect(source).toMatch(/S\d|V|GK/);
      expect(specialRoutes).toEqual(expect.arrayContaining([...routes]));
      expect(restrictions).toEqual(expect.arrayContaining([...mustNot]));
    });
    expect(defaultSpecialParameters).toEqual({
      version: 'special-1',
      effectiveFrom: '2026-11-22',
    });
  });
});

describe('several at once', () => {
  const alone = new Map(specialTriggers.map((trigger) => [trigger, decide([trigger])]));
  const union = <T>(order: readonly T[], lists: readonly (readonly T[])[]) =>
    order.filter((one) => lists.some((list) => list.includes(one)));

  test('REF-X18: 697 sets of up to three triggers: routes and restrictions are exactly those of each, none lost, none new', () => {
    let sets = 0;
    const wrong: unknown[] = [];
    for (const triggers of everySetOfTriggers(3)) {
      const answer = decide(triggers);
      const each = triggers.flatMap((trigger) => alone.get(trigger) ?? []);
      const same =
        answer.applies.join() === each.map(({ rule }) => rule).join() &&
        answer.routes.toSorted().join() ===
          [...new Set(each.flatMap(({ routes }) => routes))].toSorted().join() &&
        answer.mustNot.join() ===
          union(
            restrictions,
            each.map(({ mustNot }) => mustNot),
          ).join() &&
        answer.restricted === each.some(({ restricted }) => restricted) &&
        answer.mustRecord.length === (each.flatMap(({ mustRecord }) => mustRecord).length || 1);
      if (!same) wrong.push(triggers);
      sets += 1;
    }
    expect(wrong).toEqual([]);
    expect(sets).toBe(1 + 16 + 120 + 560);
  });

  test('REF-X18: of all sixteen there are 65,536 sets, and all at once is the union of each', () => {
    expect([...everySetOfTriggers()]).toHaveLength(65_536);
    expect(decide(specialTriggers)).toMatchObject({
      routes: [
        '999',
        'police',
        'front-door',
        'accident-and-emergency',
        'nhs-111-option-2',
        'social-care',
        'safeguarding-lead',
        'prevent',
        'marac',
        'exploitation-panel',
        'housing',
        'home-authority',
        'private-fostering-team',
        'lado',
      ],
      mustNot: [...restrictions],
      restricted: true,
      outcome: 'at-once',
    });
  });

  test.each([
    [
      ['threat-of-homelessness', 'allegation-about-worker', 'out-of-area'],
      ['home-authority', 'lado', 'housing'],
    ],
    [
      ['allegation-about-worker', 'privately-fostered'],
      ['private-fostering-team', 'lado'],
    ],
    [
      ['exploitation', 'honour-based-abuse-or-forced-marriage'],
      ['police', 'front-door', 'exploitation-panel'],
    ],
  ] as const)(
    'REF-X18: of %j the routes in the order of their clocks are %j',
    (triggers, routes) => {
      expect(decide(triggers).routes).toEqual(routes);
    },
  );

  test('REF-X18: nothing that may be due today waits behind the next working day', () => {
    const noticed = new Date('2026-11-20T10:00:00Z');
    const due = specialClocks.map((clock) => specialDue(clock, noticed) ?? '9999-12-31');
    expect(due).toEqual(due.toSorted());
  });

  test('REF-X18: the order of triggers and repeats mean nothing', () => {
    const some = fc.subarray([...specialTriggers], { minLength: 1 });
    fc.assert(
      fc.property(
        some.chain((set) =>
          fc.tuple(fc.constant(set), fc.shuffledSubarray(set, { minLength: set.length })),
        ),
        ([set, shuffled]) => {
          expect(decide([...shuffled, ...shuffled.slice(0, 2)])).toEqual(decide(set));
        },
      ),
    );
  });

  test('REF-X18: one more trigger never takes a route, a restriction or urgency away', () => {
    const urgency = (outcome: string) => [...specialClocks, 'ordinary-route'].indexOf(outcome);
    fc.assert(
      fc.property(
        fc.subarray([...specialTriggers]),
        fc.constantFrom(...specialTriggers),
        (set, more) => {
          const before = decide(set);
          const after = decide([...set, more]);
          expect(after.routes).toEqual(expect.arrayContaining(before.routes));
          expect(after.mustNot).toEqual(expect.arrayContaining(before.mustNot));
          expect(after.hiddenFrom).toEqual(expect.arrayContaining(before.hiddenFrom));
          expect(urgency(after.outcome)).toBeLessThanOrEqual(urgency(before.outcome));
        },
      ),
    );
  });

  test('REF-X18: the most urgent row leads, the first printed of equals', () => {
    expect(decide(['out-of-area', 'self-harm-or-suicide', 'missing'])).toMatchObject({
      outcome: 'at-once',
      rule: 'X8',
      applies: ['X8', 'X10', 'X16'],
      clocks: [
        { rule: 'X8', clock: 'at-once', countedBy: 'return-interview' },
        { rule: 'X10', clock: 'at-once', countedBy: null },
        { rule: 'X16', clock: 'same-day', countedBy: null },
      ],
    });
  });

  test('REF-X18: what is said is whole sentences, and every restriction is said', () => {
    for (const trigger of specialTriggers) {
      const { because, nextStep, mustNot, mustRecord, version } = decide([trigger]);
      for (const sentence of [...because, nextStep]) expect(sentence).toMatch(/^[A-Z].*\.$/);
      for (const one of mustNot) expect(nextStep).toContain(`Do not ${restrictionLabels[one]}.`);
      expect(mustRecord.length).toBeGreaterThan(0);
      for (const each of mustRecord) expect(each).toMatch(/^[A-Z].*[^.]$/);
      expect(version).toBe('special-1');
      expect(nextStep).toContain('999');
    }
    const { mustNot, nextStep } = decide(specialTriggers);
    expect(nextStep.slice(nextStep.indexOf('999.') + 4)).toBe(
      mustNot.map((one) => ` Do not ${restrictionLabels[one]}.`).join(''),
    );
  });
});

describe('restricted matters', () => {
  test('REF-X19: Prevent, MARAC, forced marriage and allegations are hidden everywhere, and the system tells nobody', () => {
    const hidden = specialTriggers.filter((trigger) => decide([trigger]).restricted);
    expect(hidden).toEqual([
      'radicalisation',
      'domestic-abuse-high',
      'honour-based-abuse-or-forced-marriage',
      'allegation-about-worker',
    ]);
    for (const trigger of hidden) {
      const answer = decide([trigger, 'out-of-area']);
      expect(answer.hiddenFrom).toEqual([...hiddenFrom]);
      expect(answer.because.at(-1)).toContain('the system tells nobody of it');
    }
    expect(decide(['missing']).hiddenFrom).toEqual([]);
    expect(decide(['missing']).because.join()).not.toContain('restricted');
  });

  test('REF-X17: of nothing special, an answer in whole sentences, and hidden from nobody', () => {
    const { because, mustRecord, nextStep, ...rest } = decide([]);
    expect(because).toEqual(['Nothing that needs a special route has been seen so far.']);
    expect(mustRecord).toEqual(['That the special routes were thought of']);
    expect(nextStep).toMatch(/^Carry on .* ring 999\.$/);
    expect(rest).toEqual({
      outcome: 'ordinary-route',
      rule: 'X17',
      applies: [],
      routes: [],
      mustNot: [],
      restricted: false,
      hiddenFrom: [],
      clocks: [],
      version: 'special-1',
    });
  });

  test('REF-X18: where nothing is forbidden, nothing is said to be', () => {
    expect(decide(['out-of-area']).nextStep).toBe(
      'Follow each route below, the most urgent first; an office that is closed has an emergency duty team, and danger is 999.',
    );
  });

  test('REF-X0: a trigger that nobody has heard of is talked over today, hidden until then', () => {
    expect(decide([...unheardOf, 'out-of-area'])).toMatchObject({
      outcome: 'same-day',
      rule: 'X16',
      applies: ['X16', 'X0'],
      routes: ['front-door', 'home-authority'],
      mustNot: ['tell-child-or-family'],
      restricted: true,
    });
    const alone = decide(unheardOf);
    expect(alone.because[0]).toMatch(/^Something was marked .* nobody is told yet\.$/);
    expect(alone.mustRecord).toEqual(['What was meant, and what the front door advised']);
    expect(SpecialRouteFacts.safeParse({ triggers: unheardOf }).success).toBe(false);
    expect(SpecialRouteFacts.safeParse({ trigger: [] }).success).toBe(false);
    expect(SpecialRouteFacts.parse({})).toEqual({ triggers: [] });
    expect(decideSpecialRoutes({})).toEqual(decide([]));
  });
});

describe('clocks', () => {
  const lateFriday = new Date('2026-11-27T23:30:00Z');
  test.each([
    ['at-once', '2026-11-27'],
    ['as-soon-as-practicable', '2026-11-27'],
    ['same-day', '2026-11-27'],
    ['next-working-day', '2026-11-30'],
    ['before-it-starts', '2026-11-27'],
    ['within-56-days', null],
    ['no-clock', null],
  ] as const)('REF-X20: %s, noticed late on a Friday, is due %s', (clock, due) => {
    expect(specialDue(clock, lateFriday)).toBe(due);
  });

  test('REF-X20: just after midnight in London in summer it is already the next day', () => {
    expect(specialDue('same-day', new Date('2026-07-01T23:30:00Z'))).toBe('2026-07-02');
  });

  test('REF-X20: what the clocks of the partnership count is named beside the route', () => {
    const counted = specialRules.filter(({ countedBy }) => countedBy !== null);
    expect(counted.map(({ trigger, countedBy }) => [trigger, countedBy])).toEqual([
      ['fgm-known', 'fgm-report'],
      ['missing', 'return-interview'],
      ['allegation-about-worker', 'lado'],
    ]);
  });

  test('REF-X18: everything has a label', () => {
    for (const one of specialTriggers) expect(specialTriggerLabels[one]).toMatch(/^[A-Z]/);
    for (const one of specialRoutes) expect(specialRouteLabels[one]).toMatch(/^[A-Z]/);
    for (const one of specialClocks) expect(specialClockLabels[one]).toMatch(/^[A-Z]/);
    for (const one of restrictions) expect(restrictionLabels[one]).toMatch(/^[a-z]/);
  });
});
