import { areSeveralAgenciesNeeded } from '../framework/several-agencies.ts';
import { yesNoUnknown } from '../rule/index.ts';
import {
  type ExpectedAssessment,
  type ExpectedAssessmentAlso,
  type ExpectedAssessmentAnswer,
  type ExpectedAssessmentFacts,
  type ExpectedAssessmentInput,
  defaultAssessmentParameters,
  existingAssessments,
} from './expected.ts';
import { expectedAssessmentRules, lastRule } from './expected-rules.ts';

/** ASM-13: why a team is asked for. */
const whyATeam =
  'From level 4, and until a level is given, several agencies are needed together, and it is not known that they are.';

/**
 * ASM-10: which assessment a level asks for. Total: whatever is missing or unheard of counts as not known, and the first
 * row that matches answers. It takes a level that a professional gave, and never gives one.
 */
export function expectAssessment(
  given: ExpectedAssessmentInput,
  parameters = defaultAssessmentParameters,
): ExpectedAssessmentAnswer {
  const facts = settle(given);
  const rule = expectedAssessmentRules.find((each) => each.matches(facts)) ?? lastRule;
  const answer = rule.answer(facts);
  const alsos = also(facts, answer.outcome);
  return {
    ...answer,
    because: [...answer.because, ...(alsos.includes('bring-team-together') ? [whyATeam] : [])],
    rule: rule.id,
    also: alsos,
    version: parameters.version,
  };
}

function settle(given: ExpectedAssessmentInput): ExpectedAssessmentFacts {
  return {
    level: [1, 2, 3, 4, 5].find((each) => each === given.level) ?? null,
    existing: existingAssessments.find((each) => each === given.existing) ?? 'unknown',
    couldBeChildInNeed: yesNoUnknown.find((each) => each === given.couldBeChildInNeed) ?? 'unknown',
    leadInPlace: yesNoUnknown.find((each) => each === given.leadInPlace) ?? 'unknown',
    teamInPlace: yesNoUnknown.find((each) => each === given.teamInPlace) ?? 'unknown',
  };
}

/**
 * ASM-11, ASM-13: what goes with the answer: the assessment beside a request, the lead practitioner from level 3, and the team
 * around the family from level 4.
 */
function also(facts: ExpectedAssessmentFacts, outcome: ExpectedAssessment) {
  const needed = facts.level !== 1 && facts.level !== 2;
  const alsos: ExpectedAssessmentAlso[] = [];
  if (outcome === 'request-social-care' || outcome === 'ask-child-in-need')
    alsos.push(...besideIt(facts));
  if (outcome === 'decide-level' || outcome === 'ask-child-in-need') alsos.push('front-door-today');
  if (needed && facts.leadInPlace !== 'yes') alsos.push('name-lead-practitioner');
  if (areSeveralAgenciesNeeded(facts.level) && facts.teamInPlace !== 'yes')
    alsos.push('bring-team-together');
  return alsos;
}

function besideIt({ level, existing }: ExpectedAssessmentFacts): ExpectedAssessmentAlso[] {
  if (existing === 'in-progress' || existing === 'complete') return ['carry-on-beside'];
  if (existing === 'unknown') return ['look-for-one-beside'];
  return level === 3 || level === 4 ? ['complete-one-beside'] : [];
}
