export { dropDraftsExcept } from './draft-store.ts';
export { useDraft } from './use-draft.ts';
