-- Written by hand. AUD-8, ACC-17: a look is weighed by the roles that were held on its own day, not by those of today.
create or replace function audit_looks(since timestamptz, until timestamptz)
  returns table (
    at timestamptz, verb text, actor_id uuid, name text, job_title text, agency_name text, agency_kind text,
    roles text[], family_id uuid, reference text, own_surname boolean, colleague_surname boolean,
    is_their_work boolean, did_something boolean, leaves_on date)
  language sql stable security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
    select e.at, e.verb, a.id, a.name, a.job_title, g.name, g.kind::text,
           array(
             select r.role::text from actor_role r
             where r.actor_id = a.id and is_held_on(r.from_on, r.until_on, (e.at at time zone 'Europe/London')::date)
             order by 1),
           c.family_id, c.reference,
           surname_of_actor(a.name) = any (surnames_of_family(c.family_id)),
           exists (
             select 1 from actor o
             where o.agency_id = a.agency_id and o.id <> a.id and o.kind = 'person'
               and surname_of_actor(o.name) = any (surnames_of_family(c.family_id))),
           c.recorded_by = a.id
             or coalesce(c.facts_answered_by = a.id, false)
             or exists (select 1 from action t where t.contact_id = c.id and t.assignee_id = a.id)
             or (exists (
                 select 1 from actor_role r
                 where r.actor_id = a.id and r.role = 'front-door-worker'
                   and is_held_on(r.from_on, r.until_on, (e.at at time zone 'Europe/London')::date))
               and (triage_sent_to_front_door(c.id)
                 or not exists (select 1 from triage_item i where i.contact_id = c.id and i.state <> 'withdrawn'))),
           exists (
             select 1 from audit_entry w join contact o on o.id = w.subject_id
             where w.actor_id = a.id and o.family_id = c.family_id
               and w.verb not in ('contact.opened', 'triage.item-opened', 'contact.found', 'audit.who-looked-opened')),
           (a.ended_at at time zone 'Europe/London')::date
    from actor a
    join agency g on g.id = a.agency_id
    join audit_entry e on e.actor_id = a.id
    join contact c on c.id = e.subject_id and c.area_id = a.area_id
    where a.area_id = current_area_id() and a.id <> current_actor_id()
      and actor_has_role('information-governance-lead')
      and e.verb in ('contact.opened', 'triage.item-opened')
      and e.at >= since and e.at < until
  $$;
