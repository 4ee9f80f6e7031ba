export {
  countUsefulness,
  findServiceName,
  insertReport,
  listReports,
  listUsefulness,
  settleReport,
  type NewReport,
  type ReportRecord,
  type UsefulnessCount,
} from './queries.ts';
