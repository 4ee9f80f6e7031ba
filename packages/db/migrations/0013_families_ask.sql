-- Written by hand; the generated part follows. Whoever works at a family hub: a practitioner of an early help agency
-- (rule NAV-53).
create function actor_is_hub_worker() returns boolean
  language sql stable security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
    select exists (
      select 1
      from actor_role r
      join actor a on a.id = r.actor_id
      join agency g on g.id = a.agency_id
      where r.actor_id = current_actor_id() and r.role = 'practitioner' and g.kind = 'early-help' and a.ended_at is null)
  $$;
--> statement-breakpoint
-- The one actor that stands for the families' site in an area, known by its id.
create function families_site_id(area_id uuid) returns uuid
  language sql immutable
  set search_path = pg_catalog, public, pg_temp
  as $$ select md5('waymark families'' site ' || area_id::text)::uuid $$;
--> statement-breakpoint
create function actor_is_families_site() returns boolean
  language sql stable security definer
  set search_path = pg_catalog, public, pg_temp
  as $$ select coalesce(current_actor_id() = families_site_id(current_area_id()), false) $$;
--> statement-breakpoint
revoke execute on function actor_is_hub_worker(), families_site_id(uuid), actor_is_families_site() from public;
--> statement-breakpoint
grant execute on function actor_is_hub_worker(), actor_is_families_site() to waymark_app;
--> statement-breakpoint
CREATE TYPE "public"."call_back_inbox" AS ENUM('hub', 'front-door');--> statement-breakpoint
CREATE TYPE "public"."call_back_state" AS ENUM('waiting', 'answered', 'not-reached');--> statement-breakpoint
CREATE TYPE "public"."call_back_way" AS ENUM('ring', 'text', 'relay');--> statement-breakpoint
CREATE TYPE "public"."hand_on_reason" AS ENUM('they-agreed', 'child-may-be-hurt');--> statement-breakpoint
CREATE TYPE "public"."safe_time" AS ENUM('morning', 'afternoon', 'evening');--> statement-breakpoint
CREATE TYPE "public"."out_of_date_topic" AS ENUM('closed', 'times', 'phone', 'address', 'cost', 'who-for', 'something-else');--> statement-breakpoint
CREATE TYPE "public"."usefulness_answer" AS ENUM('yes', 'partly', 'no');--> statement-breakpoint
ALTER TYPE "public"."notification_kind" ADD VALUE 'call-back-asked';--> statement-breakpoint
ALTER TYPE "public"."notification_kind" ADD VALUE 'call-back-handed-on';--> statement-breakpoint
ALTER TYPE "public"."notification_kind" ADD VALUE 'out-of-date-reported';--> statement-breakpoint
CREATE TABLE "call_back" (
	"id" uuid PRIMARY KEY NOT NULL,
	"area_id" uuid NOT NULL,
	"state" "call_back_state" NOT NULL,
	"inbox" "call_back_inbox" NOT NULL,
	"hub_id" uuid,
	"name" text NOT NULL,
	"phone" text NOT NULL,
	"way" "call_back_way" NOT NULL,
	"times" "safe_time"[] NOT NULL,
	"may_leave_message" boolean NOT NULL,
	"about" text NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"ring_by" date NOT NULL,
	"delete_on" date NOT NULL,
	"tries" smallint DEFAULT 0 NOT NULL,
	"tried_at" timestamp with time zone,
	"hand_on_reason" "hand_on_reason",
	"handed_on_by" uuid,
	"handed_on_at" timestamp with time zone,
	"closed_by" uuid,
	"closed_at" timestamp with time zone,
	CONSTRAINT "call_back_closed" CHECK (("call_back"."state" = 'waiting') = ("call_back"."closed_at" is null)),
	CONSTRAINT "call_back_text_is_safe" CHECK ("call_back"."way" <> 'text' or "call_back"."may_leave_message")
);
--> statement-breakpoint
ALTER TABLE "call_back" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "out_of_date_report" (
	"id" uuid PRIMARY KEY NOT NULL,
	"area_id" uuid NOT NULL,
	"service_id" uuid NOT NULL,
	"service_name" text NOT NULL,
	"topic" "out_of_date_topic" NOT NULL,
	"words" text NOT NULL,
	"reported_at" timestamp with time zone NOT NULL,
	"delete_on" date NOT NULL,
	"settled_by" uuid,
	"settled_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "out_of_date_report" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "usefulness" (
	"day" date NOT NULL,
	"page" text NOT NULL,
	"answer" "usefulness_answer" NOT NULL,
	"reason" text NOT NULL,
	"count" integer NOT NULL,
	CONSTRAINT "usefulness_once" UNIQUE("day","page","answer","reason")
);
--> statement-breakpoint
ALTER TABLE "usefulness" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "call_back" ADD CONSTRAINT "call_back_area_id_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."area"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "call_back" ADD CONSTRAINT "call_back_handed_on_by_actor_id_fk" FOREIGN KEY ("handed_on_by") REFERENCES "public"."actor"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "call_back" ADD CONSTRAINT "call_back_closed_by_actor_id_fk" FOREIGN KEY ("closed_by") REFERENCES "public"."actor"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "out_of_date_report" ADD CONSTRAINT "out_of_date_report_area_id_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."area"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "out_of_date_report" ADD CONSTRAINT "out_of_date_report_settled_by_actor_id_fk" FOREIGN KEY ("settled_by") REFERENCES "public"."actor"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "call_back_inbox_order" ON "call_back" USING btree ("area_id","state","asked_at");--> statement-breakpoint
CREATE INDEX "call_back_due" ON "call_back" USING btree ("delete_on");--> statement-breakpoint
CREATE UNIQUE INDEX "out_of_date_report_open" ON "out_of_date_report" USING btree ("service_id","topic") WHERE "out_of_date_report"."settled_at" is null;--> statement-breakpoint
CREATE INDEX "out_of_date_report_area" ON "out_of_date_report" USING btree ("area_id","reported_at");--> statement-breakpoint
CREATE INDEX "out_of_date_report_due" ON "out_of_date_report" USING btree ("delete_on");--> statement-breakpoint
CREATE POLICY "app_select" ON "call_back" AS PERMISSIVE FOR SELECT TO "waymark_app" USING (area_id = (select current_area_id()) and ((select actor_has_role('front-door-worker'))
  or ((select actor_is_hub_worker()) and (inbox = 'hub' or handed_on_by = (select current_actor_id())))));--> statement-breakpoint
