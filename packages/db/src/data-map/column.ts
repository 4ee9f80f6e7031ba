import type { RetentionClass } from '@waymark/domain/retention';
import type { PackTreatment } from '@waymark/domain/rights';
import type { LawfulBasis, SpecialCategoryCondition } from '@waymark/domain/sharing';

/**
 * What a column holds. `key`: an id. `fact`: a day, a number, a yes or no, or one of a fixed list. `code`: text of a fixed
 * shape. `name`: of a person or a way to reach one. `words`: whatever somebody wrote. `secret`: what opens something.
 */
export type Holds = 'key' | 'fact' | 'code' | 'name' | 'words' | 'secret';

/** Whom it is about. `sender`: a family that asked something on the families' site, and is on no record. */
export type About = 'family' | 'sender' | 'staff' | 'nobody';

/** What columns of one use have in common. Every column names its use; what it is for it says itself. */
export type Use = {
  about: About;
  basis: LawfulBasis | 'not-personal';
  special: SpecialCategoryCondition | null;
  /** Who gets to see it, in words. */
  recipients: string;
  retention: RetentionClass;
};

/** One column of the data map: what it holds, what for, on which basis, who sees it and for how long. */
export type Column = Use & {
  holds: Holds;
  purpose: string;
  pack: PackTreatment;
  /** What whoever it is about reads beside it; empty where it is in no pack. */
  label: string;
};

/** The columns of a table, by their names in the database. */
export type TableMap = Record<string, Column>;

type InPack = { pack: Exclude<PackTreatment, 'left-out'>; label: string };

/** Makes the columns of one use: each says what it holds and what it is for. */
export function columnsOf(use: Use) {
  const column = (holds: Holds, purpose: string, inPack?: InPack): Column => ({
    ...use,
    holds,
    purpose,
    pack: inPack?.pack ?? 'left-out',
    label: inPack?.label ?? '',
  });
  return {
    key: (purpose: string) => column('key', purpose),
    fact: (purpose: string) => column('fact', purpose),
    code: (purpose: string) => column('code', purpose),
    name: (purpose: string) => column('name', purpose),
    words: (purpose: string) => column('words', purpose),
    secret: (purpose: string) => column('secret', purpose),
    /** A plain fact of a family: given to whoever it is about (RTS-3). */
    givenFact: (purpose: string, label: string) =>
      column('fact', purpose, { pack: 'given', label }),
    givenCode: (purpose: string, label: string) =>
      column('code', purpose, { pack: 'given', label }),
    givenName: (purpose: string, label: string) =>
      column('name', purpose, { pack: 'given', label }),
    /** Words of a family's record: given once a person has read them (RTS-3). */
    readWords: (purpose: string, label: string) =>
      column('words', purpose, { pack: 'read-first', label }),
  };
}

/** Columns that hold nobody. */
export const nobody = columnsOf({
  about: 'nobody',
  basis: 'not-personal',
  special: null,
  recipients: 'Staff of the area; what the directory holds, everybody',
  retention: 'nobody-in-it',
});
