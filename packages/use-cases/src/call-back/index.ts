export { ask } from './ask.ts';
export { deleteDue } from './delete-due.ts';
export { list, ListCallBacksInput } from './list.ts';
export { move, MoveCallBackInput } from './move.ts';
export { open, OpenCallBackInput } from './open.ts';
