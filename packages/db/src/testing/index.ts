export { createTestDatabase, type TestDatabase } from './database.ts';
export { makeArea, type TestArea } from './make-area.ts';
export { signMemorandum } from './sign-memorandum.ts';
