-- Written by hand; the generated part follows. Its tables come after these functions, so the bodies cannot be checked yet.
set local check_function_bodies = off;
--> statement-breakpoint
-- Which agreements an agency of the actor's area may send under today, by London's calendar (rules AGR-3, AGR-4): it covers
-- triage, has begun, is not over, is not replaced by a version that has begun, and the agency's signature holds.
create function agreements_of(agency_id uuid) returns setof uuid
  language sql stable security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
    select g.id
    from agreement_signatory s
    join agreement g on g.id = s.agreement_id
    cross join (select (now() at time zone 'Europe/London')::date as day) today
    where s.agency_id = agreements_of.agency_id
      and g.area_id = current_area_id()
      and g.covers_triage
      and s.signed_on <= today.day
      and (s.ended_on is null or s.ended_on > today.day)
      and g.starts_on <= today.day
      and (g.last_day is null or g.last_day >= today.day)
      and not exists (select 1 from agreement n where n.supersedes_id = g.id and n.starts_on <= today.day)
  $$;
--> statement-breakpoint
create function my_agreements() returns setof uuid
  language sql stable security definer
  set search_path = pg_catalog, public, pg_temp
  as $$ select agreements_of(current_agency_id()) $$;
--> statement-breakpoint
create function agency_is_signatory(agency_id uuid) returns boolean
  language sql stable security definer
  set search_path = pg_catalog, public, pg_temp
  as $$ select exists (select 1 from agreements_of(agency_is_signatory.agency_id)) $$;
--> statement-breakpoint
create function my_agency_is_signatory() returns boolean
  language sql stable security definer
  set search_path = pg_catalog, public, pg_temp
  as $$ select exists (select 1 from my_agreements()) $$;
--> statement-breakpoint
revoke execute on function
  agreements_of(uuid), my_agreements(), agency_is_signatory(uuid), my_agency_is_signatory()
  from public;
--> statement-breakpoint
grant execute on function my_agreements(), agency_is_signatory(uuid), my_agency_is_signatory() to waymark_app;
--> statement-breakpoint
CREATE TYPE "public"."agreement_kind" AS ENUM('memorandum-of-understanding', 'data-sharing-agreement');--> statement-breakpoint
CREATE TABLE "agreement" (
	"id" uuid PRIMARY KEY NOT NULL,
	"area_id" uuid NOT NULL,
	"kind" "agreement_kind" NOT NULL,
	"title" text NOT NULL,
	"purpose" text NOT NULL,
	"version" smallint NOT NULL,
	"supersedes_id" uuid,
	"covers_triage" boolean NOT NULL,
	"data_sets" jsonb NOT NULL,
	"starts_on" date NOT NULL,
	"last_day" date,
	"review_on" date NOT NULL,
	"registered_by" uuid NOT NULL,
	"registered_at" timestamp with time zone NOT NULL,
	CONSTRAINT "agreement_replaced_once" UNIQUE("supersedes_id"),
	CONSTRAINT "agreement_in_area" UNIQUE("id","area_id"),
	CONSTRAINT "agreement_days" CHECK ("agreement"."last_day" is null or "agreement"."last_day" >= "agreement"."starts_on"),
	CONSTRAINT "agreement_first_version" CHECK (("agreement"."version" = 1) = ("agreement"."supersedes_id" is null) and "agreement"."version" > 0)
);
--> statement-breakpoint
ALTER TABLE "agreement" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "agreement_signatory" (
	"id" uuid PRIMARY KEY NOT NULL,
	"area_id" uuid NOT NULL,
	"agreement_id" uuid NOT NULL,
	"agency_id" uuid NOT NULL,
	"signed_on" date,
	"ended_on" date,
	CONSTRAINT "agreement_signatory_days" CHECK ("agreement_signatory"."ended_on" is null or ("agreement_signatory"."signed_on" is not null and "agreement_signatory"."ended_on" >= "agreement_signatory"."signed_on"))
);
--> statement-breakpoint
ALTER TABLE "agreement_signatory" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "contact" ADD COLUMN "made_under" uuid;--> statement-breakpoint
ALTER TABLE "triage_return" ADD COLUMN "made_under" uuid;--> statement-breakpoint
ALTER TABLE "agreement" ADD CONSTRAINT "agreement_area_id_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."area"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement" ADD CONSTRAINT "agreement_registered_by_actor_id_fk" FOREIGN KEY ("registered_by") REFERENCES "public"."actor"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement" ADD CONSTRAINT "agreement_replaces" FOREIGN KEY ("supersedes_id","area_id") REFERENCES "public"."agreement"("id","area_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_signatory" ADD CONSTRAINT "agreement_signatory_area_id_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."area"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_signatory" ADD CONSTRAINT "agreement_signatory_agreement_id_agreement_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreement"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_signatory" ADD CONSTRAINT "agreement_signatory_agency_id_agency_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agency"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "agreement_area" ON "agreement" USING btree ("area_id","covers_triage");--> statement-breakpoint
CREATE UNIQUE INDEX "agreement_signatory_once" ON "agreement_signatory" USING btree ("agreement_id","agency_id") WHERE "agreement_signatory"."ended_on" is null;--> statement-breakpoint
CREATE INDEX "agreement_signatory_agency" ON "agreement_signatory" USING btree ("agency_id");--> statement-breakpoint
ALTER TABLE "contact" ADD CONSTRAINT "contact_made_under_agreement_id_fk" FOREIGN KEY ("made_under") REFERENCES "public"."agreement"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "triage_return" ADD CONSTRAINT "triage_return_made_under_agreement_id_fk" FOREIGN KEY ("made_under") REFERENCES "public"."agreement"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "app_select" ON "agreement" AS PERMISSIVE FOR SELECT TO "waymark_app" USING (area_id = (select current_area_id()));--> statement-breakpoint
CREATE POLICY "app_insert" ON "agreement" AS PERMISSIVE FOR INSERT TO "waymark_app" WITH CHECK (area_id = (select current_area_id()) and registered_by = (select current_actor_id()) and (select actor_has_role('information-governance-lead')));--> statement-breakpoint
CREATE POLICY "app_select" ON "agreement_signatory" AS PERMISSIVE FOR SELECT TO "waymark_app" USING (area_id = (select current_area_id()));--> statement-breakpoint
CREATE POLICY "app_insert" ON "agreement_signatory" AS PERMISSIVE FOR INSERT TO "waymark_app" WITH CHECK (area_id = (select current_area_id()) and (select actor_has_role('information-governance-lead'))
  and exists (select 1 from agreement a where a.id = agreement_signatory.agreement_id)
  and exists (select 1 from agency g where g.id = agreement_signatory.agency_id));--> statement-breakpoint
