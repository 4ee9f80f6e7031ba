-- Written by hand; the generated part follows. A role is held from its first day to its last (rule ACC-17), by this
-- clock: no caller can set another.
create function today_in_london() returns date
  language sql stable parallel safe
  as $$ select (now() at time zone 'Europe/London')::date $$;
--> statement-breakpoint
create function is_held_on(from_on date, until_on date, day date) returns boolean
  language sql immutable parallel safe
  as $$ select from_on <= day and (until_on is null or day <= until_on) $$;
--> statement-breakpoint
revoke execute on function today_in_london(), is_held_on(date, date, date) from public;
--> statement-breakpoint
grant execute on function today_in_london(), is_held_on(date, date, date) to waymark_app;
--> statement-breakpoint
-- The tables of these come below, so the bodies cannot be checked yet.
set local check_function_bodies = off;
--> statement-breakpoint
create function is_administrator(actor_id uuid) returns boolean
  language sql stable security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
    select exists (
      select 1 from actor_role r join actor a on a.id = r.actor_id
      where r.actor_id = is_administrator.actor_id and r.role::text = 'administrator' and a.ended_at is null
        and is_held_on(r.from_on, r.until_on, today_in_london()))
  $$;
--> statement-breakpoint
revoke execute on function is_administrator(uuid) from public;
--> statement-breakpoint
grant execute on function is_administrator(uuid) to waymark_app;
--> statement-breakpoint
CREATE TYPE "public"."access_review_answer" AS ENUM('kept', 'changed', 'ended');--> statement-breakpoint
CREATE TYPE "public"."mail_kind" AS ENUM('invitation');--> statement-breakpoint
CREATE TABLE "invitation" (
	"id" uuid PRIMARY KEY NOT NULL,
	"area_id" uuid NOT NULL,
	"agency_id" uuid NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"job_title" text NOT NULL,
	"token_hash" "bytea" NOT NULL,
	"invited_by" uuid NOT NULL,
	"invited_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"accepted_at" timestamp with time zone,
	"actor_id" uuid,
	"withdrawn_at" timestamp with time zone,
	"withdrawn_by" uuid,
	CONSTRAINT "invitation_token_hash_unique" UNIQUE("token_hash"),
	CONSTRAINT "invitation_accepted" CHECK (("invitation"."accepted_at" is null) = ("invitation"."actor_id" is null)),
	CONSTRAINT "invitation_seven_days" CHECK ("invitation"."expires_at" <= "invitation"."invited_at" + interval '8 days')
);
--> statement-breakpoint
ALTER TABLE "invitation" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "invitation_role" (
	"invitation_id" uuid NOT NULL,
	"role" "staff_role" NOT NULL,
	"from_on" date NOT NULL,
	"until_on" date,
	CONSTRAINT "invitation_role_invitation_id_role_pk" PRIMARY KEY("invitation_id","role"),
	CONSTRAINT "invitation_role_in_order" CHECK ("invitation_role"."until_on" >= "invitation_role"."from_on")
);
--> statement-breakpoint
ALTER TABLE "invitation_role" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "access_review" (
	"area_id" uuid NOT NULL,
	"quarter" text NOT NULL,
	"actor_id" uuid NOT NULL,
	"answer" "access_review_answer" NOT NULL,
	"answered_by" uuid NOT NULL,
	"answered_at" timestamp with time zone NOT NULL,
	CONSTRAINT "access_review_quarter_actor_id_pk" PRIMARY KEY("quarter","actor_id"),
	CONSTRAINT "access_review_by_another" CHECK ("access_review"."answered_by" <> "access_review"."actor_id")
);
--> statement-breakpoint
ALTER TABLE "access_review" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "mail_outbox" (
	"id" uuid PRIMARY KEY NOT NULL,
	"area_id" uuid NOT NULL,
	"kind" "mail_kind" NOT NULL,
	"subject_id" uuid NOT NULL,
	"address" text NOT NULL,
	"queued_at" timestamp with time zone NOT NULL,
	"try_at" timestamp with time zone NOT NULL,
	"tries" smallint DEFAULT 0 NOT NULL,
	"sent_at" timestamp with time zone,
	"failed_at" timestamp with time zone,
	CONSTRAINT "mail_outbox_one_end" CHECK ("mail_outbox"."sent_at" is null or "mail_outbox"."failed_at" is null)
);
--> statement-breakpoint
ALTER TABLE "mail_outbox" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "actor_role" DROP CONSTRAINT "actor_role_actor_id_role_pk";--> statement-breakpoint
ALTER TABLE "actor" ADD COLUMN "person_id" uuid;--> statement-breakpoint
ALTER TABLE "actor" ADD COLUMN "started_at" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "actor_role" ADD COLUMN "from_on" date DEFAULT today_in_london() NOT NULL;--> statement-breakpoint
ALTER TABLE "actor_role" ADD COLUMN "until_on" date;--> statement-breakpoint
-- Everybody who is there has been since Waymark was started here, as far as it knows.
update actor set person_id = case when kind = 'person' then id end,
  started_at = coalesce((select started_at from installation), started_at);--> statement-breakpoint
