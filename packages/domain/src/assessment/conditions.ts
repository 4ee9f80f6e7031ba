import type { ConditionWords } from '../move/index.ts';

/** What has to be true of an assessment before some of its moves. */
export const assessmentConditions = [
  'looked-for-another',
  'service-agreed',
  'notice-shown',
  'objections-asked',
  'confidence-asked',
  'danger-asked',
  'each-child-heard',
  'analysis-written',
  'level-with-reason',
  'child-in-need-answered',
  'social-care-asked',
  'lead-named',
  'plan-made',
  'review-date-set',
  'new-author-named',
  'progress-recorded',
  'family-view-recorded',
  'change-recorded',
  'outcome-per-need',
  'who-to-ring-given',
  'referrer-told',
  'kept-one-named',
  'carried-over',
  'reason-recorded',
  'risk-asked',
] as const;
export type AssessmentCondition = (typeof assessmentConditions)[number];

/** ASM-3, ASM-5 to ASM-9: what a person reads where one of them is missing, and what to do about it. */
export const assessmentConditionWords: Record<AssessmentCondition, ConditionWords> = {
  'looked-for-another': {
    missing:
      'Nobody has looked whether this family has an assessment or a lead practitioner already.',
    nextStep: 'Look the family up. If one is there, join in with it and do not start a second.',
  },
  'service-agreed': {
    missing: 'The family has not said yes to working with us.',
    nextStep:
      'Ask them whether they agree to us working with them. If they say no, early help stops here; a worry about harm does not wait for a yes.',
  },
  'notice-shown': {
    missing: 'The family has not been shown who we share with and why.',
    nextStep: 'Show them the notice. There is nothing in it for them to agree to.',
  },
  'objections-asked': {
    missing: 'The family has not been asked whom they would rather we did not talk to.',
    nextStep: 'Ask them who, and why, and write down what was decided about it.',
  },
  'confidence-asked': {
    missing: 'The family has not been asked what they told in confidence and want kept back.',
    nextStep: 'Ask them, and write down what they want kept back.',
  },
  'danger-asked': {
    missing: 'The danger question has not been answered.',
    nextStep: 'Answer whether anyone is in danger now. If the answer is yes or unsure, ring 999.',
  },
  'each-child-heard': {
    missing: 'The voice of a child is missing, and nothing says why.',
    nextStep: 'Write what each child said and how it was gathered, or why it was not.',
  },
  'analysis-written': {
    missing: 'The analysis is not written.',
    nextStep: 'Write the summary, and what would change your mind.',
  },
  'level-with-reason': {
    missing: 'Nobody has given a level with a reason.',
    nextStep: 'Give the level that you judge it to be, and why. The system never works it out.',
  },
  'child-in-need-answered': {
    missing: 'It is not answered whether this could be a child in need.',
    nextStep:
      'Answer yes or no, with a reason. It is asked from level 4, and wherever no level is given.',
  },
  'social-care-asked': {
    missing:
      "Social care has not been asked to act, and this level or this child's needs call for it.",
    nextStep: 'Refer to the front door now. The assessment never delays that.',
  },
  'lead-named': {
    missing: 'No lead practitioner is named.',
    nextStep:
      'Name one, and ask the family whom they would like. From level 3 there is always one.',
  },
  'plan-made': {
    missing: 'There is no plan beside the assessment.',
    nextStep: 'Agree with the family who does what by when, and how you will know that it worked.',
  },
  'review-date-set': {
    missing: 'No day is set to look at it again.',
    nextStep: 'Set a day for the review.',
  },
  'new-author-named': {
    missing: 'Nobody is named to go on writing it.',
    nextStep: 'Name the person who takes it on, and check with them that they do.',
  },
  'progress-recorded': {
    missing: 'Nothing says what has changed since the last time.',
    nextStep: 'Write what is better, what is worse, and what is the same.',
  },
  'family-view-recorded': {
    missing: "The family's own view is missing.",
    nextStep: 'Ask the family how they see it, and write it in their words.',
  },
  'change-recorded': {
    missing: 'Nothing says what is new.',
    nextStep: 'Write what has changed, so that the family need not tell it again.',
  },
  'outcome-per-need': {
    missing: 'A need has no outcome.',
    nextStep: 'Say for each need how it ended.',
  },
  'who-to-ring-given': {
    missing: 'The family has not been told what comes next and who to ring.',
    nextStep: 'Name the universal help that goes on, and who to ring if things get worse.',
  },
  'referrer-told': {
    missing: 'Whoever asked for help has not heard what came of it.',
    nextStep: 'Tell them the outcome, or write why they cannot be told.',
  },
  'kept-one-named': {
    missing: 'Nothing says which assessment is kept.',
    nextStep: 'Name the one that is kept.',
  },
  'carried-over': {
    missing: 'What is in this one has not been carried over.',
    nextStep: "Carry it over to the one that is kept, the children's words above all.",
  },
  'reason-recorded': {
    missing: 'Nothing says why.',
    nextStep: 'Write the reason.',
  },
  'risk-asked': {
    missing: 'Nobody has said whether a child is at risk without this help.',
    nextStep:
      'Answer it, with the name of whoever decided. If a child may be at risk of harm, talk to the front door today.',
  },
};
