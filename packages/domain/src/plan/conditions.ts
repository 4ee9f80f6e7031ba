import type { ConditionWords } from '../move/index.ts';

/** What has to be true of a plan before some of its moves. */
export const planConditions = [
  'lead-named',
  'lead-may-lead',
  'new-lead-named',
  'new-lead-may-lead',
  'new-lead-accepts',
  'family-had-a-say',
  'family-agrees',
  'goal-in-family-words',
  'actions-whole',
  'agencies-invited',
  'several-agencies',
  'part-taken-recorded',
  'review-date-set',
  'progress-recorded',
  'family-view-recorded',
  'level-with-reason',
  'step-fits-tier',
  'no-step-open',
  'not-child-protection',
  'social-care-judged',
  'reason-recorded',
  'risk-asked',
  'universal-offer-named',
  'who-to-ring-given',
  'outcome-per-need',
  'closing-in-supervision',
  'referrer-told',
  'change-recorded',
] as const;
export type PlanCondition = (typeof planConditions)[number];

/** PLN-1 to PLN-9, PLN-11: what a person reads where one of them is missing, and what to do about it. */
export const planConditionWords: Record<PlanCondition, ConditionWords> = {
  'lead-named': {
    missing: 'The plan has no lead practitioner.',
    nextStep: 'Name one, and ask the family whom they would like.',
  },
  'lead-may-lead': {
    missing: 'It is not shown that this lead may lead a plan of this tier.',
    nextStep:
      'Early help: a trained practitioner. Section 17: a suitable one, with social-work-qualified oversight recorded. Section 47: a social worker.',
  },
  'new-lead-named': {
    missing: 'Nobody is named to lead next, so the family would be left with nobody.',
    nextStep: 'Name who leads next. Until then the lead stays who it is.',
  },
  'new-lead-may-lead': {
    missing: 'It is not shown that the next lead may lead a plan of this tier.',
    nextStep:
      'Early help: a trained practitioner. Section 17: a suitable one, with social-work-qualified oversight recorded. Section 47: a social worker.',
  },
  'new-lead-accepts': {
    missing: 'The next lead has not said yes.',
    nextStep: 'Ask them. Until they say yes, the lead stays who it is.',
  },
  'family-had-a-say': {
    missing: 'The family has had no say in who leads.',
    nextStep: 'Ask them, and write what they said.',
  },
  'family-agrees': {
    missing: 'The family has not said yes to this plan.',
    nextStep:
      'Ask them. Early help and section 17 are voluntary; a worry about harm does not wait for a yes.',
  },
  'goal-in-family-words': {
    missing: "The goal is not there in the family's words.",
    nextStep: 'Ask the family what they want to be different, and write that.',
  },
  'actions-whole': {
    missing: 'An action lacks who, by when, or how you will know that it worked.',
    nextStep: 'Give each action a person, a day, and how you will know.',
  },
  'agencies-invited': {
    missing: 'An agency that is involved is not invited, and nothing says why.',
    nextStep: 'Invite it, or write why it is not invited.',
  },
  'several-agencies': {
    missing:
      'From level 4, and until a level is given, several agencies work together: fewer than two are invited.',
    nextStep:
      'Invite another agency that knows the family or can help, give the level with its reason, or write why fewer are enough for now. What is urgent does not wait for it.',
  },
  'part-taken-recorded': {
    missing: 'Nothing says whether each agency that was invited came or sent a report.',
    nextStep: 'Mark each one: came, sent a report, both, or neither.',
  },
  'review-date-set': {
    missing: 'There is no day for the next review that is soon enough.',
    nextStep: 'Set a day from today on, and within the longest time that your partnership allows.',
  },
  'progress-recorded': {
    missing: 'Nothing says how it goes against the plan.',
    nextStep: 'Write for each goal what is better, worse or the same.',
  },
  'family-view-recorded': {
    missing: "The family's own view is missing.",
    nextStep: 'Ask the family how they see it, and write it in their words.',
  },
  'level-with-reason': {
    missing: 'Nobody has given a level again, with a reason.',
    nextStep: 'Give the level that you judge it to be now, and why.',
  },
  'step-fits-tier': {
    missing: 'The step does not lead from this tier to the one that is named.',
    nextStep:
      'A step up leads to a higher tier, a step down to a lower one, a step across to the same.',
  },
  'no-step-open': {
    missing: 'A step up, down or across is still open.',
    nextStep: 'Finish that step or take it back first.',
  },
  'not-child-protection': {
    missing: 'This is a child protection plan, and such a plan is stepped down first.',
    nextStep: 'Ask the child protection conference, and step it down from there.',
  },
  'social-care-judged': {
    missing: 'This is a plan of social care, and they have not judged that it is no longer needed.',
    nextStep: 'Ask social care, and record who judged it and when; or step it down.',
  },
  'reason-recorded': { missing: 'Nothing says why.', nextStep: 'Write the reason.' },
  'risk-asked': {
    missing: 'Nobody has said whether a child is at risk without this help.',
    nextStep:
      'Answer it, with the name of whoever decided. If a child may be at risk of harm, talk to the front door today.',
  },
  'universal-offer-named': {
    missing: 'No universal help is named for the family.',
    nextStep: 'Name the help that is there for everybody and fits this family.',
  },
  'who-to-ring-given': {
    missing: 'The family has not been told who to ring.',
    nextStep: 'Give them a name or a service, and a number that is answered.',
  },
  'outcome-per-need': {
    missing: 'A need has no outcome.',
    nextStep: 'Say for each need how it ended.',
  },
  'closing-in-supervision': {
    missing: 'Closing has not been talked through in supervision.',
    nextStep: 'Talk it through with your supervisor, and write what was decided.',
  },
  'referrer-told': {
    missing: 'Whoever asked for help has not heard what came of it.',
    nextStep: 'Tell them the outcome, or write why they cannot be told.',
  },
  'change-recorded': {
    missing: 'Nothing says what is new.',
    nextStep: 'Write what has changed, so that the family need not tell it again.',
  },
};
