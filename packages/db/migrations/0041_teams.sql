CREATE TABLE "team" (
	"id" uuid PRIMARY KEY NOT NULL,
	"area_id" uuid NOT NULL,
	"agency_id" uuid NOT NULL,
	"name" text NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "team" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "team_member" (
	"area_id" uuid NOT NULL,
	"team_id" uuid NOT NULL,
	"actor_id" uuid NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "team_member_actor_id_started_at_pk" PRIMARY KEY("actor_id","started_at")
);
--> statement-breakpoint
ALTER TABLE "team_member" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "invitation" ADD COLUMN "team_id" uuid;--> statement-breakpoint
ALTER TABLE "team" ADD CONSTRAINT "team_area_id_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."area"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team" ADD CONSTRAINT "team_agency_id_agency_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agency"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team_member" ADD CONSTRAINT "team_member_area_id_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."area"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team_member" ADD CONSTRAINT "team_member_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team_member" ADD CONSTRAINT "team_member_actor_id_actor_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."actor"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "team_area" ON "team" USING btree ("area_id");--> statement-breakpoint
CREATE UNIQUE INDEX "team_one_name" ON "team" USING btree ("agency_id",lower("name")) WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX "team_member_team" ON "team_member" USING btree ("team_id");--> statement-breakpoint
CREATE UNIQUE INDEX "team_member_one_live" ON "team_member" USING btree ("actor_id") WHERE ended_at is null;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "app_select" ON "team" AS PERMISSIVE FOR SELECT TO "waymark_app" USING (area_id = (select current_area_id()));--> statement-breakpoint
CREATE POLICY "app_insert" ON "team" AS PERMISSIVE FOR INSERT TO "waymark_app" WITH CHECK (area_id = (select current_area_id()) and (select actor_has_role('administrator')) and ended_at is null and exists (select 1 from agency g where g.id = team.agency_id));--> statement-breakpoint
CREATE POLICY "app_update" ON "team" AS PERMISSIVE FOR UPDATE TO "waymark_app" USING (area_id = (select current_area_id()) and (select actor_has_role('administrator')) and ended_at is null) WITH CHECK (area_id = (select current_area_id()) and (select actor_has_role('administrator')));--> statement-breakpoint
CREATE POLICY "app_select" ON "team_member" AS PERMISSIVE FOR SELECT TO "waymark_app" USING (area_id = (select current_area_id()) and ((select actor_has_role('administrator')) or (select actor_has_role('information-governance-lead'))));--> statement-breakpoint
CREATE POLICY "app_insert" ON "team_member" AS PERMISSIVE FOR INSERT TO "waymark_app" WITH CHECK (area_id = (select current_area_id()) and (select actor_has_role('administrator')) and ended_at is null and exists (
    select 1 from actor a join team t on t.agency_id = a.agency_id
    where a.id = team_member.actor_id and a.kind = 'person' and a.ended_at is null
      and t.id = team_member.team_id and t.ended_at is null));--> statement-breakpoint
CREATE POLICY "app_update" ON "team_member" AS PERMISSIVE FOR UPDATE TO "waymark_app" USING (area_id = (select current_area_id()) and (select actor_has_role('administrator')) and ended_at is null) WITH CHECK (area_id = (select current_area_id()) and (select actor_has_role('administrator')));--> statement-breakpoint
ALTER POLICY "app_insert" ON "invitation" TO waymark_app WITH CHECK (area_id = (select current_area_id()) and (select actor_has_role('administrator')) and invited_by = (select current_actor_id())
  and exists (select 1 from agency g where g.id = invitation.agency_id)
  and (team_id is null or exists (
    select 1 from team t where t.id = invitation.team_id and t.agency_id = invitation.agency_id and t.ended_at is null)));
--> statement-breakpoint
-- The end of the generated part; what follows is written by hand. Whoever leaves is in no team any more (ACC-24).
create function leave_team() returns trigger
  language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
begin
  update team_member m set ended_at = new.ended_at where m.actor_id = new.id and m.ended_at is null;
  return null;
end
$$;
--> statement-breakpoint
revoke execute on function leave_team() from public;
--> statement-breakpoint
create trigger leave_team after update of ended_at on actor for each row
  when (old.ended_at is null and new.ended_at is not null) execute function leave_team();
--> statement-breakpoint
-- As in 0034, and into the team of the invitation.
create or replace function accept_invitation(hash bytea, post uuid, account_id text, password_hash text, at timestamptz)
  returns text
  language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
declare
  asked invitation;
  person uuid;
  kept uuid;
  was_sent boolean;
begin
  select * into asked from invitation i where i.token_hash = accept_invitation.hash for update;
  if asked.id is null or asked.accepted_at is not null or asked.withdrawn_at is not null
    or asked.expires_at <= accept_invitation.at or asked.confirmed_at is null
    or not is_administrator(asked.invited_by) then
    return 'not-open';
  end if;
  if asks_new_password(asked) <> (password_hash is not null) then
    return 'changed';
  end if;
  was_sent := exists (select 1 from mail_outbox m where m.subject_id = asked.id and m.sent_at is not null);
  select u.id into person from auth."user" u where u.email = lower(asked.email);
  if exists (select 1 from second_factor_reset r where r.id = asked.id) then
    -- Their post is kept, and no way in that they have found since is replaced.
    select a.id, a.person_id into kept, person from second_factor_reset r join actor a on a.id = r.actor_id
      where r.id = asked.id and a.ended_at is null;
    if kept is null or exists (select 1 from auth.account l where l.user_id = person and l.provider_id = 'credential') then
      return 'not-open';
    end if;
  else
    if exists (
      select 1 from actor a where a.person_id = person and a.area_id = asked.area_id and a.ended_at is null
    ) then
      return 'has-post';
    end if;
    if person is not null and password_hash is not null then
      delete from auth.two_factor where user_id = person;
      delete from auth.passkey where user_id = person;
      delete from auth.account where user_id = person;
      delete from auth.session where user_id = person;
      update auth."user" set two_factor_enabled = false where id = person;
    end if;
    insert into actor (id, area_id, agency_id, kind, person_id, name, job_title, started_at)
      values (post, asked.area_id, asked.agency_id, 'person', coalesce(person, post), asked.name, asked.job_title,
              accept_invitation.at);
    insert into actor_role (actor_id, role, from_on, until_on)
      select post, r.role, r.from_on, r.until_on from invitation_role r where r.invitation_id = asked.id;
    -- Where the team has ended since they were invited, they are in none (ACC-24).
    insert into team_member (area_id, team_id, actor_id, started_at)
      select asked.area_id, t.id, post, accept_invitation.at
      from team t where t.id = asked.team_id and t.agency_id = asked.agency_id and t.ended_at is null for share;
    kept := post;
  end if;
  if person is null then
    insert into auth."user" (id, name, email, email_verified, created_at, updated_at)
      values (post, asked.name, lower(asked.email), was_sent, accept_invitation.at, accept_invitation.at);
    person := post;
  elsif was_sent then
    update auth."user" set email_verified = true where id = person;
  end if;
  if password_hash is not null then
    insert into auth.account (id, user_id, account_id, provider_id, password, created_at, updated_at)
      values (accept_invitation.account_id, person, person::text, 'credential', password_hash,
              accept_invitation.at, accept_invitation.at);
  end if;
  update invitation i set accepted_at = accept_invitation.at, actor_id = kept where i.id = asked.id;
  insert into audit_entry (at, actor_id, area_id, verb, noun, subject_id, details)
    values (accept_invitation.at, kept, asked.area_id, 'invitation.accepted', 'actor', kept,
            jsonb_build_object('invitationId', asked.id));
  -- ACC-23: whoever invited and whoever confirmed hear of it, and can ask the person whether it was them.
  insert into notification (id, area_id, recipient_id, kind, at)
    select gen_random_uuid(), a.area_id, a.id, 'invitation-accepted', accept_invitation.at
    from actor a where a.id in (asked.invited_by, asked.confirmed_by) and a.ended_at is null;
  return 'accepted';
end
$$;
--> statement-breakpoint
grant select, insert on team, team_member to waymark_app;
--> statement-breakpoint
grant update (ended_at) on team, team_member to waymark_app;
--> statement-breakpoint
grant select (team_id), insert (team_id) on invitation to waymark_app;
