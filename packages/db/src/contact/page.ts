import type { ContactState } from '@waymark/domain/contact';
import { sql, type SQL } from 'drizzle-orm';

import { lookAs, momentOf, type Looked } from '../access/look.ts';
import { agreementsOnMe, type AgreementOnMe } from '../agreement/on-me.ts';
import type { Database } from '../client.ts';
import type { DecisionRecord, Item, Withdrawal } from '../triage/index.ts';
import type { ActionRecord } from '../work/index.ts';
import type { ContactRecord, PersonOfContact } from './queries.ts';

/** The page of one contact: all that is written down about it, as far as the actor may see each part. */
export type ContactPage = ContactRecord & {
  people: PersonOfContact[];
  /** The earlier and later contacts about the same family, newest first. */
  otherContacts: { id: string; reference: string; recordedAt: string; state: ContactState }[];
  /** By which it is on a list or was decided; null while it is on none. */
  item: PageItem | null;
  decision: DecisionRecord | null;
  actions: Omit<ActionRecord, 'areaId'>[];
  /** The last time it was taken off a list. */
  withdrawal: Withdrawal | null;
  /** The register, as far as it says how the actor's agency stands. */
  agreements: AgreementOnMe[];
};

type PageItem = Pick<Item, 'id' | 'state' | 'meetingId' | 'meetingName' | 'startsAt'>;

/** Opens the page of one contact as one actor; null for a stranger or a leaver. */
export async function lookAtContact(
  db: Database,
  actorId: string,
  id: string,
): Promise<Looked<ContactPage> | null> {
  const looked = await lookAs<Row>(db, actorId, id, contactPage);
  return looked && { me: looked.me, page: looked.page && asPage(looked.page) };
}

type Listed = PageItem &
  Pick<ContactPage, 'decision' | 'actions'> & { withdrawn: Withdrawal | null };
type Row = Omit<ContactPage, 'item' | 'decision' | 'actions' | 'withdrawal'> & { items: Listed[] };

function asPage({ items, ...row }: Row): ContactPage {
  return {
    ...row,
    recordedAt: momentOf(row.recordedAt),
    acknowledgedAt: momentOf(row.acknowledgedAt),
    otherContacts: row.otherContacts.map((other) => ({
      ...other,
      recordedAt: momentOf(other.recordedAt),
    })),
    ...onList(items.find(({ state }) => state !== 'withdrawn')),
    withdrawal: lastOf(items.flatMap(({ withdrawn }) => withdrawn ?? [])),
  };
}

function onList(listed: Listed | undefined): Pick<ContactPage, 'item' | 'decision' | 'actions'> {
  if (!listed) return { item: null, decision: null, actions: [] };
  const { withdrawn: _withdrawn, decision, actions, ...item } = listed;
  return {
    item: { ...item, startsAt: momentOf(item.startsAt) },
    decision: decision && { ...decision, decidedAt: momentOf(decision.decidedAt) },
    actions: actions.map((each) => ({ ...each, completedAt: momentOf(each.completedAt) })),
  };
}

function lastOf(withdrawals: readonly Withdrawal[]): Withdrawal | null {
  const [last] = withdrawals.toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at));
  if (!last) return null;
  return { ...last, at: momentOf(last.at), meetingStartsAt: momentOf(last.meetingStartsAt) };
}

/** SQL: the record on the page of one contact, and nothing about whoever reads it. */
export const contactRecord = (id: SQL) => sql`
  select ${sql.raw([columns, people, otherContacts, items].join(', '))}
  from contact c
  join family f on f.id = c.family_id
  join agency g on g.id = c.agency_id
  join actor a on a.id = c.recorded_by
  left join agreement m on m.id = c.made_under
  where c.id = ${id}`;

const columns = `
  c.id, c.area_id as "areaId", c.family_id as "familyId", f.name as "familyName", c.reference, c.state, c.source,
  g.name as "agencyName", c.recorded_by as "recordedById", a.name as "recordedByName",
  a.job_title as "recordedByJobTitle", c.recorded_at as "recordedAt", c.worry, c.analysis,
  c.child_voice as "childVoice", c.agreement, c.agreement_reason as "agreementReason",
  c.police_reference as "policeReference", c.screened_by as "screenedBy", c.facts, c.route,
  case when m.id is not null then json_build_object('title', m.title, 'version', m.version) end as "madeUnder",
  c.acknowledged_at as "acknowledgedAt"`;

const people = `
  array(select to_json(x) from (
    select p.id, p.kind, p.given_name as "givenName", p.family_name as "familyName", p.date_of_birth as "dateOfBirth"
    from contact_person n
    join person p on p.id = n.person_id
    where n.contact_id = c.id
    order by p.kind = 'adult', p.date_of_birth, p.given_name, p.id) x) as people`;

const otherContacts = `
  array(select to_json(x) from (
    select o.id, o.reference, o.recorded_at as "recordedAt", o.state
    from contact o
    where o.family_id = c.family_id and o.id <> c.id
    order by o.recorded_at desc) x) as "otherContacts"`;

const decision = `
  (select to_json(y) from (
    select d.id, d.outcome, d.decision, d.must_record as "mustRecord", b.name as "decidedByName",
      d.decided_at as "decidedAt"
    from triage_decision d
    join actor b on b.id = d.decided_by
    where d.item_id = i.id) y) as decision`;

const actions = `
  array(select to_json(y) from (
    select t.id, t.contact_id as "contactId", t.item_id as "itemId", t.description, t.due_on as "dueOn", t.state,
      t.assignee_id as "assigneeId", b.name as "assigneeName", h.name as "agencyName", t.created_by as "createdById",
      t.completed_at as "completedAt", t.completion_note as "completionNote"
    from action t
    join actor b on b.id = t.assignee_id
    join agency h on h.id = t.agency_id
    where t.item_id = i.id
    order by t.due_on) y) as actions`;

const items = `
  array(select to_json(x) from (
    select i.id, i.state, i.meeting_id as "meetingId", e.name as "meetingName", e.starts_at as "startsAt",
      ${decision},
      ${actions},
      case when i.withdrawn_at is not null then json_build_object(
        'at', i.withdrawn_at, 'reason', i.withdrawn_reason, 'meetingName', e.name, 'meetingStartsAt', e.starts_at
      ) end as withdrawn
    from triage_item i
    join triage_meeting e on e.id = i.meeting_id
    where i.contact_id = c.id) x) as items`;

const contactPage = sql`
  select record.*, record."familyId" in (select families_open_to_me()) as "isOpenByGlass",
    ${agreementsOnMe} as agreements
  from (${contactRecord(sql`me.wanted`)}) record`;
