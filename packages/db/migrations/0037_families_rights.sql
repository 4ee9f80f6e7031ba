CREATE TYPE "public"."sign_off_answer" AS ENUM('keep', 'destroy');
--> statement-breakpoint
CREATE TYPE "public"."correction_answer" AS ENUM('corrected', 'partly', 'not-changed');
--> statement-breakpoint
CREATE TYPE "public"."correction_asker" AS ENUM('child', 'parent-carer', 'somebody-else');
--> statement-breakpoint
CREATE TYPE "public"."keep_back_reason" AS ENUM('third-party', 'serious-harm', 'crime', 'confidence');
--> statement-breakpoint
CREATE TYPE "public"."pack_decision" AS ENUM('give', 'take-out', 'keep-back');
--> statement-breakpoint
CREATE TYPE "public"."pack_review" AS ENUM('released', 'returned');
--> statement-breakpoint
CREATE TYPE "public"."subject_access_asker" AS ENUM('themselves', 'parental-responsibility', 'representative');
--> statement-breakpoint
CREATE TABLE "legal_hold" (
	"id" uuid PRIMARY KEY NOT NULL,
	"area_id" uuid NOT NULL,
	"family_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"placed_by" uuid NOT NULL,
	"placed_at" timestamp with time zone NOT NULL,
	"lifted_reason" text,
	"lifted_by" uuid,
	"lifted_at" timestamp with time zone,
	CONSTRAINT "legal_hold_lifted" CHECK (num_nonnulls("legal_hold"."lifted_reason", "legal_hold"."lifted_by", "legal_hold"."lifted_at") in (0, 3))
);
--> statement-breakpoint
ALTER TABLE "legal_hold" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "retention_sign_off" (
	"id" uuid PRIMARY KEY NOT NULL,
	"area_id" uuid NOT NULL,
	"family_id" uuid NOT NULL,
	"answer" "sign_off_answer" NOT NULL,
	"reason" text NOT NULL,
	"look_again_on" date,
	"version" text NOT NULL,
	"said_by" uuid NOT NULL,
	"said_at" timestamp with time zone NOT NULL,
	"agreed_by" uuid,
	"agreed_at" timestamp with time zone,
	CONSTRAINT "retention_sign_off_day" CHECK (("retention_sign_off"."answer" = 'keep') = ("retention_sign_off"."look_again_on" is not null)),
	CONSTRAINT "retention_sign_off_by_another" CHECK (("retention_sign_off"."agreed_by" is null) = ("retention_sign_off"."agreed_at" is null) and "retention_sign_off"."agreed_by" <> "retention_sign_off"."said_by"
        and ("retention_sign_off"."agreed_by" is null or "retention_sign_off"."answer" = 'destroy'))
);
--> statement-breakpoint
ALTER TABLE "retention_sign_off" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "correction_request" (
	"id" uuid PRIMARY KEY NOT NULL,
	"area_id" uuid NOT NULL,
	"contact_id" uuid NOT NULL,
	"asked_by" "correction_asker" NOT NULL,
	"wrong" text NOT NULL,
	"right" text NOT NULL,
	"received_on" date NOT NULL,
	"registered_by" uuid NOT NULL,
	"registered_at" timestamp with time zone NOT NULL,
	"answer" "correction_answer",
	"correction" text,
	"reason" text,
	"answered_by" uuid,
	"answered_at" timestamp with time zone,
	CONSTRAINT "correction_request_answered" CHECK (num_nonnulls("correction_request"."answer", "correction_request"."correction", "correction_request"."reason", "correction_request"."answered_by", "correction_request"."answered_at") in (0, 5))
);
--> statement-breakpoint
ALTER TABLE "correction_request" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "subject_access_item" (
	"request_id" uuid NOT NULL,
	"source" text NOT NULL,
	"row_id" uuid NOT NULL,
	"column" text NOT NULL,
	"decision" "pack_decision" NOT NULL,
	"words" text[] NOT NULL,
	"reason" "keep_back_reason",
	"decided_by" uuid NOT NULL,
	"decided_at" timestamp with time zone NOT NULL,
	CONSTRAINT "subject_access_item_request_id_source_row_id_column_pk" PRIMARY KEY("request_id","source","row_id","column"),
	CONSTRAINT "subject_access_item_whole" CHECK (("subject_access_item"."decision" = 'take-out') = (cardinality("subject_access_item"."words") > 0) and ("subject_access_item"."decision" = 'give') = ("subject_access_item"."reason" is null))
);
--> statement-breakpoint
ALTER TABLE "subject_access_item" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "subject_access_pack" (
	"id" uuid PRIMARY KEY NOT NULL,
	"request_id" uuid NOT NULL,
	"number" smallint NOT NULL,
	"content" jsonb NOT NULL,
	"made_by" uuid NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	"review" "pack_review",
	"review_reason" text,
	"asked_who_knows" boolean,
	"reviewed_by" uuid,
	"reviewed_at" timestamp with time zone,
	CONSTRAINT "subject_access_pack_number" UNIQUE("request_id","number"),
	CONSTRAINT "subject_access_pack_reviewed" CHECK (num_nonnulls("subject_access_pack"."review", "subject_access_pack"."review_reason", "subject_access_pack"."asked_who_knows", "subject_access_pack"."reviewed_by", "subject_access_pack"."reviewed_at") in (0, 5)
        and ("subject_access_pack"."review" is distinct from 'released' or "subject_access_pack"."asked_who_knows")),
	CONSTRAINT "subject_access_pack_by_another" CHECK ("subject_access_pack"."reviewed_by" <> "subject_access_pack"."made_by")
);
--> statement-breakpoint
ALTER TABLE "subject_access_pack" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "subject_access_request" (
	"id" uuid PRIMARY KEY NOT NULL,
	"area_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"contact_id" uuid NOT NULL,
	"person_name" text NOT NULL,
	"asker" "subject_access_asker" NOT NULL,
	"recognised_by" text NOT NULL,
	"received_on" date NOT NULL,
	"registered_by" uuid NOT NULL,
	"registered_at" timestamp with time zone NOT NULL,
	"closed_reason" text,
	"closed_by" uuid,
	"closed_at" timestamp with time zone,
	CONSTRAINT "subject_access_request_closed" CHECK (num_nonnulls("subject_access_request"."closed_reason", "subject_access_request"."closed_by", "subject_access_request"."closed_at") in (0, 3))
);
--> statement-breakpoint
ALTER TABLE "subject_access_request" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "legal_hold" ADD CONSTRAINT "legal_hold_area_id_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."area"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "legal_hold" ADD CONSTRAINT "legal_hold_family_id_family_id_fk" FOREIGN KEY ("family_id") REFERENCES "public"."family"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "legal_hold" ADD CONSTRAINT "legal_hold_placed_by_actor_id_fk" FOREIGN KEY ("placed_by") REFERENCES "public"."actor"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "legal_hold" ADD CONSTRAINT "legal_hold_lifted_by_actor_id_fk" FOREIGN KEY ("lifted_by") REFERENCES "public"."actor"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "retention_sign_off" ADD CONSTRAINT "retention_sign_off_area_id_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."area"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "retention_sign_off" ADD CONSTRAINT "retention_sign_off_family_id_family_id_fk" FOREIGN KEY ("family_id") REFERENCES "public"."family"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "retention_sign_off" ADD CONSTRAINT "retention_sign_off_said_by_actor_id_fk" FOREIGN KEY ("said_by") REFERENCES "public"."actor"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "retention_sign_off" ADD CONSTRAINT "retention_sign_off_agreed_by_actor_id_fk" FOREIGN KEY ("agreed_by") REFERENCES "public"."actor"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "correction_request" ADD CONSTRAINT "correction_request_area_id_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."area"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "correction_request" ADD CONSTRAINT "correction_request_contact_id_contact_id_fk" FOREIGN KEY ("contact_id") REFERENCES "public"."contact"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "correction_request" ADD CONSTRAINT "correction_request_registered_by_actor_id_fk" FOREIGN KEY ("registered_by") REFERENCES "public"."actor"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "correction_request" ADD CONSTRAINT "correction_request_answered_by_actor_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."actor"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "subject_access_item" ADD CONSTRAINT "subject_access_item_request_id_subject_access_request_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."subject_access_request"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "subject_access_item" ADD CONSTRAINT "subject_access_item_decided_by_actor_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."actor"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "subject_access_pack" ADD CONSTRAINT "subject_access_pack_request_id_subject_access_request_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."subject_access_request"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "subject_access_pack" ADD CONSTRAINT "subject_access_pack_made_by_actor_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."actor"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "subject_access_pack" ADD CONSTRAINT "subject_access_pack_reviewed_by_actor_id_fk" FOREIGN KEY ("reviewed_by") REFERENCES "public"."actor"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "subject_access_request" ADD CONSTRAINT "subject_access_request_area_id_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."area"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "subject_access_request" ADD CONSTRAINT "subject_access_request_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "subject_access_request" ADD CONSTRAINT "subject_access_request_contact_id_contact_id_fk" FOREIGN KEY ("contact_id") REFERENCES "public"."contact"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "subject_access_request" ADD CONSTRAINT "subject_access_request_registered_by_actor_id_fk" FOREIGN KEY ("registered_by") REFERENCES "public"."actor"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "subject_access_request" ADD CONSTRAINT "subject_access_request_closed_by_actor_id_fk" FOREIGN KEY ("closed_by") REFERENCES "public"."actor"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
CREATE UNIQUE INDEX "legal_hold_one" ON "legal_hold" USING btree ("family_id") WHERE lifted_at is null;
--> statement-breakpoint
CREATE INDEX "retention_sign_off_family" ON "retention_sign_off" USING btree ("family_id","said_at");
--> statement-breakpoint
CREATE INDEX "correction_request_contact" ON "correction_request" USING btree ("contact_id");
--> statement-breakpoint
CREATE INDEX "correction_request_area" ON "correction_request" USING btree ("area_id","received_on");
--> statement-breakpoint
CREATE INDEX "subject_access_request_area" ON "subject_access_request" USING btree ("area_id","received_on");
--> statement-breakpoint
-- Written by hand from here on, down to the policies.
-- RTS-6, RET-4: somebody else than whoever acts, in whatever post they have or had.
create function made_by_another(maker uuid) returns boolean
  language sql stable security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
    select exists (
      select 1 from actor a where a.id = maker and a.person_id <> current_person_id())
  $$;
