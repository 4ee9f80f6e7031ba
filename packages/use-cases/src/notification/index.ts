export { list, notificationTexts } from './list.ts';
export { markRead, MarkReadInput } from './mark-read.ts';
