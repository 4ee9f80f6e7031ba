-- Returns belong to the meeting they were given to: its own seats read them, not those of a meeting that the contact was
-- put on later.
create or replace function my_agency_sits_with_item(item_id uuid) returns boolean
  language sql stable security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
    select exists (
      select 1
      from triage_item i
      join contact c on c.id = i.contact_id
      join triage_seat s on s.meeting_id = i.meeting_id
      join agency g on g.id = s.agency_id
      where i.id = my_agency_sits_with_item.item_id
        and i.state <> 'withdrawn'
        and s.agency_id = current_agency_id()
        and (c.route_outcome = 'pit-stop' or works_with_adults(g.kind)))
  $$;
