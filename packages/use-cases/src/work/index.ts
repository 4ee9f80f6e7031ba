export { complete, CompleteActionInput } from './complete.ts';
export { mine } from './mine.ts';
