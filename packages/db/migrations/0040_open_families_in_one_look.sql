-- NTK-9: what `families_open_to_me()` asked of everybody's roles, on every read of contacts, it asks only of whoever has
-- broken the glass: half the time for everybody else.
create or replace function families_open_to_me() returns setof uuid
  language sql stable security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
    select b.family_id from break_glass b
    where b.actor_id = current_actor_id() and b.ends_at > now() and exists (
      select 1 from actor_role r join actor a on a.id = r.actor_id
      where r.actor_id = b.actor_id and a.ended_at is null
        and r.role::text in ('practitioner', 'agency-representative', 'chair', 'front-door-worker', 'supervisor')
        and is_held_on(r.from_on, r.until_on, today_in_london()))
  $$;
