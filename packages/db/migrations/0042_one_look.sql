-- Written by hand; the generated part follows. What row-level security costs is mostly how much there is to set up for each
-- statement: a question to a function is a node of the plan, and the policy of `contact` stands in the policies of all that hangs on
-- a contact. These functions answer what ten nodes asked. Every policy means what it meant.

-- Bound to its parts when it is made, so it needs no search path of its own, and PostgreSQL puts its body in the place of a call.
create or replace function current_actor_id() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('waymark.actor_id', true), '')::uuid;
--> statement-breakpoint
-- By what a contact that the actor neither recorded nor answered for can reach them.
create type reach as (
  hears_front_door boolean,
  takes_referrals boolean,
  chairs boolean,
  speaks boolean,
  -- Contacts with work that was given to them.
  contacts uuid[],
  -- Families for which they broke the glass.
  families uuid[]
);
--> statement-breakpoint
-- The same as actor_has_role('front-door-worker'); is_front_door; my_agency_is_signatory with actor_is_police_chair; it with a
-- speaker's role; contacts_with_my_action; families_open_to_me: asked together, because they read the same rows. Null where no
-- contact can reach them, as for a leaver.
create function my_reach() returns reach
  language sql stable security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
    select mine.* from (
      select hears as hears_front_door,
             hears and a.kind = 'person' and g.kind in ('front-door', 'childrens-social-care') as takes_referrals,
             may_triage and g.kind = 'police' and 'chair' = any (held.roles) as chairs,
             may_triage and (hears or 'agency-representative' = any (held.roles)) as speaks,
             array(select contacts_with_my_action()) as contacts,
             array(select families_open_to_me()) as families
      from actor a
      join agency g on g.id = a.agency_id
      cross join lateral (
        select array(
          select r.role::text from actor_role r
          where r.actor_id = a.id and is_held_on(r.from_on, r.until_on, today_in_london())) as roles) held
      cross join lateral (select 'front-door-worker' = any (held.roles) as hears) front_door
      cross join lateral (select exists (select 1 from agreements_of(a.agency_id)) as may_triage) register
      where a.id = current_actor_id() and a.ended_at is null) mine
    where hears_front_door or chairs or speaks or contacts <> '{}' or families <> '{}'
  $$;
--> statement-breakpoint
-- Not as the owner: what it asks further, it asks by functions that check the actor themselves. Names are written out in full,
-- because to set a search path for every row of a list would cost more than the answer. Strict: not called where nothing can reach.
create function contact_reaches(
  mine reach, contact_id uuid, family_id uuid, is_for_front_door boolean, is_for_meeting boolean, is_about_adults boolean)
  returns boolean
  language plpgsql stable strict
  as $$
begin
  return (mine.hears_front_door and is_for_front_door)
    or (mine.chairs and is_for_meeting)
    or contact_id = any (mine.contacts)
    or family_id = any (mine.families)
    or (mine.takes_referrals and public.triage_sent_to_front_door(contact_id))
    or (mine.speaks and public.my_agency_sits_with_contact(contact_id, is_about_adults));
end
$$;
--> statement-breakpoint
-- AGR-7, for an agency that may not take part: by work given to the actor, or at the front door.
create function outcome_reaches_me(contact_id uuid) returns boolean
  language plpgsql stable
  set search_path = pg_catalog, public, pg_temp
  as $$
begin
  return contact_id in (select contacts_with_my_action())
    or (is_front_door(current_actor_id()) and triage_sent_to_front_door(contact_id));
end
$$;
--> statement-breakpoint
revoke execute on function
  my_reach(), contact_reaches(reach, uuid, uuid, boolean, boolean, boolean), outcome_reaches_me(uuid) from public;
--> statement-breakpoint
grant execute on function
  my_reach(), contact_reaches(reach, uuid, uuid, boolean, boolean, boolean), outcome_reaches_me(uuid) to waymark_app;
--> statement-breakpoint
ALTER POLICY "app_select" ON "contact" TO waymark_app USING (area_id = (select current_area_id()) and (
  recorded_by = current_actor_id()
  or facts_answered_by = current_actor_id()
  or contact_reaches((select my_reach()), id, family_id, (route_outcome in ('999', 'front-door', 'adult-safeguarding', 'social-care-direct', 'adult-social-care-direct') or (route -> 'also') ?| array['front-door', 'adult-safeguarding']) is true, route_outcome in ('pit-stop', 'pit-stop-adult-partners'), route_outcome = 'pit-stop-adult-partners')
));--> statement-breakpoint
ALTER POLICY "app_select" ON "triage_decision" TO waymark_app USING (exists (select 1 from contact c where c.id = triage_decision.contact_id) and ((select my_agency_is_signatory()) or outcome_reaches_me(contact_id)));--> statement-breakpoint
ALTER POLICY "app_select" ON "triage_item" TO waymark_app USING (exists (select 1 from contact c where c.id = triage_item.contact_id) and ((select my_agency_is_signatory()) or outcome_reaches_me(contact_id)));--> statement-breakpoint
ALTER POLICY "app_select" ON "action" TO waymark_app USING (exists (select 1 from contact c where c.id = action.contact_id) and ((select my_agency_is_signatory()) or outcome_reaches_me(contact_id)));
--> statement-breakpoint
-- What comes with its place in a chain is left alone: only the owner may write those columns, and `write_looks` does.
drop trigger audit_entry_chain on audit_entry;
--> statement-breakpoint
create trigger audit_entry_chain before insert on audit_entry
  for each row when (new.hash = '') execute function audit_entry_chain();
--> statement-breakpoint
-- Looks at records by whoever is waiting at one moment, in one chain one after another. It writes looks and nothing else, each by
-- somebody who has not left and in their own area; one that is not so fails them all. It gives the application nothing that it
-- could not do by acting as each of them in turn.
create function write_looks(looks jsonb) returns void
  language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
declare
  written integer;
begin
  with recursive chain_end as materialized (
    select chain, position, hash from audit_chain where chain = pg_backend_pid() % 16 for update
  ), look as materialized (
    select row_number() over () as n, clock_timestamp() as written_at, a.area_id, l.*
    from jsonb_to_recordset(looks) as l (
      at timestamptz, actor_id uuid, verb text, noun text, subject_id uuid, details jsonb)
    join actor a on a.id = l.actor_id and a.ended_at is null
    where l.verb ~ '[.-]opened$'
  ), entry as (
    select 0::bigint as n, chain, position, ''::bytea as previous_hash, hash from chain_end
    union all
    select l.n, e.chain, e.position + 1, e.hash, audit_entry_hash(row(
             e.chain, e.position + 1, l.at, l.written_at, l.actor_id, l.area_id, l.verb, l.noun, l.subject_id, l.details,
             e.hash, ''::bytea)::audit_entry)
    from entry e join look l on l.n = e.n + 1
  ), kept as (
    insert into audit_entry
    select e.chain, e.position, l.at, l.written_at, l.actor_id, l.area_id, l.verb, l.noun, l.subject_id, l.details,
           e.previous_hash, e.hash
    from entry e join look l on l.n = e.n
    returning 1
  ), moved as (
    update audit_chain c set position = e.position, hash = e.hash
    from entry e where e.chain = c.chain and e.n = jsonb_array_length(looks)
  )
  select count(*) into written from kept;
  if written <> jsonb_array_length(looks) then
    raise insufficient_privilege using message = 'What is not a look of somebody who is there is not written here.';
  end if;
end
$$;
--> statement-breakpoint
revoke execute on function write_looks(jsonb) from public;
--> statement-breakpoint
grant execute on function write_looks(jsonb) to waymark_app;