update actor_role set from_on = coalesce(
  (select (started_at at time zone 'Europe/London')::date from installation), from_on);--> statement-breakpoint
ALTER TABLE "actor_role" ADD CONSTRAINT "actor_role_actor_id_role_from_on_pk" PRIMARY KEY("actor_id","role","from_on");--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_area_id_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."area"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_agency_id_agency_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agency"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_invited_by_actor_id_fk" FOREIGN KEY ("invited_by") REFERENCES "public"."actor"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_actor_id_actor_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."actor"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_withdrawn_by_actor_id_fk" FOREIGN KEY ("withdrawn_by") REFERENCES "public"."actor"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation_role" ADD CONSTRAINT "invitation_role_invitation_id_invitation_id_fk" FOREIGN KEY ("invitation_id") REFERENCES "public"."invitation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "access_review" ADD CONSTRAINT "access_review_area_id_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."area"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "access_review" ADD CONSTRAINT "access_review_actor_id_actor_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."actor"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "access_review" ADD CONSTRAINT "access_review_answered_by_actor_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."actor"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mail_outbox" ADD CONSTRAINT "mail_outbox_area_id_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."area"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "invitation_area" ON "invitation" USING btree ("area_id");--> statement-breakpoint
CREATE INDEX "mail_outbox_waiting" ON "mail_outbox" USING btree ("try_at") WHERE sent_at is null and failed_at is null;--> statement-breakpoint
CREATE INDEX "mail_outbox_subject" ON "mail_outbox" USING btree ("subject_id");--> statement-breakpoint
CREATE UNIQUE INDEX "actor_one_live_post" ON "actor" USING btree ("person_id","area_id") WHERE ended_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "actor_role_one_open" ON "actor_role" USING btree ("actor_id","role") WHERE until_on is null;--> statement-breakpoint
ALTER TABLE "actor" ADD CONSTRAINT "actor_is_somebodys" CHECK (("actor"."kind" = 'person') = ("actor"."person_id" is not null));--> statement-breakpoint
ALTER TABLE "actor_role" ADD CONSTRAINT "actor_role_in_order" CHECK ("actor_role"."until_on" >= "actor_role"."from_on" - 1);--> statement-breakpoint
CREATE POLICY "app_insert" ON "actor_role" AS PERMISSIVE FOR INSERT TO "waymark_app" WITH CHECK ((select actor_has_role('administrator'))
  and exists (select 1 from actor a where a.id = actor_role.actor_id and a.kind = 'person' and a.ended_at is null)
  and (actor_id <> (select current_actor_id()) or role::text not in ('practitioner', 'agency-representative', 'chair', 'front-door-worker', 'supervisor', 'information-governance-lead')));--> statement-breakpoint
CREATE POLICY "app_update" ON "actor_role" AS PERMISSIVE FOR UPDATE TO "waymark_app" USING ((select actor_has_role('administrator'))
  and exists (select 1 from actor a where a.id = actor_role.actor_id and a.kind = 'person' and a.ended_at is null)
  and (actor_id <> (select current_actor_id()) or role::text not in ('practitioner', 'agency-representative', 'chair', 'front-door-worker', 'supervisor', 'information-governance-lead'))) WITH CHECK ((select actor_has_role('administrator'))
  and exists (select 1 from actor a where a.id = actor_role.actor_id and a.kind = 'person' and a.ended_at is null)
  and (actor_id <> (select current_actor_id()) or role::text not in ('practitioner', 'agency-representative', 'chair', 'front-door-worker', 'supervisor', 'information-governance-lead')));--> statement-breakpoint
