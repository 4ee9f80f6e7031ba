-- Written by hand. SGN-9: where a reset takes off the link to the organisation's sign-in, the audit of every area of the
-- person says so, as it said that they were linked.
create or replace function take_off_organisation() returns trigger
  language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
  declare
    person uuid := (select a.person_id from actor a where a.id = new.actor_id);
  begin
    delete from auth.account l where l.user_id = person and l.provider_id <> 'credential';
    if found then
      insert into audit_entry (at, actor_id, area_id, verb, noun, subject_id, details)
        select new.approved_at, new.approved_by_id, a.area_id, 'sign-in.organisation-unlinked', 'actor', a.id, '{}'::jsonb
        from actor a where a.person_id = person and a.kind = 'person' and a.ended_at is null;
    end if;
    return null;
  end
  $$;
