export { Tag } from './tag.tsx';
export type { TagTone } from './tag.tsx';
