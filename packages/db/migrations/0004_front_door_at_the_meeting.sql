ALTER POLICY "app_select" ON "contact" TO waymark_app USING (area_id = (select current_area_id()) and (
  recorded_by = (select current_actor_id())
  or ((select actor_has_role('chair')) and route_outcome in ('pit-stop', 'pit-stop-adult-partners'))
  or ((select actor_has_role('front-door-worker')) and (route_outcome in ('999', 'front-door', 'adult-safeguarding', 'social-care-direct', 'adult-social-care-direct') or triage_sent_to_front_door(id)))
  or id in (select contacts_with_my_action())
  or (((select actor_has_role('agency-representative')) or (select actor_has_role('front-door-worker'))) and my_agency_sits_with_contact(id, route_outcome = 'pit-stop-adult-partners'))
));--> statement-breakpoint
ALTER POLICY "app_select" ON "triage_return" TO waymark_app USING (area_id = (select current_area_id()) and (added_by = (select current_actor_id())
  or (((select actor_has_role('chair')) or ((select actor_has_role('agency-representative')) or (select actor_has_role('front-door-worker')))) and my_agency_sits_with_item(item_id))));--> statement-breakpoint
ALTER POLICY "app_insert" ON "triage_return" TO waymark_app WITH CHECK (area_id = (select current_area_id()) and added_by = (select current_actor_id()) and agency_id = (select current_agency_id())
  and ((select actor_has_role('chair')) or ((select actor_has_role('agency-representative')) or (select actor_has_role('front-door-worker')))) and my_agency_sits_with_item(item_id));