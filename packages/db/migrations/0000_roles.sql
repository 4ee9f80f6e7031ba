-- Two roles that log in and own nothing, and the functions that row-level security asks about the actor.
-- The owner of the tables is whoever runs the migrations.
do $$
begin
  create role waymark_app login nosuperuser nocreatedb nocreaterole noinherit nobypassrls;
exception when duplicate_object or unique_violation then null;
end
$$;
--> statement-breakpoint
do $$
begin
  create role waymark_auth login nosuperuser nocreatedb nocreaterole noinherit nobypassrls;
exception when duplicate_object or unique_violation then null;
end
$$;
--> statement-breakpoint
-- The tables come with the next migration, so the bodies cannot be checked yet.
set local check_function_bodies = off;
--> statement-breakpoint
-- The one setting: set for the length of a transaction. Unset or empty means nobody, and nobody sees nothing.
create function current_actor_id() returns uuid
  language sql stable parallel safe
  set search_path = pg_catalog, public, pg_temp
  as $$ select nullif(current_setting('waymark.actor_id', true), '')::uuid $$;
--> statement-breakpoint
-- These run as the owner, so that a policy can ask about the actor without a policy asking about the actor.
-- A leaver has no area, and so sees nothing, at once.
create function current_area_id() returns uuid
  language sql stable security definer
  set search_path = pg_catalog, public, pg_temp
  as $$ select area_id from actor where id = current_actor_id() and ended_at is null $$;
--> statement-breakpoint
create function current_agency_id() returns uuid
  language sql stable security definer
  set search_path = pg_catalog, public, pg_temp
  as $$ select agency_id from actor where id = current_actor_id() and ended_at is null $$;
--> statement-breakpoint
create function actor_has_role(wanted text) returns boolean
  language sql stable security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
    select exists (
      select 1 from actor_role r join actor a on a.id = r.actor_id
      where r.actor_id = current_actor_id() and r.role::text = wanted and a.ended_at is null)
  $$;
--> statement-breakpoint
create function contacts_with_my_action() returns setof uuid
  language sql stable security definer
  set search_path = pg_catalog, public, pg_temp
  as $$ select contact_id from action where assignee_id = current_actor_id() $$;
--> statement-breakpoint
-- A family without a linked child is shown to adult-facing agencies only (rule P11).
create function my_agency_sits_with_contact(contact_id uuid, adult_only boolean) returns boolean
  language sql stable security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
    select exists (
      select 1
      from triage_item i
      join triage_seat s on s.meeting_id = i.meeting_id
      join agency g on g.id = s.agency_id
      where i.contact_id = my_agency_sits_with_contact.contact_id
        and i.state <> 'withdrawn'
        and s.agency_id = current_agency_id()
        and (not adult_only or g.kind in (
          'police', 'housing', 'domestic-abuse', 'drug-and-alcohol', 'adult-safeguarding')))
  $$;
--> statement-breakpoint
create function triage_sent_to_front_door(contact_id uuid) returns boolean
  language sql stable security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
    select exists (
      select 1 from triage_decision d
      where d.contact_id = triage_sent_to_front_door.contact_id and d.outcome = 'specialist')
  $$;
--> statement-breakpoint
create function my_agency_sits_with_item(item_id uuid) returns boolean
  language sql stable security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
    select exists (
      select 1
      from triage_item i
      join contact c on c.id = i.contact_id
      where i.id = my_agency_sits_with_item.item_id
        and my_agency_sits_with_contact(c.id, c.route_outcome = 'pit-stop-adult-partners'))
  $$;
--> statement-breakpoint
create function family_was_made_by_me(family_id uuid) returns boolean
  language sql stable security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
    select exists (
      select 1 from family f
      where f.id = family_was_made_by_me.family_id and f.created_by = current_actor_id())
  $$;
--> statement-breakpoint
create function person_is_of_contacts_family(person_id uuid, contact_id uuid) returns boolean
  language sql stable security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
    select exists (
      select 1 from person p join contact c on c.family_id = p.family_id
      where p.id = person_is_of_contacts_family.person_id
        and c.id = person_is_of_contacts_family.contact_id)
  $$;
--> statement-breakpoint
revoke execute on all functions in schema public from public;
--> statement-breakpoint
grant execute on function
  current_actor_id(), current_area_id(), current_agency_id(), actor_has_role(text), contacts_with_my_action(),
  my_agency_sits_with_contact(uuid, boolean), triage_sent_to_front_door(uuid), my_agency_sits_with_item(uuid),
  family_was_made_by_me(uuid), person_is_of_contacts_family(uuid, uuid)
  to waymark_app;
--> statement-breakpoint
grant usage on schema public to waymark_app;
