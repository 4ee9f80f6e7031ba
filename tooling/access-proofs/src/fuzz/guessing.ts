import { randomUUID } from 'node:crypto';

import type { Connection } from '@waymark/db/client';

type Answered = Promise<{ status: number; text: string; ms: number }>;

/**
 * Every question that opens one thing by its id, and where such things stand. Corrections of a contact come as a list, which is
 * empty where it is out of sight; whom a contact names is asked for by its reference.
 */
const opened: readonly [procedure: string, field: string, table: string][] = [
  ['contact.open', 'id', 'contact'],
  ['needToKnow.ofContact', 'contactId', 'contact'],
  ['sharing.ledger', 'contactId', 'contact'],
  ['needToKnow.openEntry', 'id', 'restricted_entry'],
  ['triage.meeting', 'id', 'triage_meeting'],
  ['triage.item', 'id', 'triage_item'],
  ['callBack.open', 'id', 'call_back'],
  ['rights.request', 'id', 'subject_access_request'],
  ['rights.openPack', 'id', 'subject_access_pack'],
  ['access.person', 'id', 'actor'],
];
const tries = 15;

/** How alike the answers are to an id that is out of sight and to one that is nobody's, with the middle of their times. */
export async function guessIds(
  { sql }: Connection,
  ask: (procedure: string, input: Record<string, string>) => Answered,
): Promise<{
  asked: number;
  compared: number;
  different: string[];
  hiddenMs: number;
  missingMs: number;
}> {
  const different: string[] = [];
  const times = { hidden: [] as number[], missing: [] as number[] };
  let asked = 0;
  for (const [procedure, field, table] of opened) {
    const rows = await sql<
      { id: string }[]
    >`select id from ${sql(table)} order by id limit ${tries}`;
    for (const { id } of rows) {
      const hidden = await ask(procedure, { [field]: id });
      const missing = await ask(procedure, { [field]: randomUUID() });
      asked += 2;
      // What they see is another matter.
      if (hidden.status === 200) continue;
      times.hidden.push(hidden.ms);
      times.missing.push(missing.ms);
      if (hidden.status !== missing.status || hidden.text !== missing.text)
        different.push(`${procedure}: ${hidden.status} and ${missing.status}`);
    }
  }
  return {
    asked,
    compared: times.hidden.length,
    different,
    hiddenMs: middle(times.hidden),
    missingMs: middle(times.missing),
  };
}

function middle(times: readonly number[]): number {
  const sorted = times.toSorted((a, b) => a - b);
  return Math.round((sorted[Math.floor(sorted.length / 2)] ?? 0) * 10) / 10;
}
