export { DataTable } from './data-table.tsx';
export type { Column } from './data-table.tsx';