--> statement-breakpoint
-- RTS-2: whom a contact names, for an information governance lead who writes down that somebody asked.
create function people_of_reference(wanted text)
  returns table (person_id uuid, contact_id uuid, name text, kind text)
  language sql stable security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
    select p.id, c.id, trim(p.given_name || ' ' || p.family_name), p.kind::text
    from contact c
    join contact_person cp on cp.contact_id = c.id
    join person p on p.id = cp.person_id
    where c.area_id = current_area_id() and c.reference = wanted
      and actor_has_role('information-governance-lead')
    order by 3, 1
  $$;
--> statement-breakpoint
create function contact_names_person(wanted_contact uuid, wanted_person uuid, called text) returns boolean
  language sql stable security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
    select exists (
      select 1 from contact c
      join contact_person cp on cp.contact_id = c.id
      join person p on p.id = cp.person_id
      where c.id = wanted_contact and p.id = wanted_person and c.area_id = current_area_id()
        and trim(p.given_name || ' ' || p.family_name) = called)
  $$;
--> statement-breakpoint
-- Open: not closed, and no pack waits for its review or was released.
create function subject_access_is_open(wanted uuid) returns boolean
  language sql stable security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
    select exists (
      select 1 from subject_access_request r
      where r.id = wanted and r.area_id = current_area_id() and r.closed_at is null
        and not exists (
          select 1 from subject_access_pack p
          where p.request_id = r.id and (p.review is null or p.review = 'released')))
  $$;
