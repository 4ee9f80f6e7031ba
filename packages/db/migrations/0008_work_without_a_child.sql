-- Written by hand; the generated part follows. Which agencies work with adults (rule ACC-2), said once.
create function works_with_adults(kind agency_kind) returns boolean
  language sql immutable
  set search_path = pg_catalog, public, pg_temp
  as $$ select kind in ('police', 'housing', 'domestic-abuse', 'drug-and-alcohol', 'adult-safeguarding') $$;
--> statement-breakpoint
revoke execute on function works_with_adults(agency_kind) from public;
--> statement-breakpoint
grant execute on function works_with_adults(agency_kind) to waymark_app;
--> statement-breakpoint
create or replace function my_agency_sits_with_contact(contact_id uuid, adult_only boolean) returns boolean
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
        and (not adult_only or works_with_adults(g.kind)))
  $$;
--> statement-breakpoint
-- An action opens its family to the person it is for, within the same limit: any route but the one for everybody is
-- for agencies that work with adults.
create or replace function contacts_with_my_action() returns setof uuid
  language sql stable security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
    select x.contact_id
    from action x
    join contact c on c.id = x.contact_id
    join agency g on g.id = current_agency_id()
    where x.assignee_id = current_actor_id()
      and (c.route_outcome = 'pit-stop' or works_with_adults(g.kind))
  $$;
--> statement-breakpoint
ALTER POLICY "app_insert" ON "action" TO waymark_app WITH CHECK (area_id = (select current_area_id()) and created_by = (select current_actor_id()) and (select actor_is_police_chair())
  and exists (select 1 from triage_item i where i.id = action.item_id and i.contact_id = action.contact_id)
  and exists (select 1 from actor a join agency g on g.id = a.agency_id join contact c on c.id = action.contact_id
    where a.id = action.assignee_id and a.agency_id = action.agency_id
      and (c.route_outcome = 'pit-stop' or works_with_adults(g.kind))));