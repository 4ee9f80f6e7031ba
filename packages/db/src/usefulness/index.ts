export {
  countUsefulness,
  findServiceName,
  isReportKept,
  listReports,
  listUsefulness,
  sayOutOfDate,
  settleReport,
  type NewReport,
  type ReportRecord,
  type UsefulnessCount,
} from './queries.ts';
