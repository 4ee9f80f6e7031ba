import { dataMap } from '@waymark/db/data-map';
import type { HeldRow } from '@waymark/db/rights';
import type { PackItem } from '@waymark/domain/rights';

import { valueInWords } from './value-words.ts';

/** What each table is called for whoever reads what is held of them. */
const titles: Record<string, string> = {
  person: 'About you',
  family: 'Your family',
  contact: 'A worry that was written down',
  triage_item: 'On the list of a meeting',
  triage_return: 'What an agency told the meeting',
  triage_decision: 'What was agreed',
  action: 'What is done for you',
  correction_request: 'What was said to be wrong',
  disclosure: 'What was shared about you',
  family_answer: 'What you were asked',
  family_answer_line: 'What you said when you were asked',
};

/** What a record is called in a pack. */
export function titleOf(source: string): string {
  return titles[source] ?? 'Another record';
}

/** RTS-3: the values of what is held that the data map gives, or lets somebody read first; what is empty is none. */
export function itemsOf(rows: readonly HeldRow[]): PackItem[] {
  const worryOf = worriesOf(rows);
  return rows.flatMap(({ source, rowId, held }) =>
    Object.entries(dataMap[source] ?? {}).flatMap(([column, { pack, label }]) => {
      const value = valueInWords(source, column, held[column]);
      if (pack === 'left-out' || value === '') return [];
      const worryId = worryOf({ source, held });
      return [{ source, rowId, column, label, treatment: pack, value, worryId }];
    }),
  );
}

// RTS-5: what a meeting did came of one worry. What the family said, or was told of, stands by itself: they know of it.
const cameOfAWorry = new Set(['triage_item', 'triage_return', 'triage_decision', 'action']);

function worriesOf(rows: readonly HeldRow[]) {
  const idIn = (held: HeldRow['held'], column: string) => {
    const id = held[column];
    return typeof id === 'string' ? id : null;
  };
  const items = new Map(rows.map(({ rowId, held }) => [rowId, held]));
  return ({ source, held }: Pick<HeldRow, 'source' | 'held'>): string | null => {
    if (!cameOfAWorry.has(source)) return null;
    const item = items.get(idIn(held, 'item_id') ?? '');
    return idIn(held, 'contact_id') ?? (item ? idIn(item, 'contact_id') : null);
  };
}
