export { SummaryList } from './summary-list.tsx';
export type { SummaryRow } from './summary-list.tsx';
