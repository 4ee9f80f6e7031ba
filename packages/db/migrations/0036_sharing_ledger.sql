-- Written by hand; the generated part follows. Its tables come after these functions, so the bodies cannot be checked yet.
set local check_function_bodies = off;
--> statement-breakpoint
-- Whether something was shared: what is only asked for is nobody's business but of those who ask and answer.
create function was_shared(disclosure_id uuid) returns boolean
  language sql stable security definer
  set search_path = pg_catalog, public, pg_temp
  as $$ select exists (select 1 from disclosure_made m where m.disclosure_id = was_shared.disclosure_id) $$;
--> statement-breakpoint
-- Shares about which a withdrawal asks something of the actor (rule SHR-B5), so that they see what it is about.
create function disclosures_of_my_tasks() returns setof uuid
  language sql stable security definer
  set search_path = pg_catalog, public, pg_temp
  as $$ select t.disclosure_id from sharing_task t where t.assignee_id = current_actor_id() $$;
--> statement-breakpoint
-- Every share by the agreement that a withdrawal of the actor's takes back, of whichever agency: ids, and who sees to it.
-- Where whoever shared it has left, whoever took the withdrawal sees to it.
create function shares_of_withdrawal(withdrawal_id uuid)
  returns table (disclosure_id uuid, recipient_id uuid, rested_on text, running boolean, assignee_id uuid)
  language sql stable security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
    select d.id, d.recipient_id, d.rested_on::text,
           d.goes_on and not exists (
             select 1 from sharing_task t where t.disclosure_id = d.id and t.kind in ('stop', 'check-first')),
           case when s.ended_at is null then d.decided_by else w.recorded_by end
    from family_answer_withdrawal w
    join family_answer a on a.id = w.answer_id and a.question = 'service'
    join disclosure d on d.answered_by = a.person_id and d.area_id = w.area_id and d.agreement = 'given'
    join disclosure_made m on m.disclosure_id = d.id
    join actor s on s.id = d.decided_by
    where w.id = shares_of_withdrawal.withdrawal_id
      and w.recorded_by = current_actor_id() and w.line_id is null
  $$;
--> statement-breakpoint
create function is_share_of_withdrawal(disclosure_id uuid, withdrawal_id uuid, assignee_id uuid) returns boolean
  language sql stable security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
    select exists (
      select 1 from shares_of_withdrawal(is_share_of_withdrawal.withdrawal_id) s
      where s.disclosure_id = is_share_of_withdrawal.disclosure_id
        and s.assignee_id = is_share_of_withdrawal.assignee_id)
  $$;
--> statement-breakpoint
-- What waits for an approval by the actor (rule SHR-B3), about whom: the contact itself they need not see.
create function disclosures_to_approve() returns table (disclosure_id uuid, reference text, subjects text[])
  language sql stable security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
    select d.id, c.reference,
           array(select p.given_name || ' ' || p.family_name from person p where p.id = any (d.subject_ids) order by 1)
    from disclosure d
    join contact c on c.id = d.contact_id
    join actor s on s.id = d.decided_by
    where d.area_id = current_area_id() and d.agency_id = current_agency_id()
      and d.approval <> 'not-needed' and actor_has_role('supervisor')
      and s.person_id is distinct from current_person_id()
      and not exists (select 1 from disclosure_approval p where p.disclosure_id = d.id)
    order by d.approval_due_on nulls first, d.decided_at
  $$;
--> statement-breakpoint
-- SHR-B3: nobody approves what they decided themselves, in whichever post; and nothing that asks for no approval has one.
-- For everybody, the owner of the tables too.
create function refuse_own_approval() returns trigger
  language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
begin
  if exists (
    select 1 from disclosure d
    join actor asks on asks.id = d.decided_by
    join actor answers on answers.id = new.answered_by
    where d.id = new.disclosure_id and d.approval <> 'not-needed'
      and asks.person_id is distinct from answers.person_id and answers.agency_id = d.agency_id
  ) then
    return new;
  end if;
  raise exception 'somebody else of the agency approves a share' using errcode = '42501';
end
$$;
--> statement-breakpoint
-- SHR-B3: what waits for an approval is not recorded as shared before it, and what was not to be shared never.
create function refuse_share_before_approval() returns trigger
  language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
