import { z } from 'zod';
import { type RuleAnswer, yesNoUnknown } from '../rule/index.ts';
import { type PlanParameters, defaultPlanParameters } from './parameters.ts';
import { planTiers } from './state.ts';

/** What is asked of somebody who is to lead. Left out is not known. */
export const LeadFacts = z.strictObject({
  tier: z.enum([...planTiers, 'unknown']).default('unknown'),
  /** Trained to lead early help. */
  trained: z.enum(yesNoUnknown).default('unknown'),
  /** Judged suitable for this family, under section 17. */
  suitable: z.enum(yesNoUnknown).default('unknown'),
  /** Whether social-work-qualified oversight is recorded, under section 17. */
  oversightRecorded: z.enum(yesNoUnknown).default('unknown'),
  socialWorker: z.enum(yesNoUnknown).default('unknown'),
});
export type LeadFacts = z.infer<typeof LeadFacts>;
/** The facts as they may be given. */
export type LeadInput = z.input<typeof LeadFacts>;

/** Whether somebody may lead. */
export const leadOutcomes = ['may-lead', 'find-out', 'may-not-lead'] as const;
export type LeadOutcome = (typeof leadOutcomes)[number];

/** The rows of the table, in the order in which they are read. */
export const leadRuleIds = [
  'L1',
  'L2',
  'L3',
  'L4',
  'L5',
  'L6',
  'L7',
  'L8',
  'L9',
  'L10',
  'L11',
] as const;
export type LeadRuleId = (typeof leadRuleIds)[number];

/** The answer of the table. */
export type LeadAnswer = RuleAnswer<LeadOutcome, LeadRuleId>;

type LeadRule = {
  id: LeadRuleId;
  matches: (facts: LeadFacts) => boolean;
  outcome: LeadOutcome;
  because: string;
  nextStep: string;
};

const start = 'Ask the family, and write what they said about who leads.';
const s47 = 'Under section 47 only a social worker leads (lead child protection practitioner).';

/**
 * PLN-L1 to PLN-L11: who may lead, by legal tier. PLN-L1: a tier that is not known is found out. PLN-L2, PLN-L3, PLN-L4:
 * section 47. PLN-L5, PLN-L6, PLN-L7, PLN-L8: section 17. PLN-L9, PLN-L10, PLN-L11: early help.
 */
export const leadRules: readonly LeadRule[] = [
  {
    id: 'L1',
    matches: ({ tier }) => tier === 'unknown',
    outcome: 'find-out',
    because: 'The legal tier of the plan is not known, and it says who may lead.',
    nextStep: 'Ask social care which tier the plan is under. Until then a social worker leads.',
  },
  {
    id: 'L2',
    matches: ({ tier, socialWorker }) => tier === 's47' && socialWorker === 'no',
    outcome: 'may-not-lead',
    because: s47,
    nextStep: 'Ask social care to name a social worker as lead.',
  },
  {
    id: 'L3',
    matches: ({ tier, socialWorker }) => tier === 's47' && socialWorker === 'unknown',
    outcome: 'find-out',
    because: `${s47} Whether they are one is not known.`,
    nextStep: 'Check whether they are a social worker before they lead.',
  },
  {
    id: 'L4',
    matches: ({ tier }) => tier === 's47',
    outcome: 'may-lead',
    because: s47,
    nextStep: start,
  },
  {
    id: 'L5',
    matches: ({ tier, suitable }) => tier === 's17' && suitable === 'no',
    outcome: 'may-not-lead',
    because: 'Under section 17 the lead is somebody who is judged suitable for this family.',
    nextStep: 'Name somebody who is suitable.',
  },
  {
    id: 'L6',
    matches: ({ tier, oversightRecorded }) => tier === 's17' && oversightRecorded === 'no',
    outcome: 'may-not-lead',
    because: 'Under section 17 a lead works with social-work-qualified oversight, on record.',
    nextStep: 'Ask social care who gives the oversight, and record it.',
  },
  {
    id: 'L7',
    matches: ({ tier, suitable, oversightRecorded }) =>
      tier === 's17' && (suitable === 'unknown' || oversightRecorded === 'unknown'),
    outcome: 'find-out',
    because: 'Under section 17 both are needed, suitability and oversight, and one is not known.',
    nextStep: 'Find out, and record it, before they lead.',
  },
  {
    id: 'L8',
    matches: ({ tier }) => tier === 's17',
    outcome: 'may-lead',
    because: 'They are suitable, and social-work-qualified oversight is recorded (section 17).',
    nextStep: start,
  },
  {
    id: 'L9',
    matches: ({ trained }) => trained === 'no',
    outcome: 'may-not-lead',
    because: 'In early help any trained practitioner may lead, and they are not trained.',
    nextStep: 'Name somebody who is trained, or train them first.',
  },
  {
    id: 'L10',
    matches: ({ trained }) => trained === 'unknown',
    outcome: 'find-out',
    because:
      'In early help any trained practitioner may lead; whether they are trained is not known.',
    nextStep: 'Ask them or their manager before they lead.',
  },
];

const lastRow: LeadRule = {
  id: 'L11',
  matches: () => true,
  outcome: 'may-lead',
  because: 'In early help any trained practitioner may lead, of any agency.',
  nextStep: start,
};

/** PLN-2: whether somebody may lead a plan of this tier. Total: missing or unheard of counts as not known. */
export function checkLead(
  given: LeadInput,
  parameters: PlanParameters = defaultPlanParameters,
): LeadAnswer {
  const facts = settle(given);
  const { id, outcome, because, nextStep } =
    leadRules.find((rule) => rule.matches(facts)) ?? lastRow;
  return {
    outcome,
    rule: id,
    because: [because],
    mustRecord: [
      'Who leads, and from when',
      'What the family said about who leads',
      ...(facts.tier === 's17' ? ['Who gives the social-work-qualified oversight'] : []),
    ],
    nextStep,
    version: parameters.version,
  };
}

function settle(given: LeadInput): LeadFacts {
  const answer = (value: unknown) => yesNoUnknown.find((each) => each === value) ?? 'unknown';
  return {
    tier: planTiers.find((each) => each === given.tier) ?? 'unknown',
    trained: answer(given.trained),
    suitable: answer(given.suitable),
    oversightRecorded: answer(given.oversightRecorded),
    socialWorker: answer(given.socialWorker),
  };
}