CREATE POLICY "app_update" ON "agreement_signatory" AS PERMISSIVE FOR UPDATE TO "waymark_app" USING (area_id = (select current_area_id()) and (select actor_has_role('information-governance-lead'))) WITH CHECK (area_id = (select current_area_id()) and (select actor_has_role('information-governance-lead')));--> statement-breakpoint
ALTER POLICY "app_select" ON "contact" TO waymark_app USING (area_id = (select current_area_id()) and (
  recorded_by = (select current_actor_id())
  or facts_answered_by = (select current_actor_id())
  or ((select actor_has_role('front-door-worker')) and ((route_outcome in ('999', 'front-door', 'adult-safeguarding', 'social-care-direct', 'adult-social-care-direct') or (route -> 'also') ?| array['front-door', 'adult-safeguarding']) or triage_sent_to_front_door(id)))
  or id in (select contacts_with_my_action())
  or ((select my_agency_is_signatory()) and (
    ((select actor_is_police_chair()) and route_outcome in ('pit-stop', 'pit-stop-adult-partners'))
    or (((select actor_has_role('agency-representative')) or (select actor_has_role('front-door-worker'))) and my_agency_sits_with_contact(id, route_outcome = 'pit-stop-adult-partners'))))
));--> statement-breakpoint
ALTER POLICY "app_insert" ON "contact" TO waymark_app WITH CHECK (area_id = (select current_area_id()) and agency_id = (select current_agency_id()) and recorded_by = (select current_actor_id())
  and family_was_made_by_me(family_id)
  and (made_under in (select my_agreements()) or (made_under is null and not route_outcome in ('pit-stop', 'pit-stop-adult-partners'))));--> statement-breakpoint
ALTER POLICY "app_update" ON "contact" TO waymark_app USING (area_id = (select current_area_id()) and (recorded_by = (select current_actor_id()) or facts_answered_by = (select current_actor_id())
  or ((select actor_is_police_chair()) and route_outcome in ('pit-stop', 'pit-stop-adult-partners')))) WITH CHECK (area_id = (select current_area_id()) and (recorded_by = (select current_actor_id()) or facts_answered_by = (select current_actor_id())
  or ((select actor_is_police_chair()) and route_outcome in ('pit-stop', 'pit-stop-adult-partners'))) and ((select my_agency_is_signatory()) or not route_outcome in ('pit-stop', 'pit-stop-adult-partners')));--> statement-breakpoint
