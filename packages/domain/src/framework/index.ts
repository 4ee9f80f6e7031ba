export { type ActionAsk, actionAskLabels, actionAsks } from './action-ask.ts';
export {
  type Adviser,
  AdviceEntry,
  type FollowsAdvice,
  adviserLabels,
  advisers,
  followsAdvice,
  followsAdviceLabels,
} from './advice/advice-entry.ts';
export {
  type AdviceCheck,
  type AdviceDraft,
  type AdviceProblem,
  checkAdvice,
} from './advice/check-advice.ts';
export {
  AttendanceSettings,
  type AttendanceHint,
  type AttendanceHints,
  attendanceHints,
  defaultAttendanceSettings,
} from './attendance.ts';
export { type CellAction, actionFor, indicatorsFor } from './cells.ts';
export {
  type ProfileCheck,
  type ProfileProblem,
  checkProfile,
  needsChosen,
} from './check-profile.ts';
export { type Concept, conceptsAmong, conceptsOf } from './concepts.ts';
export { type ConversationKey, conversationKeys, conversationQuestions } from './conversation.ts';
export { type FrameworkDiff, type VersionName, diffFrameworks } from './diff.ts';
export type { ActionChange, AskedFor } from './diff-cells.ts';
export type { ChangedFields } from './diff-fields.ts';
export type { IndicatorChange, IndicatorsDiff, Place } from './diff-indicators.ts';
export type { ListDiff } from './diff-lists.ts';
export { type FlagPrompt, type PromptKind, flagPrompts, promptKinds } from './flag-prompts.ts';
export {
  type HealthReview,
  type HealthReviewAnswer,
  healthReviewAnswers,
} from './health-reviews/answer.ts';
export {
  type ChildForReviews,
  type ReviewSaid,
  healthReviews,
} from './health-reviews/health-reviews.ts';
export {
  type HealthReviewHint,
  type HealthReviewHints,
  healthReviewHints,
} from './health-reviews/hints.ts';
export {
  type HealthReviewKey,
  HealthReviewSettings,
  defaultHealthReviewSettings,
  healthReviewKeys,
  healthReviewLabels,
} from './health-reviews/settings.ts';
export { type HelpAtLevel, helpAtLevel } from './help-at-level/help-at-level.ts';
export {
  type LevelledOffer,
  type ListedBecause,
  type OffersAtLevel,
  listedBecause,
  offersAtLevel,
} from './help-at-level/offers-at-level.ts';
export type { GivenLevel, GivenLevelProblem } from './level-history/given-level.ts';
export { type LevelHistory, type LevelTrack, levelHistory } from './level-history/level-history.ts';
export { type LevelDirection, type LevelStep, levelDirections } from './level-history/steps.ts';
export { type LevelNumber, levelNumbers } from './level.ts';
export { levelWordsIn } from './level-words.ts';
export { LintSettings, defaultLintSettings, lintFramework } from './lint.ts';
export { type LintFinding, type LintKind, lintKinds } from './lint/finding.ts';
export { type FileProblem, type LoadedFramework, loadFramework } from './load.ts';
export {
  type SuggestedLevel,
  type Suggestion,
  childInNeedQuestion,
  reasonableCauseNote,
  stagesOf,
  suggestLevels,
  suggestLevelsElsewhere,
  suggestOutcomes,
  suggestsOnly,
} from './mapping.ts';
export { type ManyNeeds, manyNeeds } from './many-needs.ts';
export {
  type LegalHook,
  type NeedStage,
  legalHookLabels,
  legalHooks,
  needStageLabels,
  needStages,
} from './need-stage.ts';
export { type OutcomeKey, outcomeKeys, outcomeNamed } from './outcome.ts';
export { AreaAnswer, ProfessionalLevel, Profile } from './profile.ts';
export type { ProfilePrompt } from './profile-prompts.ts';
export { type PyramidLayer, pyramidOf } from './pyramid.ts';
export {
  type FrameworkOnDay,
  type NoFrameworkReason,
  frameworkOn,
  frameworkVersion,
  noFrameworkReasons,
  registryProblems,
} from './registry.ts';
export { type FamilyPage, familyMarkdown, familyPages, familyQuestions } from './render-family.ts';
export {
  type MatrixCell,
  type MatrixRow,
  type MatrixStatement,
  fullMarkdown,
  matrixOf,
} from './render-full.ts';
export { type QuickPage, quickMarkdown, quickPages } from './render-quick.ts';
export {
  CellOverride,
  Indicator,
  Level,
  Measure,
  Outcome,
  PrintedAction,
  ThresholdFramework,
  TriageFit,
} from './schema.ts';
export {
  areSeveralAgenciesNeeded,
  severalAgenciesFrom,
  severalAgenciesNote,
} from './several-agencies.ts';
export { type Rating, type RaterAgreement, raterAgreement } from './rater-agreement.ts';
export {
  type AuditableRecord,
  type SpotAuditDraw,
  type SpotAuditRequest,
  drawSpotAudit,
} from './spot-audit/draw.ts';
export {
  type SpotAuditAnswer,
  type SpotAuditFinding,
  type SpotAuditSheet,
  spotAuditAnswers,
  spotAuditFindings,
} from './spot-audit/findings.ts';
export {
  type SpotAuditQuestion,
  type SpotAuditQuestionKey,
  spotAuditQuestions,
} from './spot-audit/questions.ts';
