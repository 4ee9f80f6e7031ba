import { z } from 'zod';
import { isChildInNeedAsked } from '../framework/child-in-need.ts';
import { yesNoUnknown } from '../rule/yes-no.ts';
import { type AssessmentCondition, assessmentConditions } from './conditions.ts';

/** ASM-6: the voice of one child: gathered, and how; or not, and why not. Empty words count as nothing said. */
export const ChildVoice = z.strictObject({
  heard: z.enum(yesNoUnknown).default('unknown'),
  how: z.string().max(4000).default(''),
  whyNot: z.string().max(4000).default(''),
});
export type ChildVoice = z.infer<typeof ChildVoice>;

/** What is known of an assessment as it stands. Whatever is left out is not known, and not known is not so. */
export const AssessmentFacts = z.strictObject({
  /** The level a professional gave, 1 to 5; null where nobody has. */
  level: z.int().min(1).max(5).nullable().default(null),
  /** "Could this be a child in need?" (section 17). */
  couldBeChildInNeed: z.enum(yesNoUnknown).default('unknown'),
  /** Whether social care has been asked to act. */
  socialCareAsked: z.enum(yesNoUnknown).default('unknown'),
  leadNamed: z.enum(yesNoUnknown).default('unknown'),
  planMade: z.enum(yesNoUnknown).default('unknown'),
  /** One for each child of the family, born or not. None given: it is not known who the children are. */
  children: z.array(ChildVoice).default([]),
  /** Every other condition, answered one by one. */
  answers: z.partialRecord(z.enum(assessmentConditions), z.enum(yesNoUnknown)).default({}),
});
export type AssessmentFacts = z.infer<typeof AssessmentFacts>;

type Level = AssessmentFacts['level'];

// Named levels only: one that is missing or unheard of is never "low".
const below = (level: Level, limit: number) =>
  [1, 2, 3, 4].some((each) => each === level && each < limit);

/** Conditions that follow from more than one answer. Every other one is met by its own yes and by nothing else. */
const derived: Partial<Record<AssessmentCondition, (facts: AssessmentFacts) => boolean>> = {
  // ASM-6: each child by itself; where nobody knows who the children are, none has been heard.
  'each-child-heard': ({ children }) => children.length > 0 && children.every(heardOrWhyNot),
  // ASM-7: asked from level 4, and where no level is given; a yes or no at any other level stands too.
  'child-in-need-answered': ({ level, couldBeChildInNeed }) =>
    couldBeChildInNeed === 'yes' || couldBeChildInNeed === 'no' || !isChildInNeedAsked(level),
  // ASM-7: the assessment waits for the request, and the request never for the assessment.
  'social-care-asked': ({ level, couldBeChildInNeed, socialCareAsked }) =>
    socialCareAsked === 'yes' || (below(level, 5) && couldBeChildInNeed !== 'yes'),
  // ASM-9: from level 3, and wherever no level is given.
  'lead-named': ({ level, leadNamed }) => leadNamed === 'yes' || below(level, 3),
  'plan-made': ({ level, planMade }) => planMade === 'yes' || below(level, 3),
};

function heardOrWhyNot({ heard, how, whyNot }: ChildVoice): boolean {
  return heard === 'yes' ? how.trim() !== '' : whyNot.trim() !== '';
}

/** ASM-3: the conditions that are met, each by its own answer. Nothing that is not known is met. */
export function assessmentMet(facts: AssessmentFacts): AssessmentCondition[] {
  return assessmentConditions.filter(
    (condition) => derived[condition]?.(facts) ?? facts.answers[condition] === 'yes',
  );
}