--> statement-breakpoint
-- RTS-2 to RTS-5: what is held of whom an open request is about, row by row. Which columns of them are given is for the data
-- map. Rows about others are not here, and nothing that is restricted ever is.
create function subject_access_held(wanted uuid)
  returns table (source text, row_id uuid, held jsonb)
  language sql stable security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
    with asked as (
      select r.person_id from subject_access_request r
      where r.id = wanted and subject_access_is_open(wanted) and actor_has_role('information-governance-lead')
    ), contacts as (
      select c.* from contact c join contact_person cp on cp.contact_id = c.id join asked on asked.person_id = cp.person_id
    ), items as (
      select i.* from triage_item i join contacts c on c.id = i.contact_id
    ), rows as (
      select 1 as place, 'person' as source, p.id as row_id, null::timestamptz as at, to_jsonb(p) as held
      from person p join asked on asked.person_id = p.id
      union all
      select 2, 'family', f.id, null, to_jsonb(f)
      from family f join person p on p.family_id = f.id join asked on asked.person_id = p.id
      union all
      select 3, 'contact', c.id, c.recorded_at, to_jsonb(c) from contacts c
      union all
      select 4, 'triage_item', i.id, i.listed_at, to_jsonb(i) from items i
      union all
      select 5, 'triage_return', t.id, t.added_at, to_jsonb(t) from triage_return t join items i on i.id = t.item_id
      union all
      select 6, 'triage_decision', d.id, d.decided_at, to_jsonb(d) from triage_decision d join contacts c on c.id = d.contact_id
      union all
      select 7, 'action', a.id, a.created_at, to_jsonb(a) from action a join contacts c on c.id = a.contact_id
      union all
      select 8, 'correction_request', q.id, q.registered_at, to_jsonb(q)
      from correction_request q join contacts c on c.id = q.contact_id
      union all
      -- Shares about them that were made and that the family was told of: whoever may not be told of one asked too (RTS-5).
      select 9, 'disclosure', d.id, d.decided_at,
             to_jsonb(d) || jsonb_build_object('recipient_name', coalesce(d.recipient_name, g.name))
      from disclosure d join contacts c on c.id = d.contact_id join asked on asked.person_id = any (d.subject_ids)
      join disclosure_made m on m.disclosure_id = d.id left join agency g on g.id = d.recipient_agency_id
      where d.decision = 'share' and not d.only_few
        and (select t.told from disclosure_told t where t.disclosure_id = d.id order by t.recorded_at desc, t.id limit 1)
      union all
      select 10, 'family_answer', w.id, w.recorded_at, to_jsonb(w)
      from family_answer w join asked on asked.person_id = w.given_by
      union all
      select 11, 'family_answer_line', l.id, w.recorded_at, to_jsonb(l)
      from family_answer_line l join family_answer w on w.id = l.answer_id join asked on asked.person_id = w.given_by
    )
    select source, row_id, held from rows order by place, at, row_id
  $$;
