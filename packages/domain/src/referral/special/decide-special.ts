import { z } from 'zod';
import type { Day } from '../../clock/day.ts';
import { dayInLondon } from '../../clock/london.ts';
import { addWorkingDays } from '../../clock/working-days.ts';
import type { RuleAnswer, RuleParameters } from '../../rule/answer.ts';
import {
  type HiddenFrom,
  type Restriction,
  type SpecialClock,
  type SpecialRoute,
  type SpecialRule,
  hiddenFrom,
  restrictionLabels,
  restrictions,
  specialClocks,
  specialRoutes,
} from './route.ts';
import { x1, x14, x2, x3, x4, x5, x6, x7, x9 } from './rules-of-crime.ts';
import { x10, x11, x12, x13, x15, x16, x8 } from './rules-of-need.ts';
import { type SpecialTrigger, specialTriggers } from './trigger.ts';

/** The table of special routes as it is printed. */
export const specialRules: readonly SpecialRule[] = [
  x1,
  x2,
  x3,
  x4,
  x5,
  x6,
  x7,
  x8,
  x9,
  x10,
  x11,
  x12,
  x13,
  x14,
  x15,
  x16,
];

/** What somebody has seen. An empty list means that nothing special has been seen so far. */
export const SpecialRouteFacts = z.strictObject({
  triggers: z.array(z.enum(specialTriggers)).default([]),
});
export type SpecialRouteFacts = z.infer<typeof SpecialRouteFacts>;

/** The version of the table of special routes. */
export const defaultSpecialParameters: RuleParameters = {
  version: 'special-1',
  effectiveFrom: '2026-11-22',
};

/** How soon anything at all has to happen; `ordinary-route` where nothing special was seen. */
export type SpecialOutcome = SpecialClock | 'ordinary-route';

/** The answer: everything that applies at once. `rule` is the most urgent row, `applies` are all; `routes` are in the order of their clocks. */
export type SpecialAnswer = RuleAnswer<SpecialOutcome, SpecialRule['id']> & {
  applies: SpecialRule['id'][];
  routes: SpecialRoute[];
  mustNot: Restriction[];
  restricted: boolean;
  hiddenFrom: HiddenFrom[];
  clocks: (Pick<SpecialRule, 'clock' | 'countedBy'> & { rule: SpecialRule['id'] })[];
};

const ordinaryStep =
  'Carry on with the ordinary route, and look again whenever something new is heard. If anyone is in danger, ring 999.';

/** What an answer is made of: a row of the table, or X0. */
type SpecialRow = Omit<SpecialRule, 'trigger' | 'source'>;

/**
 * REF-X0: a trigger that nobody has heard of is talked over with the front door the same day, and hidden like the most
 * sensitive of them until somebody has looked.
 */
const x0: SpecialRow = {
  id: 'X0',
  routes: ['front-door'],
  clock: 'same-day',
  countedBy: null,
  restricted: true,
  mustNot: ['tell-child-or-family'],
  because:
    'Something was marked that this version does not know, so the front door is asked today and nobody is told yet.',
  mustRecord: ['What was meant, and what the front door advised'],
};

/**
 * REF-X18: all triggers apply together. Routes, restrictions and records are those of every one of them; the order and
 * repeats mean nothing, and one more trigger never takes a route or a restriction away. Total: see REF-X0 and REF-X17.
 */
export function decideSpecialRoutes(
  facts: { triggers?: readonly SpecialTrigger[] },
  parameters: Pick<RuleParameters, 'version'> = defaultSpecialParameters,
): SpecialAnswer {
  const rows = rowsOf(facts.triggers ?? []);
  const byUrgency = specialClocks.map((clock) => rows.filter((row) => row.clock === clock));
  const [first] = byUrgency.flat();
  if (!first) return ordinary(parameters.version);
  const restricted = rows.some((row) => row.restricted);
  const routes = [...new Set(byUrgency.flatMap(routesOf))];
  const mustNot = restrictions.filter((one) => rows.some((row) => row.mustNot.includes(one)));
  return {
    outcome: first.clock,
    rule: first.id,
    applies: rows.map(({ id }) => id),
    routes,
    mustNot,
    restricted,
    hiddenFrom: restricted ? [...hiddenFrom] : [],
    clocks: rows.map(({ id, clock, countedBy }) => ({ rule: id, clock, countedBy })),
    because: [
      ...rows.map(({ because }) => because),
      ...(restricted
        ? [
            'It is restricted: only those who need to know see it, and the system tells nobody of it.',
          ]
        : []),
    ],
    mustRecord: rows.flatMap((row) => [...row.mustRecord]),
    nextStep: step(routes, mustNot),
    version: parameters.version,
  };
}

function routesOf(rows: readonly SpecialRow[]): SpecialRoute[] {
  return specialRoutes.filter((one) => rows.some((row) => row.routes.includes(one)));
}

function rowsOf(triggers: readonly SpecialTrigger[]): SpecialRow[] {
  const unheardOf = triggers.some((one) => !specialTriggers.includes(one));
  return [
    ...specialRules.filter((row) => triggers.includes(row.trigger)),
    ...(unheardOf ? [x0] : []),
  ];
}

function step(routes: readonly SpecialRoute[], mustNot: readonly Restriction[]): string {
  const warnings = mustNot.map((one) => ` Do not ${restrictionLabels[one]}.`).join('');
  const what =
    routes.length > 0
      ? 'Follow each route below, the most urgent first; an office that is closed has an emergency duty team, and danger is 999.'
      : ordinaryStep;
  return what + warnings;
}

/** REF-X17: nothing special was seen: the ordinary route, which asks again whenever something new is heard. */
function ordinary(version: string): SpecialAnswer {
  return {
    outcome: 'ordinary-route',
    rule: 'X17',
    applies: [],
    routes: [],
    mustNot: [],
    restricted: false,
    hiddenFrom: [],
    clocks: [],
    because: ['Nothing that needs a special route has been seen so far.'],
    mustRecord: ['That the special routes were thought of'],
    nextStep: ordinaryStep,
    version,
  };
}

/** REF-X20: the day by whose end it is due, from the moment it was noticed; null where no day can be given. */
export function specialDue(clock: SpecialClock, noticedAt: Date): Day | null {
  const today = dayInLondon(noticedAt);
  if (clock === 'no-clock' || clock === 'within-56-days') return null;
  return clock === 'next-working-day' ? addWorkingDays(today, 1) : today;
}
