-- Written by hand. One question instead of two at the start of every act: who acts from here to the end of the transaction,
-- and who that is. It sets nothing that the application could not set itself, and reads what policies ask about the actor.
create function act_as(actor uuid)
  returns table (
    id uuid, area_id uuid, agency_id uuid, agency_kind text, agency_name text, area_name text, reference_prefix text,
    name text, job_title text, roles text[])
  language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
begin
  perform set_config('waymark.actor_id', actor::text, true);
  return query
    select a.id, a.area_id, a.agency_id, g.kind::text, g.name, r.name, r.reference_prefix, a.name, a.job_title,
           array(
             select distinct h.role::text from actor_role h
             where h.actor_id = a.id and is_held_on(h.from_on, h.until_on, today_in_london()) order by 1)
    from actor a join agency g on g.id = a.agency_id join area r on r.id = a.area_id
    where a.id = act_as.actor and a.ended_at is null;
end
$$;
--> statement-breakpoint
revoke execute on function act_as(uuid) from public;
--> statement-breakpoint
grant execute on function act_as(uuid) to waymark_app;
