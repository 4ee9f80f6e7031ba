-- Written by hand. AGR-12: a referral to social care rests on the law and never waits for an agreement. The police chair
-- records it for an item of the list that they may not see, and gives its action to somebody of the front door, who sees
-- what the meeting sends there. Nobody else sees more than before.
create function refer_unseen(
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
    where a.id = refer_unseen.assignee and a.kind = 'person' and a.ended_at is null and a.area_id = current_area_id()
      and exists (
        select 1 from actor_role r
        where r.actor_id = a.id and r.role = 'front-door-worker'
          and is_held_on(r.from_on, r.until_on, today_in_london())));
begin
  if not actor_is_police_chair() or (decision ->> 'outcome') is distinct from 'specialist' or front_door is null then
    raise exception using errcode = 'insufficient_privilege', message = 'AGR-12: not by or for this person';
  end if;
  update triage_item i set state = 'decided'
    where i.id = refer_unseen.item and i.area_id = current_area_id() and i.state = 'listed'
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
--> statement-breakpoint
revoke execute on function
  refer_unseen(uuid, uuid, jsonb, text[], uuid, text, uuid, date, timestamptz)
  from public;
--> statement-breakpoint
grant execute on function
  refer_unseen(uuid, uuid, jsonb, text[], uuid, text, uuid, date, timestamptz)
  to waymark_app;