--> statement-breakpoint
-- RTS-4: names of the others of the family.
create function subject_access_other_names(wanted uuid) returns table (name text)
  language sql stable security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
    select distinct named.name
    from subject_access_request r
    join person asked on asked.id = r.person_id
    join person other on other.family_id = asked.family_id and other.id <> asked.id
    cross join lateral (values (trim(other.given_name || ' ' || other.family_name)), (trim(other.given_name))) as named (name)
    where r.id = wanted and subject_access_is_open(wanted) and actor_has_role('information-governance-lead')
      and named.name <> ''
    order by 1
  $$;
--> statement-breakpoint
create function contact_is_of_my_area(wanted uuid) returns boolean
  language sql stable security definer
  set search_path = pg_catalog, public, pg_temp
  as $$ select exists (select 1 from contact c where c.id = wanted and c.area_id = current_area_id()) $$;
--> statement-breakpoint
-- RTS-8: an information governance lead writes down a correction of a contact that they do not see.
create function contact_to_correct(wanted text) returns uuid
  language sql stable security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
    select c.id from contact c
    where c.area_id = current_area_id() and c.reference = wanted and actor_has_role('information-governance-lead')
  $$;
--> statement-breakpoint
create function family_is_of_my_area(wanted uuid) returns boolean
  language sql stable security definer
  set search_path = pg_catalog, public, pg_temp
  as $$ select exists (select 1 from family f where f.id = wanted and f.area_id = current_area_id()) $$;
