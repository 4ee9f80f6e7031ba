-- Written by hand. ACC-2, AGR-12: an item about adults alone is not for children's social care, whether whoever refers sees it
-- or not.
create or replace function triage_sent_to_front_door(contact_id uuid) returns boolean
  language sql stable security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
    select exists (
      select 1 from triage_decision d join contact c on c.id = d.contact_id
      where d.contact_id = triage_sent_to_front_door.contact_id and d.outcome = 'specialist'
        and c.route_outcome = 'pit-stop')
  $$;
--> statement-breakpoint
create or replace function refer_unseen(
  item uuid,
  decision_id uuid,
  decision jsonb,
  must_record text[],
  action_id uuid,
  description text,
  assignee uuid,
  due_on date,
  at timestamptz
)
  returns table (contact_id uuid, raised_by uuid)
  language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
declare
  referred triage_item;
  front_door uuid := (
    select a.agency_id from actor a
    where a.id = refer_unseen.assignee and is_front_door(a.id) and a.person_id <> current_person_id());
begin
  if not actor_is_police_chair() or (decision ->> 'outcome') is distinct from 'specialist' or front_door is null then
    raise exception using errcode = 'insufficient_privilege', message = 'AGR-12: not by or for this person';
  end if;
  update triage_item i set state = 'decided'
    where i.id = refer_unseen.item and i.area_id = current_area_id() and i.state = 'listed'
      and exists (select 1 from contact c where c.id = i.contact_id and c.route_outcome = 'pit-stop')
    returning i.* into referred;
  if referred.id is null then
    return;
  end if;
  insert into triage_decision (
      id, area_id, item_id, contact_id, outcome, decision, must_record, decided_by, decided_at)
    values (
      decision_id, referred.area_id, referred.id, referred.contact_id, 'specialist', refer_unseen.decision,
      refer_unseen.must_record, current_actor_id(), refer_unseen.at);
  insert into action (
      id, area_id, contact_id, item_id, description, agency_id, assignee_id, due_on, state, created_by, created_at)
    values (
      action_id, referred.area_id, referred.contact_id, referred.id, refer_unseen.description, front_door,
      refer_unseen.assignee, refer_unseen.due_on, 'open', current_actor_id(), refer_unseen.at);
  return query
    update contact c set state = 'outcome-recorded'
      where c.id = referred.contact_id and c.state = 'listed'
      returning c.id, c.recorded_by;
end
$$;