CREATE POLICY "app_select" ON "invitation" AS PERMISSIVE FOR SELECT TO "waymark_app" USING (area_id = (select current_area_id()) and (select actor_has_role('administrator')));--> statement-breakpoint
CREATE POLICY "app_insert" ON "invitation" AS PERMISSIVE FOR INSERT TO "waymark_app" WITH CHECK (area_id = (select current_area_id()) and (select actor_has_role('administrator')) and invited_by = (select current_actor_id())
  and exists (select 1 from agency g where g.id = invitation.agency_id));--> statement-breakpoint
CREATE POLICY "app_update" ON "invitation" AS PERMISSIVE FOR UPDATE TO "waymark_app" USING (area_id = (select current_area_id()) and (select actor_has_role('administrator'))) WITH CHECK (area_id = (select current_area_id()) and (select actor_has_role('administrator')));--> statement-breakpoint
CREATE POLICY "app_select" ON "invitation_role" AS PERMISSIVE FOR SELECT TO "waymark_app" USING (exists (select 1 from invitation i where i.id = invitation_role.invitation_id));--> statement-breakpoint
CREATE POLICY "app_insert" ON "invitation_role" AS PERMISSIVE FOR INSERT TO "waymark_app" WITH CHECK (exists (select 1 from invitation i where i.id = invitation_role.invitation_id and i.invited_by = (select current_actor_id()) and i.accepted_at is null));--> statement-breakpoint
CREATE POLICY "app_select" ON "access_review" AS PERMISSIVE FOR SELECT TO "waymark_app" USING (area_id = (select current_area_id()) and ((select actor_has_role('administrator')) or (select actor_has_role('information-governance-lead'))));--> statement-breakpoint
CREATE POLICY "app_insert" ON "access_review" AS PERMISSIVE FOR INSERT TO "waymark_app" WITH CHECK (area_id = (select current_area_id()) and answered_by = (select current_actor_id())
  and exists (select 1 from actor a where a.id = access_review.actor_id and a.kind = 'person')
  and ((select actor_has_role('administrator')) or ((select actor_has_role('information-governance-lead')) and is_administrator(actor_id))));--> statement-breakpoint
CREATE POLICY "app_select" ON "mail_outbox" AS PERMISSIVE FOR SELECT TO "waymark_app" USING (area_id = (select current_area_id()) and (select actor_has_role('administrator')));--> statement-breakpoint
CREATE POLICY "app_insert" ON "mail_outbox" AS PERMISSIVE FOR INSERT TO "waymark_app" WITH CHECK (area_id = (select current_area_id()) and sent_at is null and failed_at is null
  and kind = 'invitation' and exists (select 1 from invitation i where i.id = mail_outbox.subject_id and i.email = mail_outbox.address));--> statement-breakpoint
-- The end of the generated part; what follows is written by hand.
create or replace function actor_has_role(wanted text) returns boolean
  language sql stable security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
    select exists (
      select 1 from actor_role r join actor a on a.id = r.actor_id
      where r.actor_id = current_actor_id() and r.role::text = wanted and a.ended_at is null
        and is_held_on(r.from_on, r.until_on, today_in_london()))
  $$;
--> statement-breakpoint
create or replace function actor_is_police_chair() returns boolean
  language sql stable security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
    select exists (
      select 1
      from actor a
      join agency g on g.id = a.agency_id
      where a.id = current_actor_id() and g.kind = 'police' and actor_has_role('chair'))
  $$;
--> statement-breakpoint
create or replace function actor_is_hub_worker() returns boolean
  language sql stable security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
    select exists (
      select 1
      from actor a
      join agency g on g.id = a.agency_id
      where a.id = current_actor_id() and g.kind = 'early-help' and actor_has_role('practitioner'))
  $$;
--> statement-breakpoint
-- Sign-in knows a person; which of their posts they act in is chosen from these (rule ACC-16).
create function posts_of(person uuid)
  returns table (id uuid, area_name text, agency_name text, agency_kind agency_kind)
  language sql stable security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
    select a.id, r.name, g.name, g.kind
    from actor a join area r on r.id = a.area_id join agency g on g.id = a.agency_id
    where a.person_id = posts_of.person and a.kind = 'person' and a.ended_at is null
  $$;