begin
  if exists (
    select 1 from disclosure d
    left join disclosure_approval p on p.disclosure_id = d.id
    where d.id = new.disclosure_id and d.decision = 'share' and (d.approval <> 'first' or p.answer = 'approved')
  ) then
    return new;
  end if;
  raise exception 'this share waits for an approval' using errcode = '42501';
end
$$;
--> statement-breakpoint
CREATE TYPE "public"."capture_method" AS ENUM('face-to-face', 'telephone', 'video-call', 'in-writing', 'online', 'through-interpreter');--> statement-breakpoint
CREATE TYPE "public"."family_question" AS ENUM('service', 'notice', 'objections', 'confidence');--> statement-breakpoint
CREATE TYPE "public"."sharing_task_kind" AS ENUM('tell', 'stop', 'check-first');--> statement-breakpoint
CREATE TYPE "public"."agreement_status" AS ENUM('given', 'refused', 'withdrawn', 'not-sought', 'cannot');--> statement-breakpoint
CREATE TYPE "public"."disclosure_approval_answer" AS ENUM('approved', 'refused');--> statement-breakpoint
CREATE TYPE "public"."disclosure_approval_needed" AS ENUM('not-needed', 'first', 'afterwards');--> statement-breakpoint
CREATE TYPE "public"."approver_role" AS ENUM('manager', 'designated-senior-person', 'named-professional');--> statement-breakpoint
CREATE TYPE "public"."body_kind" AS ENUM('section-11-body', 'designated-education-or-childcare', 'other-education-or-childcare', 'commissioned-provider', 'uncommissioned-charity', 'family-or-public', 'other');--> statement-breakpoint
CREATE TYPE "public"."confidence_status" AS ENUM('nothing-in-confidence', 'permission-given', 'no-permission-needed', 'kept-back');--> statement-breakpoint
CREATE TYPE "public"."disclosure_decision" AS ENUM('share', 'not-share');--> statement-breakpoint
CREATE TYPE "public"."lawful_basis" AS ENUM('public-task', 'legal-obligation', 'law-enforcement', 'legitimate-interests', 'recognised-legitimate-interest', 'consent');--> statement-breakpoint
CREATE TYPE "public"."not_sought_ground" AS ENUM('cannot-consent', 'not-reasonable', 'would-place-at-risk');--> statement-breakpoint
CREATE TYPE "public"."rested_on" AS ENUM('agreement-only', 'another-basis', 'unknown');--> statement-breakpoint
CREATE TYPE "public"."sharing_class" AS ENUM('A', 'B', 'C', 'D', 'unknown');--> statement-breakpoint
CREATE TYPE "public"."sharing_method" AS ENUM('telephone', 'meeting', 'secure-email', 'portal', 'letter', 'in-person');--> statement-breakpoint
CREATE TYPE "public"."sharing_rule" AS ENUM('I1', 'I2', 'I3', 'I4', 'I5', 'I6', 'I7', 'I8', 'I9', 'I10', 'I11', 'I12', 'I13', 'I14');--> statement-breakpoint
CREATE TYPE "public"."special_category_condition" AS ENUM('safeguarding', 'health-or-social-care', 'law-enforcement-safeguarding');--> statement-breakpoint
ALTER TYPE "public"."notification_kind" ADD VALUE 'sharing-to-approve';--> statement-breakpoint
ALTER TYPE "public"."notification_kind" ADD VALUE 'sharing-answered';--> statement-breakpoint
ALTER TYPE "public"."notification_kind" ADD VALUE 'agreement-taken-back';--> statement-breakpoint
CREATE TABLE "family_answer" (
	"id" uuid PRIMARY KEY NOT NULL,
	"area_id" uuid NOT NULL,
	"contact_id" uuid NOT NULL,
	"asked_id" uuid NOT NULL,
	"question" "family_question" NOT NULL,
	"person_id" uuid NOT NULL,
	"given_by" uuid NOT NULL,
	"given_on" date NOT NULL,
	"capture" "capture_method" NOT NULL,
	"wording_version" text NOT NULL,
	"agreed" boolean,
	"how_judged_able" text,
	"agency_id" uuid NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "family_answer_once" UNIQUE("asked_id","question"),
	CONSTRAINT "family_answer_of_service" CHECK (("family_answer"."question" = 'service') = ("family_answer"."agreed" is not null)
        and ("family_answer"."question" = 'service') = ("family_answer"."how_judged_able" is not null))
);
--> statement-breakpoint
ALTER TABLE "family_answer" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "family_answer_line" (
	"id" uuid PRIMARY KEY NOT NULL,
	"area_id" uuid NOT NULL,
	"answer_id" uuid NOT NULL,
	"number" smallint NOT NULL,
	"words" text NOT NULL,
	"why" text,
	"considered" text,
	CONSTRAINT "family_answer_line_number" UNIQUE("answer_id","number")
);
--> statement-breakpoint
ALTER TABLE "family_answer_line" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "family_answer_withdrawal" (
	"id" uuid PRIMARY KEY NOT NULL,
	"area_id" uuid NOT NULL,
	"answer_id" uuid NOT NULL,
	"line_id" uuid,
	"withdrawn_on" date NOT NULL,
	"withdrawn_by" uuid NOT NULL,
	"capture" "capture_method" NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "family_answer_withdrawn_once" UNIQUE NULLS NOT DISTINCT("answer_id","line_id")
);
--> statement-breakpoint
ALTER TABLE "family_answer_withdrawal" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sharing_task" (
	"id" uuid PRIMARY KEY NOT NULL,
	"area_id" uuid NOT NULL,
	"withdrawal_id" uuid NOT NULL,
	"kind" "sharing_task_kind" NOT NULL,
	"disclosure_id" uuid NOT NULL,
	"assignee_id" uuid NOT NULL,
	"asked_on" date NOT NULL,
	"done_at" timestamp with time zone,
	"done_by" uuid,
	CONSTRAINT "sharing_task_once" UNIQUE("withdrawal_id","kind","disclosure_id"),
	CONSTRAINT "sharing_task_done" CHECK (("sharing_task"."done_at" is null) = ("sharing_task"."done_by" is null))
);
--> statement-breakpoint
ALTER TABLE "sharing_task" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "disclosure" (
	"id" uuid PRIMARY KEY NOT NULL,
	"area_id" uuid NOT NULL,
	"contact_id" uuid NOT NULL,
	"decision" "disclosure_decision" NOT NULL,
	"decided_by" uuid NOT NULL,
	"acting_as" "staff_role" NOT NULL,
	"agency_id" uuid NOT NULL,
	"decided_at" timestamp with time zone NOT NULL,
	"subject_ids" uuid[] NOT NULL,
	"recipient_id" uuid NOT NULL,
	"recipient_agency_id" uuid,
	"recipient_name" text,
	"recipient_kind" "body_kind" NOT NULL,
	"purpose" text NOT NULL,
	"reason" text NOT NULL,
	"class" "sharing_class" NOT NULL,
	"agreement" "agreement_status" NOT NULL,
	"not_sought_ground" "not_sought_ground",
	"answered_by" uuid,
	"answered_at" timestamp with time zone,
	"answered_how" text,
	"confidence" "confidence_status" NOT NULL,
	"rule" "sharing_rule" NOT NULL,
	"rule_version" text NOT NULL,
	"advice_from" text,
	"advice_at" timestamp with time zone,
	"advice_words" text,
	"data_items" text[] NOT NULL,
	"held_back" text[] NOT NULL,
	"lawful_basis" "lawful_basis",
	"special_category" "special_category_condition",
	"duty_why_it_matters" text,
	"duty_work_it_helps" text,
	"duty_least_needed" text,
	"duty_detriment" text,
	"rested_on" "rested_on",
	"goes_on" boolean NOT NULL,
	"approval" "disclosure_approval_needed" NOT NULL,
	"why_it_could_not_wait" text,
	"approval_due_on" date,
	"review_on" date,
	"offered" text,
	"only_few" boolean NOT NULL,
	CONSTRAINT "disclosure_recipient" CHECK (("disclosure"."recipient_agency_id" is null) = ("disclosure"."recipient_name" is not null)
        and ("disclosure"."recipient_agency_id" is null or "disclosure"."recipient_agency_id" = "disclosure"."recipient_id")),
	CONSTRAINT "disclosure_about_somebody" CHECK (cardinality("disclosure"."subject_ids") > 0),
	CONSTRAINT "disclosure_whole" CHECK (case when "disclosure"."decision" = 'share'
        then cardinality("disclosure"."data_items") > 0 and "disclosure"."lawful_basis" is not null and "disclosure"."rested_on" is not null
        else cardinality("disclosure"."data_items") = 0 and "disclosure"."lawful_basis" is null and not "disclosure"."goes_on"
          and "disclosure"."approval" = 'not-needed' end),
	CONSTRAINT "disclosure_could_not_wait" CHECK (("disclosure"."approval" = 'afterwards') = ("disclosure"."why_it_could_not_wait" is not null)
        and ("disclosure"."approval" = 'afterwards') = ("disclosure"."approval_due_on" is not null)),
	CONSTRAINT "disclosure_answered" CHECK (("disclosure"."answered_by" is null) = ("disclosure"."answered_at" is null)
        and ("disclosure"."answered_by" is null) = ("disclosure"."answered_how" is null))
);
--> statement-breakpoint
ALTER TABLE "disclosure" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "disclosure_approval" (
	"disclosure_id" uuid PRIMARY KEY NOT NULL,
	"area_id" uuid NOT NULL,
	"answered_by" uuid NOT NULL,
	"answered_at" timestamp with time zone NOT NULL,
	"acting_as" "approver_role" NOT NULL,
	"answer" "disclosure_approval_answer" NOT NULL,
	"reason" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "disclosure_approval" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "disclosure_made" (
	"disclosure_id" uuid PRIMARY KEY NOT NULL,
	"area_id" uuid NOT NULL,
	"shared_at" timestamp with time zone NOT NULL,
	"method" "sharing_method" NOT NULL,
	"refusal_told_at" timestamp with time zone,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "disclosure_made" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "disclosure_told" (
	"id" uuid PRIMARY KEY NOT NULL,
	"area_id" uuid NOT NULL,
	"disclosure_id" uuid NOT NULL,
	"told" boolean NOT NULL,
	"told_at" timestamp with time zone,
	"reason" text,
	"revisit_on" date,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "disclosure_told_or_why_not" CHECK (case when "disclosure_told"."told" then "disclosure_told"."told_at" is not null and "disclosure_told"."reason" is null and "disclosure_told"."revisit_on" is null
        else "disclosure_told"."told_at" is null and "disclosure_told"."reason" is not null and "disclosure_told"."revisit_on" is not null end)
);
--> statement-breakpoint
ALTER TABLE "disclosure_told" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "family_answer" ADD CONSTRAINT "family_answer_area_id_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."area"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "family_answer" ADD CONSTRAINT "family_answer_contact_id_contact_id_fk" FOREIGN KEY ("contact_id") REFERENCES "public"."contact"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "family_answer" ADD CONSTRAINT "family_answer_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "family_answer" ADD CONSTRAINT "family_answer_given_by_person_id_fk" FOREIGN KEY ("given_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "family_answer" ADD CONSTRAINT "family_answer_agency_id_agency_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agency"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "family_answer" ADD CONSTRAINT "family_answer_recorded_by_actor_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."actor"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "family_answer_line" ADD CONSTRAINT "family_answer_line_area_id_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."area"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "family_answer_line" ADD CONSTRAINT "family_answer_line_answer_id_family_answer_id_fk" FOREIGN KEY ("answer_id") REFERENCES "public"."family_answer"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "family_answer_withdrawal" ADD CONSTRAINT "family_answer_withdrawal_area_id_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."area"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "family_answer_withdrawal" ADD CONSTRAINT "family_answer_withdrawal_answer_id_family_answer_id_fk" FOREIGN KEY ("answer_id") REFERENCES "public"."family_answer"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "family_answer_withdrawal" ADD CONSTRAINT "family_answer_withdrawal_line_id_family_answer_line_id_fk" FOREIGN KEY ("line_id") REFERENCES "public"."family_answer_line"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "family_answer_withdrawal" ADD CONSTRAINT "family_answer_withdrawal_withdrawn_by_person_id_fk" FOREIGN KEY ("withdrawn_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "family_answer_withdrawal" ADD CONSTRAINT "family_answer_withdrawal_recorded_by_actor_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."actor"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sharing_task" ADD CONSTRAINT "sharing_task_area_id_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."area"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sharing_task" ADD CONSTRAINT "sharing_task_withdrawal_id_family_answer_withdrawal_id_fk" FOREIGN KEY ("withdrawal_id") REFERENCES "public"."family_answer_withdrawal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sharing_task" ADD CONSTRAINT "sharing_task_disclosure_id_disclosure_id_fk" FOREIGN KEY ("disclosure_id") REFERENCES "public"."disclosure"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sharing_task" ADD CONSTRAINT "sharing_task_assignee_id_actor_id_fk" FOREIGN KEY ("assignee_id") REFERENCES "public"."actor"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sharing_task" ADD CONSTRAINT "sharing_task_done_by_actor_id_fk" FOREIGN KEY ("done_by") REFERENCES "public"."actor"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclosure" ADD CONSTRAINT "disclosure_area_id_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."area"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclosure" ADD CONSTRAINT "disclosure_contact_id_contact_id_fk" FOREIGN KEY ("contact_id") REFERENCES "public"."contact"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclosure" ADD CONSTRAINT "disclosure_decided_by_actor_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."actor"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclosure" ADD CONSTRAINT "disclosure_agency_id_agency_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agency"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclosure" ADD CONSTRAINT "disclosure_recipient_agency_id_agency_id_fk" FOREIGN KEY ("recipient_agency_id") REFERENCES "public"."agency"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclosure" ADD CONSTRAINT "disclosure_answered_by_person_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclosure_approval" ADD CONSTRAINT "disclosure_approval_disclosure_id_disclosure_id_fk" FOREIGN KEY ("disclosure_id") REFERENCES "public"."disclosure"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclosure_approval" ADD CONSTRAINT "disclosure_approval_area_id_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."area"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclosure_approval" ADD CONSTRAINT "disclosure_approval_answered_by_actor_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."actor"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclosure_made" ADD CONSTRAINT "disclosure_made_disclosure_id_disclosure_id_fk" FOREIGN KEY ("disclosure_id") REFERENCES "public"."disclosure"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclosure_made" ADD CONSTRAINT "disclosure_made_area_id_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."area"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclosure_made" ADD CONSTRAINT "disclosure_made_recorded_by_actor_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."actor"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclosure_told" ADD CONSTRAINT "disclosure_told_area_id_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."area"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclosure_told" ADD CONSTRAINT "disclosure_told_disclosure_id_disclosure_id_fk" FOREIGN KEY ("disclosure_id") REFERENCES "public"."disclosure"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclosure_told" ADD CONSTRAINT "disclosure_told_recorded_by_actor_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."actor"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "family_answer_contact" ON "family_answer" USING btree ("contact_id","recorded_at");--> statement-breakpoint
CREATE INDEX "family_answer_person" ON "family_answer" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "sharing_task_assignee" ON "sharing_task" USING btree ("assignee_id");--> statement-breakpoint
CREATE INDEX "sharing_task_disclosure" ON "sharing_task" USING btree ("disclosure_id");--> statement-breakpoint
CREATE INDEX "disclosure_contact" ON "disclosure" USING btree ("contact_id","decided_at");--> statement-breakpoint
CREATE INDEX "disclosure_decided_by" ON "disclosure" USING btree ("decided_by");--> statement-breakpoint
CREATE INDEX "disclosure_answered_by" ON "disclosure" USING btree ("answered_by");--> statement-breakpoint
CREATE INDEX "disclosure_approval_due" ON "disclosure" USING btree ("agency_id","approval");--> statement-breakpoint
CREATE INDEX "disclosure_approval_answered_by" ON "disclosure_approval" USING btree ("answered_by");--> statement-breakpoint
CREATE INDEX "disclosure_told_disclosure" ON "disclosure_told" USING btree ("disclosure_id","recorded_at");--> statement-breakpoint
CREATE POLICY "app_select" ON "family_answer" AS PERMISSIVE FOR SELECT TO "waymark_app" USING (exists (select 1 from contact c where c.id = family_answer.contact_id));--> statement-breakpoint
CREATE POLICY "app_insert" ON "family_answer" AS PERMISSIVE FOR INSERT TO "waymark_app" WITH CHECK (area_id = (select current_area_id()) and recorded_by = (select current_actor_id()) and agency_id = (select current_agency_id())
  and exists (select 1 from contact_person cp where cp.contact_id = family_answer.contact_id and cp.person_id = family_answer.person_id)
  and exists (select 1 from contact_person cp where cp.contact_id = family_answer.contact_id and cp.person_id = family_answer.given_by));--> statement-breakpoint
CREATE POLICY "app_select" ON "family_answer_line" AS PERMISSIVE FOR SELECT TO "waymark_app" USING (exists (select 1 from family_answer a where a.id = family_answer_line.answer_id
    and (a.question <> 'confidence' or a.agency_id = (select current_agency_id()))));--> statement-breakpoint
CREATE POLICY "app_insert" ON "family_answer_line" AS PERMISSIVE FOR INSERT TO "waymark_app" WITH CHECK (area_id = (select current_area_id()) and exists (select 1 from family_answer a
    where a.id = family_answer_line.answer_id and a.recorded_by = (select current_actor_id())
      and a.question in ('objections', 'confidence')));--> statement-breakpoint
CREATE POLICY "app_select" ON "family_answer_withdrawal" AS PERMISSIVE FOR SELECT TO "waymark_app" USING (exists (select 1 from family_answer a where a.id = family_answer_withdrawal.answer_id)
  and (line_id is null or exists (select 1 from family_answer_line l where l.id = family_answer_withdrawal.line_id)));--> statement-breakpoint
CREATE POLICY "app_insert" ON "family_answer_withdrawal" AS PERMISSIVE FOR INSERT TO "waymark_app" WITH CHECK (area_id = (select current_area_id()) and recorded_by = (select current_actor_id())
  and exists (select 1 from family_answer a where a.id = family_answer_withdrawal.answer_id
    and (line_id is null) = (a.question = 'service') and a.question <> 'notice'
    and exists (select 1 from contact_person cp where cp.contact_id = a.contact_id and cp.person_id = withdrawn_by))
  and (line_id is null or exists (select 1 from family_answer_line l
    where l.id = family_answer_withdrawal.line_id and l.answer_id = family_answer_withdrawal.answer_id)));--> statement-breakpoint
CREATE POLICY "app_select" ON "sharing_task" AS PERMISSIVE FOR SELECT TO "waymark_app" USING (area_id = (select current_area_id()) and (assignee_id = (select current_actor_id())
  or exists (select 1 from disclosure d where d.id = sharing_task.disclosure_id)));--> statement-breakpoint
CREATE POLICY "app_insert" ON "sharing_task" AS PERMISSIVE FOR INSERT TO "waymark_app" WITH CHECK (area_id = (select current_area_id()) and done_at is null
  and exists (select 1 from family_answer_withdrawal w
    where w.id = sharing_task.withdrawal_id and w.recorded_by = (select current_actor_id()))
  and is_share_of_withdrawal(disclosure_id, withdrawal_id, assignee_id));--> statement-breakpoint
CREATE POLICY "app_update" ON "sharing_task" AS PERMISSIVE FOR UPDATE TO "waymark_app" USING (area_id = (select current_area_id()) and assignee_id = (select current_actor_id()) and done_at is null) WITH CHECK (area_id = (select current_area_id()) and assignee_id = (select current_actor_id()) and done_by = (select current_actor_id()));--> statement-breakpoint
CREATE POLICY "app_select" ON "disclosure" AS PERMISSIVE FOR SELECT TO "waymark_app" USING (area_id = (select current_area_id()) and (
  decided_by = (select current_actor_id())
  or (approval <> 'not-needed' and (agency_id = (select current_agency_id()) and (select actor_has_role('supervisor'))))
  or id in (select disclosures_of_my_tasks())
  or (not only_few and exists (select 1 from contact c where c.id = disclosure.contact_id)
    and (agency_id = (select current_agency_id())
      or (decision = 'share' and recipient_agency_id = (select current_agency_id()) and was_shared(id))))));--> statement-breakpoint
CREATE POLICY "app_insert" ON "disclosure" AS PERMISSIVE FOR INSERT TO "waymark_app" WITH CHECK (area_id = (select current_area_id()) and decided_by = (select current_actor_id()) and agency_id = (select current_agency_id())
  and actor_has_role(acting_as::text)
  and exists (select 1 from contact c where c.id = disclosure.contact_id)
  and (answered_by is null or exists (
    select 1 from contact_person cp where cp.contact_id = disclosure.contact_id and cp.person_id = answered_by))
  and not exists (select 1 from unnest(subject_ids) s where s not in (
    select cp.person_id from contact_person cp where cp.contact_id = disclosure.contact_id)));--> statement-breakpoint
CREATE POLICY "app_select" ON "disclosure_approval" AS PERMISSIVE FOR SELECT TO "waymark_app" USING (exists (select 1 from disclosure d where d.id = disclosure_approval.disclosure_id and true));--> statement-breakpoint
CREATE POLICY "app_insert" ON "disclosure_approval" AS PERMISSIVE FOR INSERT TO "waymark_app" WITH CHECK (area_id = (select current_area_id()) and answered_by = (select current_actor_id()) and (select actor_has_role('supervisor'))
  and exists (select 1 from disclosure d where d.id = disclosure_approval.disclosure_id and d.agency_id = (select current_agency_id())));--> statement-breakpoint
CREATE POLICY "app_select" ON "disclosure_made" AS PERMISSIVE FOR SELECT TO "waymark_app" USING (exists (select 1 from disclosure d where d.id = disclosure_made.disclosure_id and true));--> statement-breakpoint
CREATE POLICY "app_insert" ON "disclosure_made" AS PERMISSIVE FOR INSERT TO "waymark_app" WITH CHECK (area_id = (select current_area_id()) and recorded_by = (select current_actor_id())
  and exists (select 1 from disclosure d where d.id = disclosure_made.disclosure_id and d.decided_by = (select current_actor_id())));--> statement-breakpoint
CREATE POLICY "app_select" ON "disclosure_told" AS PERMISSIVE FOR SELECT TO "waymark_app" USING (exists (select 1 from disclosure d where d.id = disclosure_told.disclosure_id and true));--> statement-breakpoint
CREATE POLICY "app_insert" ON "disclosure_told" AS PERMISSIVE FOR INSERT TO "waymark_app" WITH CHECK (area_id = (select current_area_id()) and recorded_by = (select current_actor_id())
  and exists (select 1 from disclosure d where d.id = disclosure_told.disclosure_id and (d.decided_by = (select current_actor_id()) or (d.agency_id = (select current_agency_id()) and (select actor_has_role('supervisor'))))));
--> statement-breakpoint
-- The end of the generated part; what follows is written by hand. After the tables, whose types the bodies name.
create trigger disclosure_approval_by_another before insert or update on disclosure_approval
  for each row execute function refuse_own_approval();
--> statement-breakpoint
create trigger disclosure_made_after_approval before insert or update on disclosure_made
  for each row execute function refuse_share_before_approval();
--> statement-breakpoint
revoke execute on function
  was_shared(uuid), disclosures_of_my_tasks(), shares_of_withdrawal(uuid), is_share_of_withdrawal(uuid, uuid, uuid),
  disclosures_to_approve(), refuse_own_approval(), refuse_share_before_approval()
  from public;
--> statement-breakpoint
grant execute on function
  was_shared(uuid), disclosures_of_my_tasks(), shares_of_withdrawal(uuid), is_share_of_withdrawal(uuid, uuid, uuid),
  disclosures_to_approve()
  to waymark_app;
--> statement-breakpoint
-- SHR-B2: added to and never changed, but for a task that is ticked off.
grant select, insert on disclosure, disclosure_approval, disclosure_made, disclosure_told, family_answer,
  family_answer_line, family_answer_withdrawal, sharing_task to waymark_app;
--> statement-breakpoint
grant update (done_at, done_by) on sharing_task to waymark_app;
