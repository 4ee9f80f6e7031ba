CREATE TYPE "public"."directory_cost" AS ENUM('free', 'paid', 'unknown');--> statement-breakpoint
CREATE TYPE "public"."directory_referral" AS ENUM('not-needed', 'needed', 'unknown');--> statement-breakpoint
CREATE TYPE "public"."directory_status" AS ENUM('active', 'inactive');--> statement-breakpoint
CREATE TYPE "public"."directory_taxonomy" AS ENUM('category', 'send', 'need');--> statement-breakpoint
CREATE TYPE "public"."directory_way" AS ENUM('in-person', 'online', 'phone');--> statement-breakpoint
CREATE TYPE "public"."directory_weekday" AS ENUM('Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday');--> statement-breakpoint
CREATE TABLE "directory_location" (
	"id" uuid PRIMARY KEY NOT NULL,
	"area_id" uuid NOT NULL,
	"name" text,
	"address" text[] NOT NULL,
	"town" text,
	"county" text,
	"postcode" text,
	"outcode" text,
	"latitude" double precision,
	"longitude" double precision,
	"accessibility" text[] NOT NULL,
	"exact_address_hidden" boolean NOT NULL,
	CONSTRAINT "directory_location_hidden" CHECK (not "directory_location"."exact_address_hidden" or num_nonnulls("directory_location"."name", "directory_location"."postcode", "directory_location"."latitude", "directory_location"."longitude") + cardinality("directory_location"."address") = 0)
);
--> statement-breakpoint
ALTER TABLE "directory_location" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "directory_organisation" (
	"id" uuid PRIMARY KEY NOT NULL,
	"area_id" uuid NOT NULL,
	"name" text NOT NULL,
	"description" text,
	"url" text
);
--> statement-breakpoint
ALTER TABLE "directory_organisation" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "directory_service" (
	"id" uuid PRIMARY KEY NOT NULL,
	"area_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"source" text NOT NULL,
	"source_id" text NOT NULL,
	"name" text NOT NULL,
	"description" text NOT NULL,
	"url" text,
	"email" text,
	"phones" jsonb NOT NULL,
	"status" "directory_status" NOT NULL,
	"min_age" real,
	"max_age" real,
	"cost_kind" "directory_cost" NOT NULL,
	"cost_text" text,
	"referral" "directory_referral" NOT NULL,
	"ways" "directory_way"[] NOT NULL,
	"dads_welcome" boolean,
	"what_to_expect" text,
	"checked_on" date,
	"source_modified_at" timestamp with time zone NOT NULL,
	"content_hash" text NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "directory_service_source" UNIQUE("area_id","source","source_id"),
	CONSTRAINT "directory_service_ages" CHECK ("directory_service"."min_age" <= "directory_service"."max_age")
);
--> statement-breakpoint
ALTER TABLE "directory_service" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "directory_service_location" (
	"service_id" uuid NOT NULL,
	"location_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	CONSTRAINT "directory_service_location_service_id_location_id_pk" PRIMARY KEY("service_id","location_id")
);
--> statement-breakpoint
ALTER TABLE "directory_service_location" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "directory_service_term" (
	"service_id" uuid NOT NULL,
	"term_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	CONSTRAINT "directory_service_term_service_id_term_id_pk" PRIMARY KEY("service_id","term_id")
);
--> statement-breakpoint
ALTER TABLE "directory_service_term" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "directory_session" (
	"service_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	"weekday" "directory_weekday" NOT NULL,
	"opens" time NOT NULL,
	"closes" time NOT NULL,
	"location_id" uuid,
	"text" text,
	CONSTRAINT "directory_session_service_id_position_pk" PRIMARY KEY("service_id","position")
);
--> statement-breakpoint
ALTER TABLE "directory_session" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "directory_term" (
	"id" uuid PRIMARY KEY NOT NULL,
	"taxonomy" "directory_taxonomy" NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "directory_term_code" UNIQUE("taxonomy","code")
);
--> statement-breakpoint
ALTER TABLE "directory_term" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "directory_location" ADD CONSTRAINT "directory_location_area_id_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."area"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "directory_organisation" ADD CONSTRAINT "directory_organisation_area_id_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."area"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "directory_service" ADD CONSTRAINT "directory_service_area_id_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."area"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "directory_service" ADD CONSTRAINT "directory_service_organisation_id_directory_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."directory_organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "directory_service_location" ADD CONSTRAINT "directory_service_location_service_id_directory_service_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."directory_service"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "directory_service_location" ADD CONSTRAINT "directory_service_location_location_id_directory_location_id_fk" FOREIGN KEY ("location_id") REFERENCES "public"."directory_location"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "directory_service_term" ADD CONSTRAINT "directory_service_term_service_id_directory_service_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."directory_service"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "directory_service_term" ADD CONSTRAINT "directory_service_term_term_id_directory_term_id_fk" FOREIGN KEY ("term_id") REFERENCES "public"."directory_term"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "directory_session" ADD CONSTRAINT "directory_session_service_id_directory_service_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."directory_service"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "directory_session" ADD CONSTRAINT "directory_session_location_id_directory_location_id_fk" FOREIGN KEY ("location_id") REFERENCES "public"."directory_location"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "directory_location_area" ON "directory_location" USING btree ("area_id");--> statement-breakpoint
CREATE INDEX "directory_organisation_area" ON "directory_organisation" USING btree ("area_id");--> statement-breakpoint
CREATE INDEX "directory_service_organisation" ON "directory_service" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "directory_service_order" ON "directory_service" USING btree ("name","id");--> statement-breakpoint
CREATE INDEX "directory_service_location_location" ON "directory_service_location" USING btree ("location_id");--> statement-breakpoint
CREATE INDEX "directory_service_term_term" ON "directory_service_term" USING btree ("term_id");--> statement-breakpoint
CREATE INDEX "directory_session_location" ON "directory_session" USING btree ("location_id");--> statement-breakpoint
CREATE POLICY "app_select" ON "directory_location" AS PERMISSIVE FOR SELECT TO "waymark_app" USING (true);--> statement-breakpoint
CREATE POLICY "app_insert" ON "directory_location" AS PERMISSIVE FOR INSERT TO "waymark_app" WITH CHECK (area_id = (select current_area_id()) and (select actor_has_role('directory-editor')));--> statement-breakpoint
CREATE POLICY "app_update" ON "directory_location" AS PERMISSIVE FOR UPDATE TO "waymark_app" USING (area_id = (select current_area_id()) and (select actor_has_role('directory-editor'))) WITH CHECK (area_id = (select current_area_id()) and (select actor_has_role('directory-editor')));--> statement-breakpoint
CREATE POLICY "app_delete" ON "directory_location" AS PERMISSIVE FOR DELETE TO "waymark_app" USING (area_id = (select current_area_id()) and (select actor_has_role('directory-editor')));--> statement-breakpoint
CREATE POLICY "app_select" ON "directory_organisation" AS PERMISSIVE FOR SELECT TO "waymark_app" USING (true);--> statement-breakpoint
CREATE POLICY "app_insert" ON "directory_organisation" AS PERMISSIVE FOR INSERT TO "waymark_app" WITH CHECK (area_id = (select current_area_id()) and (select actor_has_role('directory-editor')));--> statement-breakpoint
CREATE POLICY "app_update" ON "directory_organisation" AS PERMISSIVE FOR UPDATE TO "waymark_app" USING (area_id = (select current_area_id()) and (select actor_has_role('directory-editor'))) WITH CHECK (area_id = (select current_area_id()) and (select actor_has_role('directory-editor')));--> statement-breakpoint
CREATE POLICY "app_delete" ON "directory_organisation" AS PERMISSIVE FOR DELETE TO "waymark_app" USING (area_id = (select current_area_id()) and (select actor_has_role('directory-editor')));--> statement-breakpoint
CREATE POLICY "app_select" ON "directory_service" AS PERMISSIVE FOR SELECT TO "waymark_app" USING (true);--> statement-breakpoint
CREATE POLICY "app_insert" ON "directory_service" AS PERMISSIVE FOR INSERT TO "waymark_app" WITH CHECK (area_id = (select current_area_id()) and (select actor_has_role('directory-editor')));--> statement-breakpoint
CREATE POLICY "app_update" ON "directory_service" AS PERMISSIVE FOR UPDATE TO "waymark_app" USING (area_id = (select current_area_id()) and (select actor_has_role('directory-editor'))) WITH CHECK (area_id = (select current_area_id()) and (select actor_has_role('directory-editor')));--> statement-breakpoint
CREATE POLICY "app_delete" ON "directory_service" AS PERMISSIVE FOR DELETE TO "waymark_app" USING (area_id = (select current_area_id()) and (select actor_has_role('directory-editor')));--> statement-breakpoint
CREATE POLICY "app_select" ON "directory_service_location" AS PERMISSIVE FOR SELECT TO "waymark_app" USING (true);--> statement-breakpoint
CREATE POLICY "app_insert" ON "directory_service_location" AS PERMISSIVE FOR INSERT TO "waymark_app" WITH CHECK ((select actor_has_role('directory-editor')) and exists (select 1 from directory_service s where s.id = directory_service_location.service_id and s.area_id = (select current_area_id())));--> statement-breakpoint
CREATE POLICY "app_update" ON "directory_service_location" AS PERMISSIVE FOR UPDATE TO "waymark_app" USING ((select actor_has_role('directory-editor')) and exists (select 1 from directory_service s where s.id = directory_service_location.service_id and s.area_id = (select current_area_id()))) WITH CHECK ((select actor_has_role('directory-editor')) and exists (select 1 from directory_service s where s.id = directory_service_location.service_id and s.area_id = (select current_area_id())));--> statement-breakpoint
CREATE POLICY "app_delete" ON "directory_service_location" AS PERMISSIVE FOR DELETE TO "waymark_app" USING ((select actor_has_role('directory-editor')) and exists (select 1 from directory_service s where s.id = directory_service_location.service_id and s.area_id = (select current_area_id())));--> statement-breakpoint
CREATE POLICY "app_select" ON "directory_service_term" AS PERMISSIVE FOR SELECT TO "waymark_app" USING (true);--> statement-breakpoint
CREATE POLICY "app_insert" ON "directory_service_term" AS PERMISSIVE FOR INSERT TO "waymark_app" WITH CHECK ((select actor_has_role('directory-editor')) and exists (select 1 from directory_service s where s.id = directory_service_term.service_id and s.area_id = (select current_area_id())));--> statement-breakpoint
CREATE POLICY "app_update" ON "directory_service_term" AS PERMISSIVE FOR UPDATE TO "waymark_app" USING ((select actor_has_role('directory-editor')) and exists (select 1 from directory_service s where s.id = directory_service_term.service_id and s.area_id = (select current_area_id()))) WITH CHECK ((select actor_has_role('directory-editor')) and exists (select 1 from directory_service s where s.id = directory_service_term.service_id and s.area_id = (select current_area_id())));--> statement-breakpoint
CREATE POLICY "app_delete" ON "directory_service_term" AS PERMISSIVE FOR DELETE TO "waymark_app" USING ((select actor_has_role('directory-editor')) and exists (select 1 from directory_service s where s.id = directory_service_term.service_id and s.area_id = (select current_area_id())));--> statement-breakpoint
CREATE POLICY "app_select" ON "directory_session" AS PERMISSIVE FOR SELECT TO "waymark_app" USING (true);--> statement-breakpoint
CREATE POLICY "app_insert" ON "directory_session" AS PERMISSIVE FOR INSERT TO "waymark_app" WITH CHECK ((select actor_has_role('directory-editor')) and exists (select 1 from directory_service s where s.id = directory_session.service_id and s.area_id = (select current_area_id())));--> statement-breakpoint
CREATE POLICY "app_update" ON "directory_session" AS PERMISSIVE FOR UPDATE TO "waymark_app" USING ((select actor_has_role('directory-editor')) and exists (select 1 from directory_service s where s.id = directory_session.service_id and s.area_id = (select current_area_id()))) WITH CHECK ((select actor_has_role('directory-editor')) and exists (select 1 from directory_service s where s.id = directory_session.service_id and s.area_id = (select current_area_id())));--> statement-breakpoint
CREATE POLICY "app_delete" ON "directory_session" AS PERMISSIVE FOR DELETE TO "waymark_app" USING ((select actor_has_role('directory-editor')) and exists (select 1 from directory_service s where s.id = directory_session.service_id and s.area_id = (select current_area_id())));--> statement-breakpoint
CREATE POLICY "app_select" ON "directory_term" AS PERMISSIVE FOR SELECT TO "waymark_app" USING (true);--> statement-breakpoint
CREATE POLICY "app_insert" ON "directory_term" AS PERMISSIVE FOR INSERT TO "waymark_app" WITH CHECK ((select actor_has_role('directory-editor')));--> statement-breakpoint
CREATE POLICY "app_update" ON "directory_term" AS PERMISSIVE FOR UPDATE TO "waymark_app" USING ((select actor_has_role('directory-editor'))) WITH CHECK ((select actor_has_role('directory-editor')));--> statement-breakpoint
CREATE POLICY "app_delete" ON "directory_term" AS PERMISSIVE FOR DELETE TO "waymark_app" USING ((select actor_has_role('directory-editor')));--> statement-breakpoint
-- The end of the generated part; what follows is written by hand.
grant select, insert, update on
  directory_organisation, directory_service, directory_location, directory_service_location, directory_session,
  directory_term, directory_service_term
  to waymark_app;
--> statement-breakpoint
-- What hangs on a service is written anew with it; services, places and organisations stay.
grant delete on directory_service_location, directory_session, directory_service_term to waymark_app;
