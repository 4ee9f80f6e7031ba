import {
  type TriageFacts,
  caseTypes,
  riskGrades,
  secondRiskAssessments,
  yesNo,
  yesNoUnknown,
  yesNoUnsure,
} from '../facts.ts';

/** The value where it is one of the known ones; otherwise the one that routes most safely. */
function known<T extends string>(value: T, values: readonly T[], safe: T): T {
  return values.includes(value) ? value : safe;
}

/**
 * TRI-S1: facts as the table may rely on them. A missing or unheard-of value counts as not known, and two answers that
 * contradict each other count as the safer one. The notes say so in plain sentences.
 */
export function settleFacts(given: TriageFacts): { facts: TriageFacts; notes: string[] } {
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
  const caseTypeKnown = caseTypes.includes(given.caseType);
  if (facts.childLinked === 'no' && (facts.caseType === 'child-concern' || !caseTypeKnown)) {
    facts.childLinked = 'unknown';
    notes.push(
      caseTypeKnown
        ? 'It is a concern for a child, but says that no child is linked. Both cannot be right, so whether a child is linked counts as not known.'
        : 'It does not say what it is about, so whether a child is linked counts as not known.',
    );
  }
  if (facts.caseType === 'domestic-abuse' && facts.secondRiskAssessment === 'not-applicable') {
    facts.secondRiskAssessment = 'not-done';
    notes.push(
      'Every domestic-abuse case needs a second risk assessment, so "not applicable" counts as not done.',
    );
  }
  return { facts, notes };
}
