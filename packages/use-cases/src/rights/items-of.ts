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
  return rows.flatMap(({ source, rowId, held }) =>
    Object.entries(dataMap[source] ?? {}).flatMap(([column, { pack, label }]) => {
      const value = valueInWords(source, column, held[column]);
      if (pack === 'left-out' || value === '') return [];
      return [{ source, rowId, column, label, treatment: pack, value }];
    }),
  );
}
