import { z } from 'zod';
import type { RuleAnswer, RuleParameters } from '../rule/answer.ts';
import { yesNoUnknown, yesNoUnsure } from '../rule/yes-no.ts';
import { Answer, YesOrNo, known } from './yes-or-no.ts';

/** The three questions that are asked before everything else, wherever a concern can be written down. */
export const DangerFacts = z.strictObject({
  immediateDanger: z.union([z.enum(yesNoUnsure), YesOrNo]).default('unsure'),
  /** A crime that is in progress or has just happened, and is not urgent. */
  crimeInProgressOrJustHappened: Answer.default('unknown'),
  childMayBeHarmed: Answer.default('unknown'),
});
export type DangerFacts = z.infer<typeof DangerFacts>;
/** The facts as they may be given, with anything left out that is not known. */
export type DangerInput = z.input<typeof DangerFacts>;

/** What the danger table can answer. */
export const dangerOutcomes = ['999', '101', 'carry-on'] as const;
export type DangerOutcome = (typeof dangerOutcomes)[number];

/** Outcomes in short plain words, for a screen. */
export const dangerOutcomeLabels: Record<DangerOutcome, string> = {
  '999': 'Ring 999 now, then the front door',
  '101': 'Ring 101',
  'carry-on': 'No danger now: carry on',
};

/** The rows of the danger table, in the order in which they are printed. */
export const dangerRuleIds = ['R1', 'R2', 'R3', 'R4'] as const;
export type DangerRuleId = (typeof dangerRuleIds)[number];

/** The answer of the danger table; `also` names the front door where it is rung as well. */
export type DangerAnswer = RuleAnswer<DangerOutcome, DangerRuleId> & { also: 'front-door'[] };

/** The version of the danger table. Nothing in it can be set: 999 is 999. */
export const defaultDangerParameters: RuleParameters = {
  version: 'danger-1',
  effectiveFrom: '2026-11-22',
};

/** One row of the danger table. */
export type DangerRule = {
  id: DangerRuleId;
  source: string;
  matches: (facts: DangerFacts) => boolean;
  answer: (facts: DangerFacts) => Omit<DangerAnswer, 'rule' | 'version'>;
};

const called = [
  'Who rang, and when',
  'The police log number',
  'Who at the front door was told by telephone, and when',
  'When the written follow-up was sent',
];
const ring999 =
  'Ring 999 now. When everyone is safe, ring the front door today (out of hours: the emergency duty team), and follow it up in writing.';
const frontDoorToday =
  'Then ring the front door today (out of hours: the emergency duty team), because a child may be harmed.';

/** REF-R1: danger is 999, and never 101. */
const r1: DangerRule = {
  id: 'R1',
  source: 'S2, with 999 only; OURS',
  matches: (facts) => facts.immediateDanger === 'yes',
  answer: () => ({
    outcome: '999',
    also: ['front-door'],
    because: [
      'Someone is in immediate danger.',
      'Danger comes before every other rule, and 999 is the only number for it.',
    ],
    mustRecord: called,
    nextStep: ring999,
  }),
};

/** REF-R2: a crime without danger is 101. Not knowing whether there is one counts as one. */
const r2: DangerRule = {
  id: 'R2',
  source: 'S2; unknowns OURS',
  matches: (facts) =>
    facts.immediateDanger === 'no' && facts.crimeInProgressOrJustHappened !== 'no',
  answer: (facts) => ({
    outcome: '101',
    also: facts.childMayBeHarmed === 'no' ? [] : ['front-door'],
    because: [
      facts.crimeInProgressOrJustHappened === 'yes'
        ? 'A crime is in progress or has just happened, and nobody is in immediate danger.'
        : 'Nobody has said whether a crime is in progress or has just happened, so the police are asked.',
      facts.childMayBeHarmed === 'no'
        ? 'No child may be harmed, so the front door need not hear of it.'
        : 'A child may be harmed, or nobody has said that none is, so the front door hears of it as well.',
    ],
    mustRecord: facts.childMayBeHarmed === 'no' ? called.slice(0, 2) : called,
    nextStep: `Ring 101. If anyone is in danger after all, ring 999.${facts.childMayBeHarmed === 'no' ? '' : ` ${frontDoorToday}`}`,
  }),
};

/** REF-R3: being unsure counts as yes. */
const r3: DangerRule = {
  id: 'R3',
  source: 'OURS',
  matches: (facts) => facts.immediateDanger === 'unsure',
  answer: () => ({
    outcome: '999',
    also: ['front-door'],
    because: [
      'Someone may be in immediate danger, and being unsure counts as yes.',
      'Danger comes before every other rule, and 999 is the only number for it.',
    ],
    mustRecord: [...called, 'Why there is doubt about the danger'],
    nextStep: ring999,
  }),
};

/** REF-R4: no danger and no crime: everything else goes on, and the answer "no" is kept. */
const r4: DangerRule = {
  id: 'R4',
  source: 'OURS',
  matches: (facts) =>
    facts.immediateDanger === 'no' && facts.crimeInProgressOrJustHappened === 'no',
  answer: () => ({
    outcome: 'carry-on',
    also: [],
    because: [
      'Nobody is in immediate danger, and no crime is in progress or has just happened.',
      'The other rules say where it belongs.',
    ],
    mustRecord: ['That the answer about danger was no, and who gave it'],
    nextStep: 'Carry on. Ask again whenever something changes; if anyone is in danger, ring 999.',
  }),
};

/** The danger table in the printed order. */
export const dangerRules: readonly DangerRule[] = [r1, r2, r3, r4];

/**
 * REF-R5: runs before every other rule, on every screen that can record a concern. Total: what is missing or unheard of
 * counts as unsure or not known, and never gives a lower answer than any known value.
 */
export function decideDanger(
  given: DangerInput,
  parameters: RuleParameters = defaultDangerParameters,
): DangerAnswer {
  const facts: DangerFacts = {
    immediateDanger: known(given.immediateDanger, yesNoUnsure, 'unsure'),
    crimeInProgressOrJustHappened: known(
      given.crimeInProgressOrJustHappened,
      yesNoUnknown,
      'unknown',
    ),
    childMayBeHarmed: known(given.childMayBeHarmed, yesNoUnknown, 'unknown'),
  };
  const rule = dangerRules.find((row) => row.matches(facts)) ?? r3;
  const answer = rule.answer(facts);
  return {
    outcome: answer.outcome,
    rule: rule.id,
    also: answer.also,
    because: answer.because,
    mustRecord: answer.mustRecord,
    nextStep: answer.nextStep,
    version: parameters.version,
  };
}
