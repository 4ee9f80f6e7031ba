import type { Connection } from '@waymark/db/client';

import type { Act, Ledger, Told } from './story.ts';

/** What PostgreSQL holds of one family after all crashes. */
type Kept = {
  policeReference: string;
  state: string;
  acknowledged: boolean;
  people: number;
  items: number;
  itemsDecided: number;
  returns: number;
  decisions: number;
  actions: number;
  actionsDone: number;
  entries: Record<string, number>;
  notices: Record<string, number>;
};

/** What is wrong, by kind: each line names one family and what does not fit. */
export type Faults = { lost: string[]; doubled: string[]; halfWritten: string[] };

/** Holds what the server acknowledged against what stands, and every act against the traces it has to leave. */
export async function compareLedger(
  { sql }: Connection,
  ledger: Ledger,
): Promise<Faults & { families: number }> {
  const kept = await listKept(sql);
  const byReference = new Map(kept.map((each) => [each.policeReference, each]));
  const faults: Faults = { lost: [], doubled: [], halfWritten: await listStrays(sql) };
  if (byReference.size !== kept.length) faults.doubled.push('a police reference stands twice');
  const speakers = Math.max(0, ...kept.map((each) => each.notices['contact-listed'] ?? 0));
  for (const each of kept) {
    faults.halfWritten.push(...halfOf(each, speakers));
    faults.doubled.push(...doubledOf(each));
  }
  for (const [reference, told] of ledger.told) {
    faults.lost.push(...lostOf(reference, told, byReference.get(reference)));
  }
  return { ...faults, families: kept.length };
}

function listKept(sql: Connection['sql']): Promise<Kept[]> {
  return sql<Kept[]>`
    select c.police_reference as "policeReference", c.state, c.acknowledged_at is not null as acknowledged,
      (select count(*)::int from contact_person p where p.contact_id = c.id) as people,
      (select count(*)::int from triage_item i where i.contact_id = c.id) as items,
      (select count(*)::int from triage_item i where i.contact_id = c.id and i.state = 'decided') as "itemsDecided",
      (select count(*)::int from triage_return r join triage_item i on i.id = r.item_id
       where i.contact_id = c.id) as returns,
      (select count(*)::int from triage_decision d where d.contact_id = c.id) as decisions,
      (select count(*)::int from action a where a.contact_id = c.id) as actions,
      (select count(*)::int from action a where a.contact_id = c.id and a.state = 'done') as "actionsDone",
      (select coalesce(jsonb_object_agg(verb, n), '{}') from
       (select verb, count(*)::int as n from audit_entry e where e.subject_id = c.id group by 1) v) as entries,
      (select coalesce(jsonb_object_agg(kind, n), '{}') from
       (select kind, count(*)::int as n from notification o where o.contact_id = c.id group by 1) k) as notices
    from contact c where c.police_reference like 'CRASH-%' order by 1`;
}

/** Rows that stand alone, and numbers that were given twice or left out: one transaction would have left neither. */
async function listStrays(sql: Connection['sql']): Promise<string[]> {
  const rows = await sql<{ what: string; n: number }[]>`
    select 'families without a contact' as what, count(*)::int as n from family f
      where not exists (select 1 from contact c where c.family_id = f.id)
    union all select 'people of no contact', count(*)::int from person p
      where not exists (select 1 from contact_person c where c.person_id = p.id)
    union all select 'audit entries about a contact that is not there', count(*)::int from audit_entry e
      where noun = 'contact' and subject_id is not null and not exists (select 1 from contact c where c.id = e.subject_id)
    union all select 'notices about an action that is not there', count(*)::int from notification o
      where action_id is not null and not exists (select 1 from action a where a.id = o.action_id)
    union all select 'numbers given twice or left out', (max(number) - min(number) + 1 - count(distinct number)
      + count(*) - count(distinct number))::int
      from (select right(reference, -6)::int as number from contact where police_reference like 'CRASH-%') n`;
  return rows.filter(({ n }) => n > 0).map(({ what, n }) => `${n} ${what}`);
}

/** What of an act is there without the rest of it. */
function halfOf(kept: Kept, speakers: number): string[] {
  const { entries, notices, items, decisions, actionsDone } = kept;
  const entry = (verb: string) => entries[verb] ?? 0;
  const notice = (kind: string) => notices[kind] ?? 0;
  const pairs: [string, number, number][] = [
    ['people', kept.people, 2],
    ['entries of recording', entry('contact.recorded'), 1],
    ['entries of listing', entry('contact.listed'), items],
    ['notices of listing', notice('contact-listed'), items * speakers],
    ['listed or further', kept.state === 'routed' ? 0 : 1, items],
    ['entries of returns', entry('triage.return-added'), kept.returns],
    ['entries of outcomes', entry('triage.outcome-recorded'), decisions],
    ['items decided', kept.itemsDecided, decisions],
    ['state of an outcome', kept.state === 'outcome-recorded' ? 1 : 0, decisions],
    ['actions of an outcome', kept.actions, decisions],
    ['notices of an outcome', notice('outcome-recorded'), decisions],
    ['notices of an action', notice('action-given'), decisions],
    ['entries of completing', entry('action.completed'), actionsDone],
    ['notices of completing', notice('action-done'), 2 * actionsDone],
    ['entries of acknowledging', entry('contact.acknowledged'), kept.acknowledged ? 1 : 0],
  ];
  return pairs
    .filter(([, stands, belongs]) => stands !== belongs)
    .map(
      ([what, stands, belongs]) => `${kept.policeReference}: ${what}: ${stands}, not ${belongs}`,
    );
}

function doubledOf({ policeReference, items, returns, decisions, actions }: Kept): string[] {
  return Object.entries({ items, returns, decisions, actions })
    .filter(([, count]) => count > 1)
    .map(([what, count]) => `${policeReference}: ${count} ${what}`);
}

function lostOf(reference: string, told: Told, kept: Kept | undefined): string[] {
  if (!kept) return told.acknowledged.size > 0 ? [`${reference}: acknowledged, and not there`] : [];
  const stands: Record<Act, boolean> = {
    record: true,
    list: kept.items === 1,
    return: kept.returns === 1,
    decide: kept.decisions === 1,
    complete: kept.actionsDone === 1,
    acknowledge: kept.acknowledged,
  };
  const opened = kept.entries['contact.opened'] ?? 0;
  return [
    ...[...told.acknowledged].filter((act) => !stands[act]).map((act) => `${reference}: ${act}`),
    ...(opened < told.opened
      ? [`${reference}: ${told.opened - opened} looks not in the audit`]
      : []),
    ...(opened > told.mayHaveOpened
      ? [`${reference}: ${opened} looks of ${told.mayHaveOpened}`]
      : []),
  ];
}