ALTER POLICY "app_select" ON "triage_decision" TO waymark_app USING (exists (select 1 from contact c where c.id = triage_decision.contact_id) and ((select my_agency_is_signatory()) or contact_id in (select contacts_with_my_action())
  or ((select actor_has_role('front-door-worker')) and triage_sent_to_front_door(contact_id))));--> statement-breakpoint
ALTER POLICY "app_insert" ON "triage_decision" TO waymark_app WITH CHECK (area_id = (select current_area_id()) and decided_by = (select current_actor_id()) and (select actor_is_police_chair()) and (select my_agency_is_signatory())
  and exists (select 1 from triage_item i where i.id = triage_decision.item_id and i.contact_id = triage_decision.contact_id));--> statement-breakpoint
ALTER POLICY "app_select" ON "triage_item" TO waymark_app USING (exists (select 1 from contact c where c.id = triage_item.contact_id) and ((select my_agency_is_signatory()) or contact_id in (select contacts_with_my_action())
  or ((select actor_has_role('front-door-worker')) and triage_sent_to_front_door(contact_id))));--> statement-breakpoint
ALTER POLICY "app_insert" ON "triage_item" TO waymark_app WITH CHECK (area_id = (select current_area_id()) and listed_by = (select current_actor_id()) and (select my_agency_is_signatory())
  and exists (select 1 from contact c where c.id = triage_item.contact_id and c.route_outcome in ('pit-stop', 'pit-stop-adult-partners'))
  and exists (select 1 from triage_meeting m where m.id = triage_item.meeting_id));--> statement-breakpoint
ALTER POLICY "app_update" ON "triage_item" TO waymark_app USING (area_id = (select current_area_id()) and (select actor_is_police_chair()) and (select my_agency_is_signatory())) WITH CHECK (area_id = (select current_area_id()) and (select actor_is_police_chair()) and (select my_agency_is_signatory()));--> statement-breakpoint
ALTER POLICY "app_select" ON "triage_return" TO waymark_app USING (area_id = (select current_area_id()) and (added_by = (select current_actor_id())
  or (((select my_agency_is_signatory()) and ((select actor_is_police_chair()) or ((select actor_has_role('agency-representative')) or (select actor_has_role('front-door-worker'))))) and my_agency_sits_with_item(item_id))));--> statement-breakpoint
ALTER POLICY "app_insert" ON "triage_return" TO waymark_app WITH CHECK (area_id = (select current_area_id()) and added_by = (select current_actor_id()) and agency_id = (select current_agency_id())
  and ((select my_agency_is_signatory()) and ((select actor_is_police_chair()) or ((select actor_has_role('agency-representative')) or (select actor_has_role('front-door-worker'))))) and my_agency_sits_with_item(item_id) and made_under in (select my_agreements()));--> statement-breakpoint
ALTER POLICY "app_select" ON "action" TO waymark_app USING (exists (select 1 from contact c where c.id = action.contact_id) and ((select my_agency_is_signatory()) or contact_id in (select contacts_with_my_action())
  or ((select actor_has_role('front-door-worker')) and triage_sent_to_front_door(contact_id))));--> statement-breakpoint
ALTER POLICY "app_insert" ON "action" TO waymark_app WITH CHECK (area_id = (select current_area_id()) and created_by = (select current_actor_id()) and (select actor_is_police_chair()) and (select my_agency_is_signatory())
  and (agency_is_signatory(agency_id) or triage_sent_to_front_door(contact_id))
  and exists (select 1 from triage_item i where i.id = action.item_id and i.contact_id = action.contact_id)
  and exists (select 1 from actor a join agency g on g.id = a.agency_id join contact c on c.id = action.contact_id
    where a.id = action.assignee_id and a.agency_id = action.agency_id
      and (c.route_outcome = 'pit-stop' or works_with_adults(g.kind))));
--> statement-breakpoint
-- The end of the generated part; what follows is written by hand. No version is ever changed (rule AGR-2).
grant select, insert on agreement, agreement_signatory to waymark_app;
--> statement-breakpoint
grant update (signed_on, ended_on) on agreement_signatory to waymark_app;
--> statement-breakpoint
grant update (made_under) on contact to waymark_app;