--> statement-breakpoint
create function my_posts()
  returns table (id uuid, area_name text, agency_name text, agency_kind agency_kind)
  language sql stable security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
    select p.* from actor me cross join lateral posts_of(me.person_id) p
    where me.id = current_actor_id() and me.ended_at is null
  $$;
--> statement-breakpoint
-- A leaver is out at once: their post ends and their sessions are gone together (rule ACC-21). False where it had ended.
create function end_post(post uuid, at timestamptz) returns boolean
  language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
declare
  leaver uuid;
begin
  if post = current_actor_id() or not (
    actor_has_role('administrator')
    or (actor_has_role('information-governance-lead') and is_administrator(post))
  ) then
    raise exception using errcode = 'insufficient_privilege', message = 'ACC-21: not by this person';
  end if;
  update actor a set ended_at = end_post.at
    where a.id = post and a.kind = 'person' and a.ended_at is null and a.area_id = current_area_id()
    returning a.person_id into leaver;
  if leaver is null then
    return false;
  end if;
  delete from auth.session s where s.user_id = leaver;
  return true;
end
$$;
--> statement-breakpoint
-- What somebody who has left still had to do, without a word about a family: an administrator sees no casework.
create function open_actions_of(leaver uuid)
  returns table (id uuid, contact_id uuid, reference text, due_on date, given_by text, agency_id uuid)
  language sql stable security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
    select t.id, t.contact_id, c.reference, t.due_on, g.name, t.agency_id
    from action t
    join contact c on c.id = t.contact_id
    join actor g on g.id = t.created_by
    join actor a on a.id = t.assignee_id
    where a.id = open_actions_of.leaver and a.ended_at is not null and t.state = 'open'
      and t.area_id = current_area_id() and actor_has_role('administrator')
  $$;
--> statement-breakpoint
-- An open action of somebody who has left goes to somebody of the same agency who is there. False where it cannot.
create function give_action_on(action_id uuid, receiver uuid) returns boolean
  language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
begin
  if not actor_has_role('administrator') then
    raise exception using errcode = 'insufficient_privilege', message = 'ACC-21: not by this person';
  end if;
  update action t set assignee_id = receiver
    where t.id = action_id and t.state = 'open' and t.area_id = current_area_id()
      and exists (select 1 from actor a where a.id = t.assignee_id and a.ended_at is not null)
      and exists (
        select 1 from actor a
        where a.id = receiver and a.kind = 'person' and a.ended_at is null and a.agency_id = t.agency_id);
  return found;
end
$$;
--> statement-breakpoint
-- For whoever has the link and nobody else (rule ACC-20). Sign-in's role asks: nobody has signed in yet.
create function look_at_invitation(hash bytea)
  returns table (
    id uuid, name text, email text, job_title text, agency_name text, area_name text,
    expires_at timestamptz, accepted_at timestamptz, withdrawn_at timestamptz, has_sign_in boolean)
  language sql stable security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
    select i.id, i.name, i.email, i.job_title, g.name, r.name, i.expires_at, i.accepted_at, i.withdrawn_at,
           exists (select 1 from auth."user" u where u.email = lower(i.email))
    from invitation i join agency g on g.id = i.agency_id join area r on r.id = i.area_id
    where i.token_hash = look_at_invitation.hash
  $$;
--> statement-breakpoint
-- Post, roles, sign-in and audit together, or nothing. Without a password's hash it is for somebody who signs in already.
create function accept_invitation(hash bytea, post uuid, account_id text, password_hash text, at timestamptz)
  returns text
  language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
declare
  asked invitation;
  person uuid;
