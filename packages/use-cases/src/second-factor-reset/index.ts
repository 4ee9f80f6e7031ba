export { approve, ApproveResetInput } from './approve.ts';
export { ask, AskResetInput } from './ask.ts';
export { list } from './list.ts';
