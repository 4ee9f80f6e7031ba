import type { CaseTable } from './rule/index.ts';

/**
 * RUL-3: every case of every area, in plain words: what the tests run, what the rulebook shows, and what another
 * implementation of the same rules can be held against.
 */
export const caseTables: readonly CaseTable[] = [];
