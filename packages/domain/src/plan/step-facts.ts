import { z } from 'zod';
import { yesNoUnknown } from '../rule/index.ts';
import { LeadFacts, checkLead } from './lead.ts';
import { planTiers } from './state.ts';
import { type StepCondition, stepConditions } from './step.ts';

/** What is known of a step as it stands. Whatever is left out is not known, and not known is not so. */
export const StepFacts = z.strictObject({
  /** The tier that the step leads to. */
  toTier: z.enum([...planTiers, 'unknown']).default('unknown'),
  /** What is known of whoever takes over; null where nobody is named. */
  receivingLead: LeadFacts.omit({ tier: true }).nullable().default(null),
  familyTold: z.enum(yesNoUnknown).default('unknown'),
  /** Whether somebody who may approved that the family is not told yet, because telling would raise risk. */
  notTellingApproved: z.enum(yesNoUnknown).default('unknown'),
  /** Every other condition, answered one by one. */
  answers: z.partialRecord(z.enum(stepConditions), z.enum(yesNoUnknown)).default({}),
});
export type StepFacts = z.infer<typeof StepFacts>;

/** Conditions that follow from more than one answer. Every other one is met by its own yes and by nothing else. */
const derived: Partial<Record<StepCondition, (facts: StepFacts) => boolean>> = {
  'receiving-lead-may-lead': ({ receivingLead, toTier }) =>
    receivingLead !== null && checkLead({ ...receivingLead, tier: toTier }).outcome === 'may-lead',
  // PLN-S2: telling the family waits only where somebody approved that it does.
  'family-told': ({ familyTold, notTellingApproved }) =>
    familyTold === 'yes' || notTellingApproved === 'yes',
};

/** PLN-S1: the conditions that are met, each by its own answer. Nothing that is not known is met. */
export function stepMet(facts: StepFacts): StepCondition[] {
  return stepConditions.filter(
    (condition) => derived[condition]?.(facts) ?? facts.answers[condition] === 'yes',
  );
}
