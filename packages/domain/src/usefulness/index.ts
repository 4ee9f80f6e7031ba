export {
  type UsefulnessAnswer,
  type UsefulnessReason,
  usefulnessAnswers,
  usefulnessAnswerLabels,
  usefulnessReasonLabels,
  usefulnessReasons,
} from './answers.ts';
export { deadLinkReport } from './dead-link.ts';
export { guideTitles, helpedPages, serviceOfPage } from './helped-pages.ts';
export {
  type OutOfDateTopic,
  ReportOutOfDate,
  longestWords,
  mostWordings,
  outOfDateTopicLabels,
  outOfDateTopics,
  reportKeptDays,
} from './report-out-of-date.ts';
export { SayHelped } from './say-helped.ts';
