import { z } from 'zod';
import { isDay } from '../../clock/day.ts';
import type { RuleAnswer } from '../../rule/answer.ts';
import { type Need, checkNeeds, isWritten } from '../../rule/need.ts';
import { yesNoUnsure } from '../../rule/yes-no.ts';
import type { TriageParameters } from '../parameters.ts';

/** TRI-O6: not reasons for no further action: help that has not begun, and that somebody has to decide about. */
export const stalledStates = ['cannot-reach-family', 'family-said-no'] as const;
export type StalledState = (typeof stalledStates)[number];

/** Stalled states in the words of a screen. */
export const stalledStateLabels: Record<StalledState, string> = {
  'cannot-reach-family': 'The family cannot be reached',
  'family-said-no': 'The family said no',
};

/** Help that has not begun: which state, the risk check, and who decided. What is left out is not there yet. */
export const StalledHelp = z.strictObject({
  state: z.enum(stalledStates).optional(),
  /** The risk check: could a child be at risk of harm? Unsure counts as maybe. */
  couldBeAtRisk: z.enum(yesNoUnsure).optional(),
  riskReason: z.string().max(4000).optional(),
  decidedByName: z.string().max(200).optional(),
  decidedByRole: z.string().max(200).optional(),
  /** YYYY-MM-DD. */
  decidedOn: z.string().optional(),
});
export type StalledHelp = z.infer<typeof StalledHelp>;

/** What to do about help that has not begun. */
export const stalledOutcomes = [
  'front-door',
  'front-door-consult',
  'keep-trying',
  'universal-information',
] as const;
export type StalledOutcome = (typeof stalledOutcomes)[number];

/** What is still missing before the decision about it stands. */
export type StalledNeedId = 'state' | 'risk-check' | 'decision-maker' | 'decided-on';

/** TRI-O6: what a decision about it needs, as data. */
export const stalledNeeds: readonly Need<StalledHelp, StalledNeedId>[] = [
  {
    id: 'state',
    asks: 'Say whether the family cannot be reached or said no.',
    source: 'OURS',
    applies: () => true,
    met: ({ state }) => state !== undefined,
  },
  {
    id: 'risk-check',
    asks: 'Answer whether a child could be at risk of harm, and say why.',
    source: 'OURS',
    applies: () => true,
    met: ({ couldBeAtRisk, riskReason }) => couldBeAtRisk !== undefined && isWritten(riskReason),
  },
  {
    id: 'decision-maker',
    asks: 'Name the person who decided, and their role.',
    source: 'OURS',
    applies: () => true,
    met: ({ decidedByName, decidedByRole }) => isWritten(decidedByName) && isWritten(decidedByRole),
  },
  {
    id: 'decided-on',
    asks: 'Give the day on which it was decided.',
    source: 'OURS',
    applies: () => true,
    met: ({ decidedOn = '' }) => isDay(decidedOn),
  },
];

/** What to do, and what is missing; nothing may be closed while something is. */
export type StalledAnswer = RuleAnswer<StalledOutcome, 'R1c'> & {
  missing: { id: StalledNeedId; message: string }[];
};

/**
 * TRI-O6: a family that cannot be reached or said no is never closed for that: the risk is checked and a named person
 * decides. Not knowing talks to the front door. Refusing help is not, by itself, evidence of harm.
 */
export function decideStalled(
  stalled: StalledHelp,
  parameters: Pick<TriageParameters, 'version'>,
): StalledAnswer {
  const check = checkNeeds(stalledNeeds, stalled);
  return {
    ...answerOf(stalled),
    rule: 'R1c',
    mustRecord: [
      'The risk check, and its reason',
      'Who decided, in which role, and when',
      stalled.state === 'family-said-no'
        ? 'What was offered, and what the family said'
        : 'Each try to reach the family: the day, and how',
    ],
    version: parameters.version,
    missing: check.ok ? [] : check.missing,
  };
}

function answerOf({ state, couldBeAtRisk }: StalledHelp): Words {
  if (couldBeAtRisk === 'yes') return refer;
  if (couldBeAtRisk !== 'no') return consult;
  return state === 'family-said-no' ? inform : tryAgain;
}

type Words = Pick<StalledAnswer, 'outcome' | 'because' | 'nextStep'>;
const refer: Words = {
  outcome: 'front-door',
  because: [
    'A child could be at risk of harm, and that does not wait until the family agrees or answers.',
  ],
  nextStep:
    'Ring the front door now (out of hours: the emergency duty team). If anyone is in danger, ring 999.',
};
const consult: Words = {
  outcome: 'front-door-consult',
  because: ['It is not known whether a child could be at risk of harm, so it is not left there.'],
  nextStep:
    'Talk to the front door today (out of hours: the emergency duty team), then write down the risk check.',
};
const tryAgain: Words = {
  outcome: 'keep-trying',
  because: [
    'The family has not been reached, so nobody knows yet whether they want help.',
    'Not being reached is no reason to close it.',
  ],
  nextStep:
    'Try again in another way: another time, a letter where that is safe, somebody the family knows. If the worry grows, talk to the front door.',
};
const inform: Words = {
  outcome: 'universal-information',
  because: [
    'The family said no, and no risk of harm was found.',
    'Help below section 47 is voluntary, and refusing it is not, by itself, evidence of harm.',
  ],
  nextStep:
    'Tell the family what is open to everyone and whom to ring if they change their mind. If the worry grows, talk to the front door.',
};
