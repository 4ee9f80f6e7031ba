export { ErrorSummary } from './error-summary.tsx';
export type { FormProblem } from './error-summary.tsx';