--> statement-breakpoint
create function family_is_held(wanted uuid) returns boolean
  language sql stable security definer
  set search_path = pg_catalog, public, pg_temp
  as $$ select exists (select 1 from legal_hold h where h.family_id = wanted and h.lifted_at is null) $$;
--> statement-breakpoint
-- RET-2: records for which nothing was done since a day, or that are held, or the one with a reference: days and ids, and no
-- word of what is in them.
create function records_for_retention(quiet_since date, wanted text)
  returns table (
    family_id uuid, contact_id uuid, refs text[], births text[], last_done text, went_to_social_care boolean, hold jsonb, said jsonb)
  language sql stable security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
    with done as (
      select c.family_id, c.recorded_at as at from contact c where c.area_id = current_area_id()
      union all
      select c.family_id, i.listed_at from triage_item i join contact c on c.id = i.contact_id where c.area_id = current_area_id()
      union all
      select c.family_id, t.added_at from triage_return t join triage_item i on i.id = t.item_id
        join contact c on c.id = i.contact_id where c.area_id = current_area_id()
      union all
      select c.family_id, d.decided_at from triage_decision d join contact c on c.id = d.contact_id where c.area_id = current_area_id()
      union all
      select c.family_id, coalesce(a.completed_at, a.created_at) from action a join contact c on c.id = a.contact_id
        where c.area_id = current_area_id()
      union all
      select c.family_id, coalesce(q.answered_at, q.registered_at) from correction_request q join contact c on c.id = q.contact_id
        where c.area_id = current_area_id()
    ), last as (
      select done.family_id, (max(done.at) at time zone 'Europe/London')::date as on_day from done group by 1
    )
    select l.family_id,
           (select c.id from contact c where c.family_id = l.family_id order by c.recorded_at, c.id limit 1),
           array(select c.reference from contact c where c.family_id = l.family_id order by c.recorded_at, c.id),
           array(select p.date_of_birth::text from person p where p.family_id = l.family_id and p.kind <> 'adult' order by 1),
           l.on_day::text,
           exists (
             select 1 from contact c
             where c.family_id = l.family_id
               and (c.route_outcome in ('999', 'front-door', 'adult-safeguarding', 'social-care-direct', 'adult-social-care-direct') or exists (
                 select 1 from triage_decision d where d.contact_id = c.id and d.outcome = 'specialist'))),
           (select jsonb_build_object('id', h.id, 'reason', h.reason, 'placedByName', a.name, 'placedAt', h.placed_at)
            from legal_hold h join actor a on a.id = h.placed_by where h.family_id = l.family_id and h.lifted_at is null),
           (select jsonb_build_object(
              'id', s.id, 'answer', s.answer, 'reason', s.reason, 'lookAgainOn', s.look_again_on,
              'saidOn', (s.said_at at time zone 'Europe/London')::date, 'saidByName', a.name, 'saidByAnother', made_by_another(a.id),
              'agreedByName', b.name)
            from retention_sign_off s join actor a on a.id = s.said_by left join actor b on b.id = s.agreed_by
            where s.family_id = l.family_id order by s.said_at desc, s.id limit 1)
    from last l
    where (actor_has_role('information-governance-lead') or actor_has_role('supervisor'))
      and case when wanted is null then l.on_day < quiet_since or family_is_held(l.family_id)
          else exists (select 1 from contact c where c.family_id = l.family_id and c.reference = wanted) end
    order by l.on_day, l.family_id
  $$;
--> statement-breakpoint
-- RET-5: whoever got past the use case finds the hold here too.
create function refuse_what_is_held() returns trigger
  language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
  begin
    if new.answer = 'destroy' and family_is_held(new.family_id) then
      raise exception 'There is a legal hold on this record.' using errcode = '42501';
    end if;
    return new;
  end
  $$;
--> statement-breakpoint
create trigger retention_sign_off_not_held before insert or update on retention_sign_off
  for each row execute function refuse_what_is_held();
