import { besideCases as triageBesideCases } from './triage/beside-cases.ts';
import { carriedWordsCases } from './triage/carried-words-cases.ts';
import { routingCases } from './triage/cases.ts';
import { encompassCases } from './triage/encompass/cases.ts';
import { historyCases } from './triage/history/cases.ts';
import { unreadableHistoryCases } from './triage/history/unreadable-cases.ts';
import { listingCases, carryOverCases } from './triage/listing/cases.ts';
import { meetingWordsCases } from './triage/meeting-words-cases.ts';
import { outcomeCases } from './triage/outcome-needs/cases.ts';
import { dissentCases } from './triage/outcome-needs/dissent-cases.ts';
import { severalAgenciesCases } from './triage/outcome-needs/several-agencies-cases.ts';
import { stalledCases } from './triage/outcome-needs/stalled-cases.ts';
import { wordsCases } from './triage/words-cases.ts';
import { contactRowCases } from './contact/cases.ts';
import { besideCases as sharingBesideCases } from './sharing/beside-cases.ts';
import { harmCases } from './sharing/cases.ts';
import { doubtCases } from './sharing/doubt-cases.ts';
import { emergingCases } from './sharing/emerging-cases.ts';
import { needCases } from './sharing/need-cases.ts';
import { adultCases } from './sharing/who-can-agree/adult-cases.ts';
import { childCases } from './sharing/who-can-agree/child-cases.ts';
import { takePartCases } from './agreement-register/cases.ts';
import { dueCases as agreementDueCases } from './agreement-register/due-cases.ts';
import { outcomeCases as outcomesUnderAgreementCases } from './agreement-register/outcome-cases.ts';
import { agreedCases } from './referral/agreement/agreed-cases.ts';
import { notReachedCases } from './referral/agreement/not-reached-cases.ts';
import { notSoughtCases } from './referral/agreement/not-sought-cases.ts';
import { refusedCases } from './referral/agreement/refused-cases.ts';
import { stillOpenCases } from './referral/agreement/still-open-cases.ts';
import { dangerCases } from './referral/danger-cases.ts';
import { specialCases } from './referral/special/special-cases.ts';
import { stepCases as referralStepCases } from './referral/step-cases.ts';
import { disagreementCases } from './disagreement/cases.ts';
import { expectedAssessmentCases, assessmentMoveCases } from './assessment/cases.ts';
import { leadCases, stepCases as planStepCases } from './plan/cases.ts';
import { planMoveCases } from './plan/plan-move-cases.ts';
import { attendanceCases, mappingCases, registryCases } from './framework/cases.ts';
import { promptCases } from './framework/prompt-cases.ts';
import { levelHistoryCases } from './framework/level-history/cases.ts';
import { offersAtLevelCases } from './framework/help-at-level/cases.ts';
import { healthReviewCases } from './framework/health-reviews/cases.ts';
import { adviceCases } from './framework/advice/cases.ts';
import { spotAuditDrawCases, spotAuditFindingCases } from './framework/spot-audit/cases.ts';
import { limitCases } from './clock/cases.ts';
import { dayCases } from './clock/day-cases.ts';
import { readingCases } from './clock/reading-cases.ts';
import { measureCases } from './measure/cases.ts';
import { tableCases } from './measure/disclosure-control/cases.ts';
import { percentageCases } from './measure/disclosure-control/percentage-cases.ts';
import { refusalCases } from './measure/disclosure-control/refusal-cases.ts';
import { releaseCases } from './measure/disclosure-control/release-cases.ts';
import { noFigureCases } from './measure/no-figure-cases.ts';
import { qualityCases } from './measure/quality-cases.ts';
import { accessCaseTable } from './access/cases.ts';
import { recordAccessCases } from './access/record-cases.ts';
import { unavailableCases } from './access/unavailable-cases.ts';
import { toldCases } from './audit/told-cases.ts';
import { unusualCases } from './audit/unusual-cases.ts';
import { retentionCases } from './retention/cases.ts';
import { takeOutCases } from './rights/cases.ts';
import { breakGlassCases, readingCases as restrictedReadingCases } from './need-to-know/cases.ts';
import type { CaseTable } from './rule/index.ts';

/**
 * RUL-3: every table of cases of every area, in plain words: what the tests run, what the rulebook shows, and what another
 * implementation of the same rules can be held against.
 */
export const caseTables: readonly CaseTable[] = [
  triageBesideCases,
  carriedWordsCases,
  routingCases,
  encompassCases,
  historyCases,
  unreadableHistoryCases,
  listingCases,
  carryOverCases,
  meetingWordsCases,
  outcomeCases,
  severalAgenciesCases,
  dissentCases,
  stalledCases,
  wordsCases,
  contactRowCases,
  sharingBesideCases,
  harmCases,
  doubtCases,
  emergingCases,
  needCases,
  adultCases,
  childCases,
  takePartCases,
  agreementDueCases,
  outcomesUnderAgreementCases,
  agreedCases,
  notReachedCases,
  notSoughtCases,
  refusedCases,
  stillOpenCases,
  dangerCases,
  specialCases,
  referralStepCases,
  disagreementCases,
  expectedAssessmentCases,
  assessmentMoveCases,
  leadCases,
  planStepCases,
  planMoveCases,
  attendanceCases,
  mappingCases,
  registryCases,
  promptCases,
  levelHistoryCases,
  offersAtLevelCases,
  healthReviewCases,
  adviceCases,
  spotAuditDrawCases,
  spotAuditFindingCases,
  limitCases,
  dayCases,
  readingCases,
  measureCases,
  tableCases,
  percentageCases,
  refusalCases,
  releaseCases,
  noFigureCases,
  qualityCases,
  accessCaseTable,
  recordAccessCases,
  unavailableCases,
  toldCases,
  unusualCases,
  restrictedReadingCases,
  breakGlassCases,
  retentionCases,
  takeOutCases,
];