begin
  select * into asked from invitation i where i.token_hash = accept_invitation.hash for update;
  if asked.id is null or asked.accepted_at is not null or asked.withdrawn_at is not null
    or asked.expires_at <= accept_invitation.at then
    return 'not-open';
  end if;
  select u.id into person from auth."user" u where u.email = lower(asked.email);
  if (person is null) <> (password_hash is not null) then
    return 'changed';
  end if;
  if exists (
    select 1 from actor a where a.person_id = person and a.area_id = asked.area_id and a.ended_at is null
  ) then
    return 'has-post';
  end if;
  insert into actor (id, area_id, agency_id, kind, person_id, name, job_title, started_at)
    values (post, asked.area_id, asked.agency_id, 'person', coalesce(person, post), asked.name, asked.job_title,
            accept_invitation.at);
  insert into actor_role (actor_id, role, from_on, until_on)
    select post, r.role, r.from_on, r.until_on from invitation_role r where r.invitation_id = asked.id;
  if person is null then
    insert into auth."user" (id, name, email, email_verified, created_at, updated_at)
      values (post, asked.name, lower(asked.email), true, accept_invitation.at, accept_invitation.at);
    insert into auth.account (id, user_id, account_id, provider_id, password, created_at, updated_at)
      values (accept_invitation.account_id, post, post::text, 'credential', password_hash,
              accept_invitation.at, accept_invitation.at);
  end if;
  update invitation i set accepted_at = accept_invitation.at, actor_id = post where i.id = asked.id;
  insert into audit_entry (at, actor_id, area_id, verb, noun, subject_id, details)
    values (accept_invitation.at, post, asked.area_id, 'invitation.accepted', 'actor', post,
            jsonb_build_object('invitationId', asked.id));
  return 'accepted';
end
$$;
--> statement-breakpoint
-- The post office: a server takes a few, has five minutes for them, and says what came of each. What nobody waits for
-- any more is not sent.
create function claim_mail(at timestamptz, most integer)
  returns table (id uuid, kind mail_kind, subject_id uuid, address text, tries smallint)
  language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
begin
  update mail_outbox m set failed_at = claim_mail.at, address = ''
    where m.sent_at is null and m.failed_at is null and m.kind = 'invitation' and exists (
      select 1 from invitation i
      where i.id = m.subject_id
        and (i.accepted_at is not null or i.withdrawn_at is not null or i.expires_at <= claim_mail.at));
  return query
    update mail_outbox m set tries = m.tries + 1, try_at = claim_mail.at + interval '5 minutes'
    where m.id in (
      select o.id from mail_outbox o
      where o.sent_at is null and o.failed_at is null and o.try_at <= claim_mail.at
      order by o.try_at limit claim_mail.most
      for update skip locked)
    returning m.id, m.kind, m.subject_id, m.address, m.tries;
end
$$;
--> statement-breakpoint
-- Sent, given up, or to be tried again at a moment. The address goes with the first two.
create function settle_mail(mail uuid, outcome text, at timestamptz) returns void
  language sql security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
    update mail_outbox m set
      sent_at = case when outcome = 'sent' then settle_mail.at end,
      failed_at = case when outcome = 'failed' then settle_mail.at end,
      try_at = case when outcome = 'again' then settle_mail.at else m.try_at end,
      address = case when outcome = 'again' then m.address else '' end
    where m.id = mail and m.sent_at is null and m.failed_at is null
  $$;
--> statement-breakpoint
revoke execute on function
  posts_of(uuid), my_posts(), end_post(uuid, timestamptz), open_actions_of(uuid), give_action_on(uuid, uuid),
  look_at_invitation(bytea), accept_invitation(bytea, uuid, text, text, timestamptz),
  claim_mail(timestamptz, integer), settle_mail(uuid, text, timestamptz)
  from public;
--> statement-breakpoint
grant execute on function
  my_posts(), end_post(uuid, timestamptz), open_actions_of(uuid), give_action_on(uuid, uuid)
  to waymark_app;
--> statement-breakpoint
grant execute on function
  posts_of(uuid), look_at_invitation(bytea), accept_invitation(bytea, uuid, text, text, timestamptz),
  claim_mail(timestamptz, integer), settle_mail(uuid, text, timestamptz)
  to waymark_auth;
--> statement-breakpoint
-- Never the hash of an invitation's secret: who could read it could look for the secret.
grant select (
  id, area_id, agency_id, email, name, job_title, invited_by, invited_at, expires_at, accepted_at, actor_id,
  withdrawn_at, withdrawn_by) on invitation to waymark_app;
--> statement-breakpoint
grant insert (
  id, area_id, agency_id, email, name, job_title, token_hash, invited_by, invited_at, expires_at) on invitation
  to waymark_app;
--> statement-breakpoint
grant update (withdrawn_at, withdrawn_by) on invitation to waymark_app;
--> statement-breakpoint
grant select, insert on invitation_role, access_review, mail_outbox to waymark_app;
--> statement-breakpoint
grant insert (actor_id, role, from_on, until_on), update (until_on) on actor_role to waymark_app;