--> statement-breakpoint
-- What was generated again: policies, which ask the functions above.
CREATE POLICY "app_select" ON "legal_hold" AS PERMISSIVE FOR SELECT TO "waymark_app" USING (area_id = (select current_area_id()) and ((select actor_has_role('information-governance-lead')) or (select actor_has_role('supervisor'))));
--> statement-breakpoint
CREATE POLICY "app_insert" ON "legal_hold" AS PERMISSIVE FOR INSERT TO "waymark_app" WITH CHECK (area_id = (select current_area_id()) and (select actor_has_role('information-governance-lead')) and placed_by = (select current_actor_id()) and lifted_at is null and family_is_of_my_area(family_id));
--> statement-breakpoint
CREATE POLICY "app_update" ON "legal_hold" AS PERMISSIVE FOR UPDATE TO "waymark_app" USING (area_id = (select current_area_id()) and (select actor_has_role('information-governance-lead')) and lifted_at is null) WITH CHECK (area_id = (select current_area_id()) and (select actor_has_role('information-governance-lead')) and lifted_by = (select current_actor_id()));
--> statement-breakpoint
CREATE POLICY "app_select" ON "retention_sign_off" AS PERMISSIVE FOR SELECT TO "waymark_app" USING (area_id = (select current_area_id()) and ((select actor_has_role('information-governance-lead')) or (select actor_has_role('supervisor'))));
--> statement-breakpoint
CREATE POLICY "app_insert" ON "retention_sign_off" AS PERMISSIVE FOR INSERT TO "waymark_app" WITH CHECK (area_id = (select current_area_id()) and (select actor_has_role('information-governance-lead')) and said_by = (select current_actor_id()) and agreed_by is null and family_is_of_my_area(family_id)
  and (answer = 'keep' or not family_is_held(family_id)));
--> statement-breakpoint
CREATE POLICY "app_update" ON "retention_sign_off" AS PERMISSIVE FOR UPDATE TO "waymark_app" USING (area_id = (select current_area_id()) and ((select actor_has_role('information-governance-lead')) or (select actor_has_role('supervisor'))) and answer = 'destroy' and agreed_by is null and made_by_another(said_by)
  and not family_is_held(family_id)) WITH CHECK (area_id = (select current_area_id()) and agreed_by = (select current_actor_id()) and made_by_another(said_by));
--> statement-breakpoint
CREATE POLICY "app_select" ON "correction_request" AS PERMISSIVE FOR SELECT TO "waymark_app" USING (area_id = (select current_area_id()) and ((select actor_has_role('information-governance-lead'))
  or exists (select 1 from contact c where c.id = correction_request.contact_id)));
--> statement-breakpoint
CREATE POLICY "app_insert" ON "correction_request" AS PERMISSIVE FOR INSERT TO "waymark_app" WITH CHECK (area_id = (select current_area_id()) and registered_by = (select current_actor_id()) and answer is null
  and (exists (select 1 from contact c where c.id = correction_request.contact_id) or ((select actor_has_role('information-governance-lead')) and contact_is_of_my_area(contact_id))));
--> statement-breakpoint
CREATE POLICY "app_update" ON "correction_request" AS PERMISSIVE FOR UPDATE TO "waymark_app" USING (answer is null and area_id = (select current_area_id()) and exists (
    select 1 from contact c where c.id = correction_request.contact_id and c.agency_id = (select current_agency_id()))) WITH CHECK (answered_by = (select current_actor_id()) and area_id = (select current_area_id()) and exists (
    select 1 from contact c where c.id = correction_request.contact_id and c.agency_id = (select current_agency_id())));
