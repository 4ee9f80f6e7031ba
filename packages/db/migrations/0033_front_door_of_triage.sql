-- Written by hand; the generated part follows. AGR-12: what the meeting sends to social care goes to its front door: the
-- workers of an agency of children's social care. Whoever holds the role in another agency is not given it by that.
create function is_front_door(actor_id uuid) returns boolean
  language sql stable security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
    select exists (
      select 1 from actor a join agency g on g.id = a.agency_id join actor_role r on r.actor_id = a.id
      where a.id = is_front_door.actor_id and a.kind = 'person' and a.ended_at is null and a.area_id = current_area_id()
        and g.kind::text in ('front-door', 'childrens-social-care')
        and r.role = 'front-door-worker' and is_held_on(r.from_on, r.until_on, today_in_london()))
  $$;
--> statement-breakpoint
revoke execute on function is_front_door(uuid) from public;
--> statement-breakpoint
grant execute on function is_front_door(uuid) to waymark_app;
--> statement-breakpoint
ALTER POLICY "app_select" ON "contact" TO waymark_app USING (area_id = (select current_area_id()) and (
  recorded_by = (select current_actor_id())
  or facts_answered_by = (select current_actor_id())
  or ((select actor_has_role('front-door-worker')) and (route_outcome in ('999', 'front-door', 'adult-safeguarding', 'social-care-direct', 'adult-social-care-direct') or (route -> 'also') ?| array['front-door', 'adult-safeguarding']))
  or ((select is_front_door((select current_actor_id()))) and triage_sent_to_front_door(id))
  or id in (select contacts_with_my_action())
  or ((select my_agency_is_signatory()) and (
    ((select actor_is_police_chair()) and route_outcome in ('pit-stop', 'pit-stop-adult-partners'))
    or (((select actor_has_role('agency-representative')) or (select actor_has_role('front-door-worker'))) and my_agency_sits_with_contact(id, route_outcome = 'pit-stop-adult-partners'))))
));--> statement-breakpoint
ALTER POLICY "app_select" ON "triage_decision" TO waymark_app USING (exists (select 1 from contact c where c.id = triage_decision.contact_id) and ((select my_agency_is_signatory()) or contact_id in (select contacts_with_my_action())
  or ((select is_front_door((select current_actor_id()))) and triage_sent_to_front_door(contact_id))));--> statement-breakpoint
ALTER POLICY "app_select" ON "triage_item" TO waymark_app USING (exists (select 1 from contact c where c.id = triage_item.contact_id) and ((select my_agency_is_signatory()) or contact_id in (select contacts_with_my_action())
  or ((select is_front_door((select current_actor_id()))) and triage_sent_to_front_door(contact_id))));--> statement-breakpoint
ALTER POLICY "app_select" ON "action" TO waymark_app USING (exists (select 1 from contact c where c.id = action.contact_id) and ((select my_agency_is_signatory()) or contact_id in (select contacts_with_my_action())
  or ((select is_front_door((select current_actor_id()))) and triage_sent_to_front_door(contact_id))));--> statement-breakpoint
ALTER POLICY "app_insert" ON "action" TO waymark_app WITH CHECK (area_id = (select current_area_id()) and created_by = (select current_actor_id()) and (select actor_is_police_chair()) and (select my_agency_is_signatory())
  and (agency_is_signatory(agency_id) or (triage_sent_to_front_door(contact_id) and is_front_door(assignee_id)))
  and exists (select 1 from triage_item i where i.id = action.item_id and i.contact_id = action.contact_id)
  and exists (select 1 from actor a join agency g on g.id = a.agency_id join contact c on c.id = action.contact_id
    where a.id = action.assignee_id and a.agency_id = action.agency_id
      and (c.route_outcome = 'pit-stop' or works_with_adults(g.kind))));
--> statement-breakpoint
-- The end of the generated part; what follows is written by hand.
-- AGR-12: to that front door, and never to whoever refers.
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
