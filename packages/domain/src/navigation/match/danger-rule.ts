import type { DangerSignId } from '../danger-sign-id.ts';
import type { NeedKey } from '../need-key.ts';

/**
 * Words in a row that mean danger (NAV-24). A pattern is read word by word: capitals are a tag of `word-groups`, "a/b" is
 * either, "?a" may be left out, ".." is up to two words, "..." up to five, "^" and "$" are the two ends of a clause, and
 * "@CHILD" is a set of `danger-sets.ts`.
 */
export type DangerRule = {
  sign: DangerSignId;
  /** What it is about, the main one first. */
  needs: readonly NeedKey[];
  says: readonly string[];
  /** Not where these words stand in the same clause. */
  unless?: string;
  /** Also where the clause speaks of the past, or says "not": the words mean danger all the same. */
  always?: true;
};
