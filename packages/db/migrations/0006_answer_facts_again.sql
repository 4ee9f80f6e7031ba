ALTER TABLE "contact" ADD COLUMN "facts_answered_by" uuid;--> statement-breakpoint
ALTER TABLE "contact" ADD CONSTRAINT "contact_facts_answered_by_actor_id_fk" FOREIGN KEY ("facts_answered_by") REFERENCES "public"."actor"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER POLICY "app_select" ON "contact" TO waymark_app USING (area_id = (select current_area_id()) and (
  recorded_by = (select current_actor_id())
  or facts_answered_by = (select current_actor_id())
  or ((select actor_has_role('chair')) and route_outcome in ('pit-stop', 'pit-stop-adult-partners'))
  or ((select actor_has_role('front-door-worker')) and (route_outcome in ('999', 'front-door', 'adult-safeguarding', 'social-care-direct', 'adult-social-care-direct') or triage_sent_to_front_door(id)))
  or id in (select contacts_with_my_action())
  or (((select actor_has_role('agency-representative')) or (select actor_has_role('front-door-worker'))) and my_agency_sits_with_contact(id, route_outcome = 'pit-stop-adult-partners'))
));--> statement-breakpoint
ALTER POLICY "app_update" ON "contact" TO waymark_app USING (area_id = (select current_area_id()) and (recorded_by = (select current_actor_id()) or facts_answered_by = (select current_actor_id())
  or ((select actor_has_role('chair')) and route_outcome in ('pit-stop', 'pit-stop-adult-partners')))) WITH CHECK (area_id = (select current_area_id()) and (recorded_by = (select current_actor_id()) or facts_answered_by = (select current_actor_id())
  or ((select actor_has_role('chair')) and route_outcome in ('pit-stop', 'pit-stop-adult-partners'))));--> statement-breakpoint
-- The end of the generated part; what follows is written by hand.
grant update (facts, route, route_outcome, screened_by, facts_answered_by) on contact to waymark_app;
