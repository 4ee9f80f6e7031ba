export { countedId } from './counted-id.ts';
