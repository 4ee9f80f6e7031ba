import { listAgreements } from '@waymark/db/agreement';
import { asOwner, type Connection } from '@waymark/db/client';
import type { AgencyKind, StaffRole } from '@waymark/domain/access';
import type { Agreement } from '@waymark/domain/agreement-register';
import type { RestrictedClass } from '@waymark/domain/need-to-know';
import type { TriageRoute } from '@waymark/domain/triage';

/** Everything that stands in the database and says who may see what, as its owner sees it. */
export type Facts = {
  today: string;
  actors: {
    id: string;
    areaId: string;
    agencyId: string;
    agencyKind: AgencyKind;
    personId: string | null;
    kind: string;
    isThere: boolean;
    roles: { role: StaffRole; from: string; until: string | null }[];
  }[];
  agreements: readonly Agreement[];
  contacts: {
    id: string;
    areaId: string;
    familyId: string;
    recordedBy: string;
    answeredBy: string | null;
    route: TriageRoute;
    isSpecialist: boolean;
  }[];
  contactPersons: { contactId: string; personId: string }[];
  persons: { id: string; familyId: string }[];
  items: { id: string; areaId: string; contactId: string; meetingId: string; state: string }[];
  seats: { meetingId: string; agencyId: string; areaId: string }[];
  returns: { id: string; areaId: string; itemId: string; addedBy: string }[];
  decisions: { id: string; contactId: string }[];
  actions: { id: string; contactId: string; assigneeId: string; areaId: string; state: string }[];
  notices: { id: string; areaId: string; recipientId: string }[];
  entries: {
    id: string;
    areaId: string;
    familyId: string;
    class: RestrictedClass;
    writtenById: string;
    agencyId: string;
    namedIds: string[];
  }[];
  readers: { entryId: string; actorId: string; namedBy: string }[];
  safeContacts: { id: string; areaId: string; personId: string }[];
  glass: {
    id: string;
    areaId: string;
    familyId: string;
    actorId: string;
    isOpen: boolean;
    isReviewed: boolean;
  }[];
  /** Rows that are seen by everybody of an area and nobody else: table, key, area. */
  ofArea: { table: string; key: string; areaId: string }[];
};

/** Loads all of it. */
export async function loadFacts(owner: Connection): Promise<Facts> {
  const { sql } = owner;
  const [today] = await sql<{ today: string }[]>`select today_in_london()::text as today`;
  return {
    today: today?.today ?? '',
    agreements: await asOwner(owner.db, listAgreements),
    actors: await sql<Facts['actors']>`
      select a.id, a.area_id as "areaId", a.agency_id as "agencyId", g.kind as "agencyKind",
        a.person_id as "personId", a.kind, a.ended_at is null as "isThere",
        (select coalesce(jsonb_agg(jsonb_build_object('role', role, 'from', from_on, 'until', until_on)), '[]')
         from actor_role r where r.actor_id = a.id) as roles
      from actor a join agency g on g.id = a.agency_id order by a.id`,
    contacts: await sql<Facts['contacts']>`
      select id, area_id as "areaId", family_id as "familyId", recorded_by as "recordedBy",
        facts_answered_by as "answeredBy", route,
        exists (select 1 from triage_decision d where d.contact_id = contact.id and d.outcome = 'specialist') as "isSpecialist"
      from contact`,
    contactPersons: await sql<Facts['contactPersons']>`
      select contact_id as "contactId", person_id as "personId" from contact_person`,
    persons: await sql<Facts['persons']>`select id, family_id as "familyId" from person`,
    items: await sql<Facts['items']>`
      select id, area_id as "areaId", contact_id as "contactId", meeting_id as "meetingId", state from triage_item`,
    seats: await sql<Facts['seats']>`
      select s.meeting_id as "meetingId", s.agency_id as "agencyId", m.area_id as "areaId"
      from triage_seat s join triage_meeting m on m.id = s.meeting_id`,
    returns: await sql<Facts['returns']>`
      select id, area_id as "areaId", item_id as "itemId", added_by as "addedBy" from triage_return`,
    decisions: await sql<Facts['decisions']>`
      select id, contact_id as "contactId" from triage_decision`,
    actions: await sql<Facts['actions']>`
      select id, contact_id as "contactId", assignee_id as "assigneeId", area_id as "areaId", state from action`,
    notices: await sql<Facts['notices']>`
      select id, area_id as "areaId", recipient_id as "recipientId" from notification`,
    entries: await sql<Facts['entries']>`
      select id, area_id as "areaId", family_id as "familyId", class, written_by as "writtenById",
        agency_id as "agencyId",
        array(select actor_id::text from restricted_reader r where r.entry_id = restricted_entry.id) as "namedIds"
      from restricted_entry`,
    readers: await sql<Facts['readers']>`
      select entry_id as "entryId", actor_id as "actorId", named_by as "namedBy" from restricted_reader`,
    safeContacts: await sql<Facts['safeContacts']>`
      select id, area_id as "areaId", person_id as "personId" from safe_contact`,
    glass: await sql<Facts['glass']>`
      select id, area_id as "areaId", family_id as "familyId", actor_id as "actorId", ends_at > now() as "isOpen",
        reviewed_at is not null as "isReviewed" from break_glass`,
    ofArea: await sql<Facts['ofArea']>`
      select 'area' as table, id::text as key, id as "areaId" from area
      union all select 'agency', id::text, area_id from agency
      union all select 'agreement', id::text, area_id from agreement
      union all select 'agreement_signatory', id::text, area_id from agreement_signatory
      union all select 'reference_counter', area_id || ' ' || year, area_id from reference_counter
      union all select 'triage_series', id::text, area_id from triage_series
      union all select 'triage_meeting', id::text, area_id from triage_meeting
      union all select 'triage_series_seat', s.series_id || ' ' || s.agency_id, t.area_id
        from triage_series_seat s join triage_series t on t.id = s.series_id`,
  };
}
