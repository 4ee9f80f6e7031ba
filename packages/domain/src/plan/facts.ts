import { z } from 'zod';
import { type Day, addDays, isDay } from '../clock/day.ts';
import { levelNumbers } from '../framework/level.ts';
import { areSeveralAgenciesNeeded } from '../framework/several-agencies.ts';
import { yesNoUnknown } from '../rule/index.ts';
import { type PlanCondition, planConditions } from './conditions.ts';
import { LeadFacts, checkLead } from './lead.ts';
import { type PlanParameters, defaultPlanParameters } from './parameters.ts';
import { TeamAgency, invitationProblems, invitedAgencies, partTakenProblems } from './team.ts';

/** What is known of a plan as it stands. Whatever is left out is not known, and not known is not so. */
export const PlanFacts = z.strictObject({
  /** The lead of today, and what is known of them; the tier of the plan stands here. */
  lead: LeadFacts.prefault({}),
  /** Who is to lead next; null where nobody is named. */
  newLead: LeadFacts.nullable().default(null),
  /** The level of the five-level framework that a professional gave, 1 to 5; null where nobody has. It is never worked out. */
  level: z.literal(levelNumbers).nullable().default(null),
  familyAgrees: z.enum(yesNoUnknown).default('unknown'),
  /** PLN-11: why fewer than several agencies are enough for now, where several are needed. */
  whyNotSeveral: z.string().max(1000).default(''),
  /** Every agency that is involved with the family, the lead's own among them. None given: it is not known who is involved. */
  agencies: z.array(TeamAgency).default([]),
  /** YYYY-MM-DD; null where none is set. */
  nextReviewOn: z.string().nullable().default(null),
  /** Every other condition, answered one by one. */
  answers: z.partialRecord(z.enum(planConditions), z.enum(yesNoUnknown)).default({}),
});
export type PlanFacts = z.infer<typeof PlanFacts>;

type Given = { facts: PlanFacts; today: Day; parameters: PlanParameters };

/** Conditions that follow from more than one answer. Every other one is met by its own yes and by nothing else. */
const derived: Partial<Record<PlanCondition, (given: Given) => boolean>> = {
  'lead-may-lead': ({ facts }) => checkLead(facts.lead).outcome === 'may-lead',
  'new-lead-may-lead': ({ facts }) =>
    facts.newLead !== null &&
    checkLead({ ...facts.newLead, tier: facts.lead.tier }).outcome === 'may-lead',
  // PLN-4: early help and section 17 are voluntary; under section 47 agreement is sought, and not needed.
  'family-agrees': ({ facts }) => facts.familyAgrees === 'yes' || facts.lead.tier === 's47',
  'not-child-protection': ({ facts }) =>
    facts.lead.tier === 'early-help' || facts.lead.tier === 's17',
  // PLN-9: what social care planned, social care judges; early help is the family's own to end.
  'social-care-judged': ({ facts }) =>
    facts.lead.tier === 'early-help' || facts.answers['social-care-judged'] === 'yes',
  'agencies-invited': ({ facts }) =>
    facts.agencies.length > 0 && invitationProblems(facts.agencies).length === 0,
  // PLN-11: an invitation is what a lead can give; whether an agency comes is its own answer (PLN-6).
  'several-agencies': ({ facts }) =>
    !areSeveralAgenciesNeeded(facts.level) ||
    invitedAgencies(facts.agencies).length > 1 ||
    facts.whyNotSeveral.trim() !== '',
  'part-taken-recorded': ({ facts }) =>
    facts.agencies.length > 0 && partTakenProblems(facts.agencies).length === 0,
  'review-date-set': ({ facts, today, parameters }) =>
    isReviewDay(facts.nextReviewOn, today, parameters),
};

/** PLN-7: a review is set (clock `taf-review` says when it is due) for today or later, and within the longest time that is allowed. Days are in London. */
export function isReviewDay(day: Day | null, today: Day, parameters: PlanParameters): boolean {
  if (day === null || !isDay(day)) return false;
  return day >= today && day <= addDays(today, parameters.reviewWeeksAtMost * 7);
}

/** PLN-1: the conditions that are met, each by its own answer. Nothing that is not known is met. */
export function planMet(
  facts: PlanFacts,
  today: Day,
  parameters: PlanParameters = defaultPlanParameters,
): PlanCondition[] {
  const given = { facts, today, parameters };
  return planConditions.filter(
    (condition) => derived[condition]?.(given) ?? facts.answers[condition] === 'yes',
  );
}
