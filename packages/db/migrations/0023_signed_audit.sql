CREATE TYPE "public"."review_answer" AS ENUM('justified', 'follow-up', 'not-justified');--> statement-breakpoint
CREATE TYPE "public"."unusual_kind" AS ENUM('own-name', 'many-families', 'outside-hours', 'nothing-done', 'colleague', 'leaving');--> statement-breakpoint
CREATE TABLE "audit_checkpoint" (
	"number" integer PRIMARY KEY NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"entries" bigint NOT NULL,
	"ends" jsonb NOT NULL,
	"previous_root" text,
	"root" text NOT NULL,
	"key_id" text NOT NULL,
	"signature" text NOT NULL,
	CONSTRAINT "audit_checkpoint_root_unique" UNIQUE("root"),
	CONSTRAINT "audit_checkpoint_from_one" CHECK ("audit_checkpoint"."number" > 0)
);
--> statement-breakpoint
ALTER TABLE "audit_checkpoint" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "unusual_review" (
	"id" uuid PRIMARY KEY NOT NULL,
	"area_id" uuid NOT NULL,
	"key" text NOT NULL,
	"kind" "unusual_kind" NOT NULL,
	"actor_id" uuid NOT NULL,
	"day" date NOT NULL,
	"answer" "review_answer" NOT NULL,
	"reason" text NOT NULL,
	"version" text NOT NULL,
	"reviewed_by" uuid NOT NULL,
	"reviewed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "unusual_review_by_another" CHECK ("unusual_review"."reviewed_by" <> "unusual_review"."actor_id")
);
--> statement-breakpoint
ALTER TABLE "unusual_review" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "unusual_review" ADD CONSTRAINT "unusual_review_area_id_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."area"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unusual_review" ADD CONSTRAINT "unusual_review_actor_id_actor_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."actor"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unusual_review" ADD CONSTRAINT "unusual_review_reviewed_by_actor_id_fk" FOREIGN KEY ("reviewed_by") REFERENCES "public"."actor"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "unusual_review_area" ON "unusual_review" USING btree ("area_id","day");--> statement-breakpoint
CREATE UNIQUE INDEX "unusual_review_settled_once" ON "unusual_review" USING btree ("key") WHERE "unusual_review"."answer" <> 'follow-up';--> statement-breakpoint
CREATE POLICY "app_insert" ON "audit_checkpoint" AS PERMISSIVE FOR INSERT TO "waymark_app" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_select" ON "unusual_review" AS PERMISSIVE FOR SELECT TO "waymark_app" USING (area_id = (select current_area_id()) and (select actor_has_role('information-governance-lead'))
  and actor_id <> (select current_actor_id()));--> statement-breakpoint
CREATE POLICY "app_insert" ON "unusual_review" AS PERMISSIVE FOR INSERT TO "waymark_app" WITH CHECK (area_id = (select current_area_id()) and (select actor_has_role('information-governance-lead'))
  and actor_id <> (select current_actor_id()) and reviewed_by = (select current_actor_id()));
--> statement-breakpoint
-- Written by hand from here on.
grant insert on audit_checkpoint to waymark_app;
--> statement-breakpoint
grant select, insert on unusual_review to waymark_app;
--> statement-breakpoint
-- AUD-9: where the chains end, for whoever signs it: positions and hashes, nothing of anybody. One statement, one moment.
create function audit_state() returns jsonb
  language sql stable security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
    select jsonb_build_object(
      'ends', (
        select jsonb_agg(
          jsonb_build_object('chain', chain, 'position', position, 'hash', encode(hash, 'hex')) order by chain)
        from audit_chain),
      'last', (
        select jsonb_build_object('number', number, 'entries', entries, 'root', root)
        from audit_checkpoint order by number desc limit 1))
  $$;
--> statement-breakpoint
-- The surnames that a family goes by, in small letters.
create function surnames_of_family(wanted uuid) returns text[]
  language sql stable
  set search_path = pg_catalog, public, pg_temp
  as $$
    select array(
      select lower(f.name) from family f where f.id = wanted
      union
      select lower(p.family_name) from person p where p.family_id = wanted and p.family_name <> '')
  $$;
--> statement-breakpoint
create function surname_of_actor(name text) returns text
  language sql immutable
  set search_path = pg_catalog, pg_temp
  as $$ select lower(regexp_replace(name, '^.*\s', '')) $$;