CREATE POLICY "app_insert" ON "call_back" AS PERMISSIVE FOR INSERT TO "waymark_app" WITH CHECK (area_id = (select current_area_id()) and (select actor_is_families_site()));--> statement-breakpoint
CREATE POLICY "app_update" ON "call_back" AS PERMISSIVE FOR UPDATE TO "waymark_app" USING (area_id = (select current_area_id()) and ((select actor_has_role('front-door-worker'))
  or ((select actor_is_hub_worker()) and (inbox = 'hub' or handed_on_by = (select current_actor_id()))))) WITH CHECK (area_id = (select current_area_id()) and ((select actor_has_role('front-door-worker'))
  or ((select actor_is_hub_worker()) and (inbox = 'hub' or handed_on_by = (select current_actor_id())))));--> statement-breakpoint
CREATE POLICY "app_select" ON "out_of_date_report" AS PERMISSIVE FOR SELECT TO "waymark_app" USING (area_id = (select current_area_id()) and (select actor_has_role('directory-editor')));--> statement-breakpoint
CREATE POLICY "app_insert" ON "out_of_date_report" AS PERMISSIVE FOR INSERT TO "waymark_app" WITH CHECK (area_id = (select current_area_id()) and (select actor_is_families_site()));--> statement-breakpoint
CREATE POLICY "app_update" ON "out_of_date_report" AS PERMISSIVE FOR UPDATE TO "waymark_app" USING (area_id = (select current_area_id()) and (select actor_has_role('directory-editor'))) WITH CHECK (area_id = (select current_area_id()) and (select actor_has_role('directory-editor')));--> statement-breakpoint
CREATE POLICY "app_select" ON "usefulness" AS PERMISSIVE FOR SELECT TO "waymark_app" USING ((select actor_has_role('directory-editor')) or (select actor_has_role('administrator')));--> statement-breakpoint
-- The end of the generated part; what follows is written by hand.
grant select, insert on call_back, out_of_date_report to waymark_app;
--> statement-breakpoint
grant select on usefulness to waymark_app;
--> statement-breakpoint
grant update (state, inbox, tries, tried_at, hand_on_reason, handed_on_by, handed_on_at, closed_by, closed_at, delete_on)
  on call_back to waymark_app;
--> statement-breakpoint
grant update (settled_by, settled_at) on out_of_date_report to waymark_app;
--> statement-breakpoint
-- Families have no actor of their own. What they send is written, and stands in the audit, under the site of their area:
-- the area of the service that they named, or the only one. Made when it is first needed; null where it cannot be told.
create function families_site_of(service_id uuid) returns uuid
  language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
declare
  of_area uuid;
  site_id uuid;
begin
  select s.area_id into of_area from directory_service s where s.id = families_site_of.service_id;
  if of_area is null and (select count(*) from area) = 1 then
    select a.id into of_area from area a;
  end if;
  site_id := families_site_id(of_area);
  insert into actor (id, area_id, agency_id, kind, name, job_title)
    select site_id, of_area, g.id, 'system', 'Families'' site', 'Part of Waymark'
    from agency g where g.area_id = of_area
    order by g.kind <> 'early-help', g.name limit 1
    on conflict (id) do nothing;
  return (select a.id from actor a where a.id = site_id);
end
$$;
--> statement-breakpoint
-- Any number of visitors may count, and nobody learns who did. No town says so much in a day as is let in here: a
-- machine cannot fill the table.
create function count_usefulness(on_day date, of_page text, given_answer usefulness_answer, given_reason text)
  returns void
  language sql security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
    insert into usefulness (day, page, answer, reason, count)
    select on_day, of_page, given_answer, given_reason, 1
    where (select count(*) from usefulness u where u.day = on_day) < 5000
    on conflict on constraint usefulness_once do update set count = usefulness.count + 1
  $$;
--> statement-breakpoint
-- The application may delete nothing but what was promised to be gone by today (rules NAV-55 and NAV-57).
create function delete_what_is_due(out call_backs integer, out reports integer)
  language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
declare
  today date := (now() at time zone 'Europe/London')::date;
begin
  with gone as (delete from call_back where delete_on <= today returning id, area_id),
  noted as (
    insert into audit_entry (at, area_id, verb, noun, subject_id, details)
    select now(), area_id, 'call-back.deleted', 'call-back', id, '{}' from gone
  )
  select count(*) into call_backs from gone;
  with gone as (delete from out_of_date_report where delete_on <= today returning id, area_id),
  noted as (
    insert into audit_entry (at, area_id, verb, noun, subject_id, details)
    select now(), area_id, 'out-of-date-report.deleted', 'out-of-date-report', id, '{}' from gone
  )
  select count(*) into reports from gone;
end
$$;
--> statement-breakpoint
revoke execute on function
  families_site_of(uuid), count_usefulness(date, text, usefulness_answer, text), delete_what_is_due()
  from public;
--> statement-breakpoint
grant execute on function
  families_site_of(uuid), count_usefulness(date, text, usefulness_answer, text), delete_what_is_due()
  to waymark_app;
