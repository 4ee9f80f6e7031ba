export { DateField } from './date-field.tsx';
export { emptyDate, partsOfDate, readDate } from './read-date.ts';
export type { DatePart, DateParts, ReadDate } from './read-date.ts';
