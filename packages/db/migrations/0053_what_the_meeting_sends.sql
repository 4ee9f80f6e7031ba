-- Written by hand. AGR-12: what is about adults alone is not referred unseen (0047). But where those who see it at the meeting
-- decide that it is for social care, an unborn child perhaps, the front door is told at once, and has to be able to open it.
create or replace function triage_sent_to_front_door(contact_id uuid) returns boolean
  language sql stable security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
    select exists (
      select 1 from triage_decision d
      where d.contact_id = triage_sent_to_front_door.contact_id and d.outcome = 'specialist')
  $$;
