export { counts, type TitledCount } from './counts.ts';
export { reportDeadLink } from './report-dead-link.ts';
export { reportOutOfDate } from './report-out-of-date.ts';
export { ListReportsInput, reports } from './reports.ts';
export { sayHelped } from './say-helped.ts';
export { settle, SettleReportInput } from './settle.ts';
