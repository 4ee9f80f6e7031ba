export { listReports, type ReportPage } from './list-reports.ts';
export {
  countUsefulness,
  findServiceName,
  isReportKept,
  listUsefulness,
  sayOutOfDate,
  settleReport,
  type NewReport,
  type UsefulnessCount,
} from './queries.ts';
