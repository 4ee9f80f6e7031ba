ALTER POLICY "app_select" ON "contact" TO waymark_app USING (area_id = (select current_area_id()) and (
  recorded_by = (select current_actor_id())
  or facts_answered_by = (select current_actor_id())
  or ((select actor_is_police_chair()) and route_outcome in ('pit-stop', 'pit-stop-adult-partners'))
  or ((select actor_has_role('front-door-worker')) and ((route_outcome in ('999', 'front-door', 'adult-safeguarding', 'social-care-direct', 'adult-social-care-direct') or (route -> 'also') ?| array['front-door', 'adult-safeguarding']) or triage_sent_to_front_door(id)))
  or id in (select contacts_with_my_action())
  or (((select actor_has_role('agency-representative')) or (select actor_has_role('front-door-worker'))) and my_agency_sits_with_contact(id, route_outcome = 'pit-stop-adult-partners'))
));