import {
  type GivenFacts,
  type TriageFacts,
  caseTypes,
  riskGrades,
  secondRiskAssessments,
  yesNo,
  yesNoUnknown,
  yesNoUnsure,
} from '../facts.ts';

/** Facts as the table may rely on them. */
export type SettledFacts = {
  facts: TriageFacts;
  /** A concern for a child that says no child is linked: the table reads both as they are, and asks. */
  childContradicted: boolean;
  /** What was read differently from how it was given, in plain sentences. */
  notes: string[];
};

/** The value where it is one of the known ones; otherwise the one that routes most safely. */
function known<T extends string>(value: T | undefined, values: readonly T[], safe: T): T {
  return values.find((each) => each === value) ?? safe;
}

/**
 * TRI-S1: a missing or unheard-of value counts as not known; domestic abuse marked "not applicable" counts as not done.
 * Other answers that contradict each other are left as they are, and named.
 */
export function settleFacts(given: GivenFacts): SettledFacts {
  const notes: string[] = [];
  const facts: TriageFacts = {
    screenedByPolice: known(given.screenedByPolice, yesNo, 'no'),
    immediateDanger: known(given.immediateDanger, yesNoUnsure, 'unsure'),
    caseType: known(given.caseType, caseTypes, 'domestic-abuse'),
    childLinked: known(given.childLinked, yesNoUnknown, 'unknown'),
    risk: known(given.risk, riskGrades, 'ungraded'),
    meetsLaThreshold: known(given.meetsLaThreshold, yesNoUnknown, 'unknown'),
    openToSocialCare: known(given.openToSocialCare, yesNoUnknown, 'unknown'),
    secondRiskAssessment: known(given.secondRiskAssessment, secondRiskAssessments, 'not-done'),
    secondAssessmentRaisedToHigh: known(given.secondAssessmentRaisedToHigh ?? 'no', yesNo, 'yes'),
  };
  if (facts.caseType !== given.caseType) {
    notes.push(
      'It does not say what it is about, so it counts as domestic abuse, which has the most checks.',
    );
    if (facts.childLinked === 'no') {
      facts.childLinked = 'unknown';
      notes.push(
        'It may be a concern for a child, so whether a child is linked counts as not known.',
      );
    }
  }
  if (facts.caseType === 'domestic-abuse' && given.secondRiskAssessment === 'not-applicable') {
    notes.push(
      'Every domestic-abuse case needs a second risk assessment, so "not applicable" counts as not done.',
    );
  }
  if (facts.secondAssessmentRaisedToHigh !== (given.secondAssessmentRaisedToHigh ?? 'no'))
    notes.push(
      'It does not say plainly whether the second risk assessment raised the grade, so it counts as raised.',
    );
  if (facts.secondAssessmentRaisedToHigh === 'yes' && facts.secondRiskAssessment !== 'done')
    notes.push(
      'The second risk assessment is said to have raised the grade, but not to be done. The raised grade counts all the same.',
    );
  const childContradicted = facts.caseType === 'child-concern' && facts.childLinked === 'no';
  if (childContradicted)
    notes.push(
      'It is a concern for a child, but says that no child is linked. The two answers contradict each other, so find out which of them is right.',
    );
  return { facts, childContradicted, notes };
}
