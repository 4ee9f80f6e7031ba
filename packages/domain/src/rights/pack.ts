import { z } from 'zod';

import { notInText, takeOut } from './take-out.ts';

/**
 * RTS-3: how a column stands in the pack of whoever it is about. `given`: a plain fact of theirs. `read-first`: words that
 * may be about others too. `left-out`: not about them, about others alone, or of no use to them.
 */
export const packTreatments = ['given', 'read-first', 'left-out'] as const;
export type PackTreatment = (typeof packTreatments)[number];

export const packDecisions = ['give', 'take-out', 'keep-back'] as const;
export type PackDecision = (typeof packDecisions)[number];

/** Decisions in the words of a screen. */
export const packDecisionLabels: Record<PackDecision, string> = {
  give: 'Give it as it is',
  'take-out': 'Give it without some words',
  'keep-back': 'Keep all of it back',
};

/** RTS-3: why something is kept back: what the law allows, in words. */
export const keepBackReasons = ['third-party', 'serious-harm', 'crime', 'confidence'] as const;
export type KeepBackReason = (typeof keepBackReasons)[number];

/** Reasons in the words of a screen, each with its place in the law. */
export const keepBackReasonLabels: Record<KeepBackReason, string> = {
  'third-party':
    'It is about somebody else, who did not agree (Data Protection Act 2018, Schedule 2, paragraph 16)',
  'serious-harm': 'It could do serious harm to somebody (Schedule 3, paragraphs 5, 17 and 19)',
  crime: 'It would stand in the way of preventing or finding a crime (Schedule 2, paragraph 2)',
  confidence:
    'A child told it and expects that it is not given to whoever asks (Schedule 3, paragraphs 4, 10 and 18)',
};

/** One value that the partnership holds of somebody: where it stands, what it is called and what it says. */
export type PackItem = {
  source: string;
  rowId: string;
  column: string;
  label: string;
  treatment: Exclude<PackTreatment, 'left-out'>;
  value: string;
  /** RTS-5: the worry that its record came of and cannot stand without, where there is one. */
  worryId: string | null;
};

/** What a person decided of one item. */
export type ItemDecision = {
  decision: PackDecision;
  words: readonly string[];
  reason: KeepBackReason | null;
};

/** RTS-3, RTS-4: a decision as it is sent: words for `take-out`, a reason for all that is not given whole. */
export const DecideItem = z
  .strictObject({
    requestId: z.uuid(),
    source: z.string().min(1).max(63),
    rowId: z.uuid(),
    column: z.string().min(1).max(63),
    decision: z.enum(packDecisions, { error: 'Choose what is given.' }),
    words: z.array(z.string().trim().min(1).max(200)).max(50),
    reason: z.enum(keepBackReasons).nullable(),
  })
  .refine(({ decision, words }) => (decision === 'take-out') === words.length > 0, {
    path: ['words'],
    error: 'Write the words to take out, one on each line.',
  })
  .refine(({ decision, reason }) => (decision === 'give') === (reason === null), {
    path: ['reason'],
    error: 'Say why it is not given whole.',
  });
export type DecideItem = z.infer<typeof DecideItem>;

/** RTS-4: words of a decision that do not stand in the item, so that a slip of the hand is seen; null where all do. */
export function decisionProblem(
  item: PackItem,
  { words }: Pick<ItemDecision, 'words'>,
): string | null {
  const missing = notInText(item.value, words);
  return missing.length === 0 ? null : `Not in the text: ${missing.join(', ')}.`;
}

/** RTS-3: what may go without a person's word: a plain fact of theirs. Words are never given unread. */
export function decisionOrDefault(
  item: Pick<PackItem, 'treatment'>,
  decided: ItemDecision | null,
): ItemDecision | null {
  if (decided !== null) return decided;
  return item.treatment === 'given' ? { decision: 'give', words: [], reason: null } : null;
}

/** RTS-4: names of others that stand in a text, to be taken out unless a person decides otherwise. */
export function namesOfOthers(text: string, others: readonly string[]): string[] {
  const missing = new Set(notInText(text, others));
  return [...new Set(others)].filter((name) => name.trim() !== '' && !missing.has(name));
}

/** A line of a pack as it is given. */
type PackLine = { label: string; value: string };
/** RTS-6: what is given, record by record, as it was on the day when it was put together. */
export type PackContent = { title: string; lines: PackLine[] }[];

/**
 * RTS-3 to RTS-5: what is given, from the items and what was decided of each. Null where an item still waits for a person. What
 * is kept back leaves no line, no count and no gap: a record whose words are all kept back is not in it, nor are its days; and
 * what came of a worry that is not in it is not in it either, as it would tell of the worry.
 */
export function putTogether(
  items: readonly PackItem[],
  decisionOf: (item: PackItem) => ItemDecision | null,
  titleOf: (source: string) => string,
): PackContent | null {
  const decided = items.map((item) => ({
    item,
    decision: decisionOrDefault(item, decisionOf(item)),
  }));
  if (decided.some(({ decision }) => decision === null)) return null;
  const records = [...Map.groupBy(decided, ({ item }) => `${item.source} ${item.rowId}`).values()];
  const keptBack = new Set(records.filter(isKeptBack).map(([first]) => first?.item.rowId));
  return records.flatMap((record) => {
    const given = record.filter(isGiven);
    const [first] = given;
    if (!first || isKeptBack(record) || keptBack.has(first.item.worryId ?? undefined)) return [];
    const lines = given.map(({ item, decision }) => ({
      label: item.label,
      value: takeOut(item.value, decision?.words ?? []),
    }));
    return [{ title: titleOf(first.item.source), lines }];
  });
}

type Decided = { item: PackItem; decision: ItemDecision | null };

const isGiven = ({ decision }: Decided): boolean => decision?.decision !== 'keep-back';

// Every word of it, where it has words at all.
function isKeptBack(record: readonly Decided[]): boolean {
  const words = record.filter(({ item }) => item.treatment === 'read-first');
  return words.length > 0 && !words.some(isGiven);
}