--> statement-breakpoint
CREATE POLICY "app_select" ON "subject_access_item" AS PERMISSIVE FOR SELECT TO "waymark_app" USING (exists (select 1 from subject_access_request r where r.id = subject_access_item.request_id) and (select actor_has_role('information-governance-lead')));
--> statement-breakpoint
CREATE POLICY "app_insert" ON "subject_access_item" AS PERMISSIVE FOR INSERT TO "waymark_app" WITH CHECK (subject_access_is_open(request_id) and (select actor_has_role('information-governance-lead')) and decided_by = (select current_actor_id()));
--> statement-breakpoint
CREATE POLICY "app_update" ON "subject_access_item" AS PERMISSIVE FOR UPDATE TO "waymark_app" USING (subject_access_is_open(request_id) and (select actor_has_role('information-governance-lead'))) WITH CHECK (subject_access_is_open(request_id) and (select actor_has_role('information-governance-lead')) and decided_by = (select current_actor_id()));
--> statement-breakpoint
CREATE POLICY "app_select" ON "subject_access_pack" AS PERMISSIVE FOR SELECT TO "waymark_app" USING (exists (select 1 from subject_access_request r where r.id = subject_access_pack.request_id));
--> statement-breakpoint
CREATE POLICY "app_insert" ON "subject_access_pack" AS PERMISSIVE FOR INSERT TO "waymark_app" WITH CHECK (subject_access_is_open(request_id) and (select actor_has_role('information-governance-lead')) and made_by = (select current_actor_id()) and review is null);
--> statement-breakpoint
CREATE POLICY "app_update" ON "subject_access_pack" AS PERMISSIVE FOR UPDATE TO "waymark_app" USING (review is null and ((select actor_has_role('information-governance-lead')) or (select actor_has_role('supervisor'))) and made_by_another(made_by)
  and exists (select 1 from subject_access_request r where r.id = subject_access_pack.request_id and r.closed_at is null)) WITH CHECK (reviewed_by = (select current_actor_id()) and ((select actor_has_role('information-governance-lead')) or (select actor_has_role('supervisor'))) and made_by_another(made_by));
--> statement-breakpoint
CREATE POLICY "app_select" ON "subject_access_request" AS PERMISSIVE FOR SELECT TO "waymark_app" USING (area_id = (select current_area_id()) and ((select actor_has_role('information-governance-lead')) or (select actor_has_role('supervisor'))));
--> statement-breakpoint
CREATE POLICY "app_insert" ON "subject_access_request" AS PERMISSIVE FOR INSERT TO "waymark_app" WITH CHECK (area_id = (select current_area_id()) and (select actor_has_role('information-governance-lead')) and registered_by = (select current_actor_id()) and closed_at is null
  and contact_names_person(contact_id, person_id, person_name));
--> statement-breakpoint
CREATE POLICY "app_update" ON "subject_access_request" AS PERMISSIVE FOR UPDATE TO "waymark_app" USING (area_id = (select current_area_id()) and (select actor_has_role('information-governance-lead')) and closed_at is null) WITH CHECK (area_id = (select current_area_id()) and (select actor_has_role('information-governance-lead')) and closed_by = (select current_actor_id()));
--> statement-breakpoint
revoke execute on function made_by_another(uuid), people_of_reference(text), contact_names_person(uuid, uuid, text),
  subject_access_is_open(uuid), subject_access_held(uuid), subject_access_other_names(uuid), contact_is_of_my_area(uuid),
  contact_to_correct(text), family_is_of_my_area(uuid), family_is_held(uuid), records_for_retention(date, text),
  refuse_what_is_held() from public;
--> statement-breakpoint
grant execute on function made_by_another(uuid), people_of_reference(text), contact_names_person(uuid, uuid, text),
  subject_access_is_open(uuid), subject_access_held(uuid), subject_access_other_names(uuid), contact_is_of_my_area(uuid),
  contact_to_correct(text), family_is_of_my_area(uuid), family_is_held(uuid), records_for_retention(date, text)
  to waymark_app;
--> statement-breakpoint
grant select, insert on subject_access_request, subject_access_item, subject_access_pack, correction_request, legal_hold,
  retention_sign_off to waymark_app;
--> statement-breakpoint
grant update (closed_reason, closed_by, closed_at) on subject_access_request to waymark_app;
--> statement-breakpoint
grant update (decision, words, reason, decided_by, decided_at) on subject_access_item to waymark_app;
--> statement-breakpoint
grant update (review, review_reason, asked_who_knows, reviewed_by, reviewed_at) on subject_access_pack to waymark_app;
--> statement-breakpoint
grant update (answer, correction, reason, answered_by, answered_at) on correction_request to waymark_app;
--> statement-breakpoint
grant update (lifted_reason, lifted_by, lifted_at) on legal_hold to waymark_app;
--> statement-breakpoint
grant update (agreed_by, agreed_at) on retention_sign_off to waymark_app;