--> statement-breakpoint
-- AUD-8: every opening of a family's record in the area, for an information governance lead, without their own. It says
-- whether names are shared, and no name of a family.
create function audit_looks(since timestamptz, until timestamptz)
  returns table (
    at timestamptz, verb text, actor_id uuid, name text, job_title text, agency_name text, agency_kind text,
    roles text[], family_id uuid, reference text, own_surname boolean, colleague_surname boolean,
    is_their_work boolean, did_something boolean, leaves_on date)
  language sql stable security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
    select e.at, e.verb, a.id, a.name, a.job_title, g.name, g.kind::text,
           array(select r.role::text from actor_role r where r.actor_id = a.id order by 1),
           c.family_id, c.reference,
           surname_of_actor(a.name) = any (surnames_of_family(c.family_id)),
           exists (
             select 1 from actor o
             where o.agency_id = a.agency_id and o.id <> a.id and o.kind = 'person'
               and surname_of_actor(o.name) = any (surnames_of_family(c.family_id))),
           c.recorded_by = a.id
             or coalesce(c.facts_answered_by = a.id, false)
             or exists (select 1 from action t where t.contact_id = c.id and t.assignee_id = a.id)
             or (exists (select 1 from actor_role r where r.actor_id = a.id and r.role = 'front-door-worker')
               and (triage_sent_to_front_door(c.id)
                 or not exists (select 1 from triage_item i where i.contact_id = c.id and i.state <> 'withdrawn'))),
           exists (
             select 1 from audit_entry w join contact o on o.id = w.subject_id
             where w.actor_id = a.id and o.family_id = c.family_id
               and w.verb not in ('contact.opened', 'triage.item-opened', 'contact.found', 'audit.who-looked-opened')),
           (a.ended_at at time zone 'Europe/London')::date
    from actor a
    join agency g on g.id = a.agency_id
    join audit_entry e on e.actor_id = a.id
    join contact c on c.id = e.subject_id and c.area_id = a.area_id
    where a.area_id = current_area_id() and a.id <> current_actor_id()
      and actor_has_role('information-governance-lead')
      and e.verb in ('contact.opened', 'triage.item-opened')
      and e.at >= since and e.at < until
  $$;
--> statement-breakpoint
-- AUD-7: who leads the help for a family: whoever the meeting gave an action for it.
create function help_led_by(wanted uuid) returns uuid[]
  language sql stable
  set search_path = pg_catalog, public, pg_temp
  as $$
    select array(
      select distinct t.assignee_id from action t join contact c on c.id = t.contact_id
      where c.family_id = wanted order by 1)
  $$;
--> statement-breakpoint
create function family_looked_at(wanted text)
  returns table (family_id uuid, contact_id uuid, help_led_by uuid[])
  language sql stable security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
    select c.family_id, c.id, help_led_by(c.family_id)
    from contact c
    where c.area_id = current_area_id() and c.reference = wanted
      and (actor_has_role('information-governance-lead') or current_actor_id() = any (help_led_by(c.family_id)))
  $$;
--> statement-breakpoint
create function audit_of_family(wanted uuid)
  returns table (
    at timestamptz, verb text, agency_kind text, agreement text, is_restricted boolean, reference text, name text,
    job_title text, agency_name text)
  language sql stable security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
    select e.at, e.verb, g.kind::text, c.agreement::text, coalesce(e.details -> 'restricted' = 'true', false), c.reference,
           case when actor_has_role('information-governance-lead') then a.name end,
           case when actor_has_role('information-governance-lead') then a.job_title end,
           case when actor_has_role('information-governance-lead') then g.name end
    from contact c
    join audit_entry e on e.subject_id = c.id
    join actor a on a.id = e.actor_id
    join agency g on g.id = a.agency_id
    where c.family_id = wanted and c.area_id = current_area_id()
      and (actor_has_role('information-governance-lead') or current_actor_id() = any (help_led_by(wanted)))
      -- AUD-5: that there is such a thing at all is not for everybody.
      and (e.details -> 'restricted' is distinct from 'true' or actor_has_role('information-governance-lead'))
    order by e.at desc, e.chain, e.position desc
  $$;
--> statement-breakpoint
revoke execute on function audit_state(), surnames_of_family(uuid), surname_of_actor(text), audit_looks(timestamptz, timestamptz),
  help_led_by(uuid), family_looked_at(text), audit_of_family(uuid) from public;
--> statement-breakpoint
grant execute on function audit_state(), audit_looks(timestamptz, timestamptz), family_looked_at(text), audit_of_family(uuid)
  to waymark_app;
