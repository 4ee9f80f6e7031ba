import type { TriageFacts } from '@waymark/domain/triage';

/** What is answered of most demo families: a worry about a child at standard risk. A story says what differs. */
export const ordinaryFacts: TriageFacts = {
  screenedByPolice: 'yes',
  immediateDanger: 'no',
  caseType: 'child-concern',
  childLinked: 'yes',
  risk: 'standard',
  meetsLaThreshold: 'no',
  openToSocialCare: 'no',
  secondRiskAssessment: 'not-applicable',
  secondAssessmentRaisedToHigh: 'no',
};
