export { deadLinkReport } from './dead-link.ts';
export {
  type OutOfDateTopic,
  ReportOutOfDate,
  mostWordings,
  outOfDateTopicLabels,
  outOfDateTopics,
  reportKeptDays,
} from './report-out-of-date.ts';
export {
  SayHelped,
  type UsefulnessAnswer,
  type UsefulnessReason,
  usefulnessAnswers,
  usefulnessAnswerLabels,
  usefulnessReasonLabels,
  usefulnessReasons,
} from './say-helped.ts';
