-- Written by hand; the generated part follows. The chair is police (rule ACC-6): the role alone opens nothing.
create function actor_is_police_chair() returns boolean
  language sql stable security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
    select exists (
      select 1
      from actor_role r
      join actor a on a.id = r.actor_id
      join agency g on g.id = a.agency_id
      where r.actor_id = current_actor_id() and r.role = 'chair' and g.kind = 'police' and a.ended_at is null)
  $$;
--> statement-breakpoint
revoke execute on function actor_is_police_chair() from public;
--> statement-breakpoint
grant execute on function actor_is_police_chair() to waymark_app;
--> statement-breakpoint
ALTER POLICY "app_select" ON "contact" TO waymark_app USING (area_id = (select current_area_id()) and (
  recorded_by = (select current_actor_id())
  or facts_answered_by = (select current_actor_id())
  or ((select actor_is_police_chair()) and route_outcome in ('pit-stop', 'pit-stop-adult-partners'))
  or ((select actor_has_role('front-door-worker')) and (route_outcome in ('999', 'front-door', 'adult-safeguarding', 'social-care-direct', 'adult-social-care-direct') or triage_sent_to_front_door(id)))
  or id in (select contacts_with_my_action())
  or (((select actor_has_role('agency-representative')) or (select actor_has_role('front-door-worker'))) and my_agency_sits_with_contact(id, route_outcome = 'pit-stop-adult-partners'))
));--> statement-breakpoint
ALTER POLICY "app_update" ON "contact" TO waymark_app USING (area_id = (select current_area_id()) and (recorded_by = (select current_actor_id()) or facts_answered_by = (select current_actor_id())
  or ((select actor_is_police_chair()) and route_outcome in ('pit-stop', 'pit-stop-adult-partners')))) WITH CHECK (area_id = (select current_area_id()) and (recorded_by = (select current_actor_id()) or facts_answered_by = (select current_actor_id())
  or ((select actor_is_police_chair()) and route_outcome in ('pit-stop', 'pit-stop-adult-partners'))));--> statement-breakpoint
ALTER POLICY "app_insert" ON "triage_decision" TO waymark_app WITH CHECK (area_id = (select current_area_id()) and decided_by = (select current_actor_id()) and (select actor_is_police_chair())
  and exists (select 1 from triage_item i where i.id = triage_decision.item_id and i.contact_id = triage_decision.contact_id));--> statement-breakpoint
ALTER POLICY "app_update" ON "triage_item" TO waymark_app USING (area_id = (select current_area_id()) and (select actor_is_police_chair())) WITH CHECK (area_id = (select current_area_id()) and (select actor_is_police_chair()));--> statement-breakpoint
ALTER POLICY "app_select" ON "triage_return" TO waymark_app USING (area_id = (select current_area_id()) and (added_by = (select current_actor_id())
  or (((select actor_is_police_chair()) or ((select actor_has_role('agency-representative')) or (select actor_has_role('front-door-worker')))) and my_agency_sits_with_item(item_id))));--> statement-breakpoint
ALTER POLICY "app_insert" ON "triage_return" TO waymark_app WITH CHECK (area_id = (select current_area_id()) and added_by = (select current_actor_id()) and agency_id = (select current_agency_id())
  and ((select actor_is_police_chair()) or ((select actor_has_role('agency-representative')) or (select actor_has_role('front-door-worker')))) and my_agency_sits_with_item(item_id));--> statement-breakpoint
ALTER POLICY "app_insert" ON "action" TO waymark_app WITH CHECK (area_id = (select current_area_id()) and created_by = (select current_actor_id()) and (select actor_is_police_chair())
  and exists (select 1 from triage_item i where i.id = action.item_id and i.contact_id = action.contact_id)
  and exists (select 1 from actor a where a.id = action.assignee_id and a.agency_id = action.agency_id));