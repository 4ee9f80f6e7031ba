-- A sign-in is linked to one account of an organisation, of two that come at once too (SGN-4): what came later goes.
delete from auth.account l using auth.account o
  where o.user_id = l.user_id and o.provider_id = l.provider_id and (o.created_at, o.id) < (l.created_at, l.id);
--> statement-breakpoint
CREATE TABLE "staff_end" (
	"id" uuid PRIMARY KEY NOT NULL,
	"area_id" uuid NOT NULL,
	"actor_id" uuid NOT NULL,
	"role" "staff_role",
	"until_on" date,
	"asked_by_id" uuid NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"approved_by_id" uuid,
	"approved_at" timestamp with time zone,
	CONSTRAINT "staff_end_two_people" CHECK ("staff_end"."asked_by_id" <> "staff_end"."actor_id" and "staff_end"."approved_by_id" <> "staff_end"."asked_by_id"
        and "staff_end"."approved_by_id" <> "staff_end"."actor_id"),
	CONSTRAINT "staff_end_approved" CHECK (("staff_end"."approved_by_id" is null) = ("staff_end"."approved_at" is null)),
	CONSTRAINT "staff_end_last_day" CHECK (("staff_end"."role" is null) = ("staff_end"."until_on" is null))
);
--> statement-breakpoint
ALTER TABLE "staff_end" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "staff_end" ADD CONSTRAINT "staff_end_area_id_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."area"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_end" ADD CONSTRAINT "staff_end_actor_id_actor_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."actor"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_end" ADD CONSTRAINT "staff_end_asked_by_id_actor_id_fk" FOREIGN KEY ("asked_by_id") REFERENCES "public"."actor"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_end" ADD CONSTRAINT "staff_end_approved_by_id_actor_id_fk" FOREIGN KEY ("approved_by_id") REFERENCES "public"."actor"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "staff_end_area" ON "staff_end" USING btree ("area_id","asked_at");--> statement-breakpoint
CREATE UNIQUE INDEX "account_one_of_each" ON "auth"."account" USING btree ("user_id","provider_id");--> statement-breakpoint
CREATE POLICY "app_select" ON "staff_end" AS PERMISSIVE FOR SELECT TO "waymark_app" USING (area_id = (select current_area_id()) and ((select actor_has_role('administrator')) or (select actor_has_role('information-governance-lead'))));--> statement-breakpoint
CREATE POLICY "app_insert" ON "staff_end" AS PERMISSIVE FOR INSERT TO "waymark_app" WITH CHECK (area_id = (select current_area_id()) and ((select actor_has_role('administrator')) or (select actor_has_role('information-governance-lead'))) and asked_by_id = (select current_actor_id()) and approved_by_id is null
        and ((select actor_has_role('administrator')) or (role is null and is_administrator(actor_id)))
        and exists (select 1 from actor a where a.id = staff_end.actor_id and a.kind = 'person' and a.ended_at is null
          and a.person_id <> (select current_person_id())));--> statement-breakpoint
ALTER POLICY "app_insert" ON "invitation" TO waymark_app WITH CHECK (area_id = (select current_area_id()) and (select actor_has_role('administrator')) and invited_by = (select current_actor_id())
  and exists (select 1 from agency g where g.id = invitation.agency_id)
  and not exists (select 1 from second_factor_reset r where r.id = invitation.id)
  and (team_id is null or exists (
    select 1 from team t where t.id = invitation.team_id and t.agency_id = invitation.agency_id and t.ended_at is null)));--> statement-breakpoint
ALTER POLICY "app_update" ON "actor_role" TO waymark_app USING ((select actor_has_role('administrator'))
  and exists (select 1 from actor a where a.id = actor_role.actor_id and a.kind = 'person' and a.ended_at is null)
  and (actor_id <> (select current_actor_id()) or role::text not in ('practitioner', 'agency-representative', 'chair', 'front-door-worker', 'supervisor', 'administrator', 'information-governance-lead')) and role::text not in ('administrator', 'information-governance-lead')) WITH CHECK ((select actor_has_role('administrator'))
  and exists (select 1 from actor a where a.id = actor_role.actor_id and a.kind = 'person' and a.ended_at is null)
  and (actor_id <> (select current_actor_id()) or role::text not in ('practitioner', 'agency-representative', 'chair', 'front-door-worker', 'supervisor', 'administrator', 'information-governance-lead')) and role::text not in ('administrator', 'information-governance-lead'));
--> statement-breakpoint
-- The end of the generated part; what follows is written by hand. ACC-25: two people end what looks after everybody.
create function is_overseer(post uuid) returns boolean
  language sql stable security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
    select exists (
      select 1 from actor a join actor_role r on r.actor_id = a.id
      where a.id = post and a.kind = 'person' and a.ended_at is null
        and r.role::text in ('administrator', 'information-governance-lead')
        and is_held_on(r.from_on, r.until_on, today_in_london()))
  $$;
--> statement-breakpoint
-- By the clock of the database and by the audit, which nobody changes: whoever asks cannot make it fewer.
create function posts_ended_alone() returns integer
  language sql stable security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
    select count(*)::int from audit_entry e
    where e.actor_id = current_actor_id() and e.verb = 'staff.post-ended' and e.details ? 'alone'
      and e.written_at > clock_timestamp() - interval '24 hours'
  $$;
--> statement-breakpoint
-- What leaving is, whoever decided it: `how` goes into the audit. Called by the two functions below, and by the owner.
create function leave_post(post uuid, at timestamptz, how jsonb) returns boolean
  language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
declare
  leaver actor;
begin
  update actor a set ended_at = leave_post.at
    where a.id = post and a.kind = 'person' and a.ended_at is null
    returning a.* into leaver;
  if leaver.id is null then
    return false;
  end if;
  -- Nobody joins by the word of somebody who has left.
  with taken_back as (
    update invitation i set withdrawn_at = leave_post.at, withdrawn_by = current_actor_id()
      where i.invited_by = post and i.accepted_at is null and i.withdrawn_at is null
      returning i.id)
  insert into audit_entry (at, actor_id, area_id, verb, noun, subject_id, details)
    select leave_post.at, current_actor_id(), leaver.area_id, 'invitation.withdrawn', 'invitation', t.id,
           jsonb_build_object('inviterLeft', true)
    from taken_back t;
  delete from auth.session s where s.user_id = leaver.person_id;
  perform tell_posts_of(leaver.person_id, post, 'signed-out-elsewhere', 'staff.signed-out-elsewhere', leave_post.at);
  insert into audit_entry (at, actor_id, area_id, verb, noun, subject_id, details)
    values (leave_post.at, current_actor_id(), leaver.area_id, 'staff.post-ended', 'actor', post, leave_post.how);
  return true;
end
$$;
--> statement-breakpoint
-- ACC-21: as in 0046; and ACC-25: alone nobody ends an overseer's post, nor a sixth in a day.
create or replace function end_post(post uuid, at timestamptz) returns boolean
  language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
begin
  -- One at a time, so that two administrators do not end each other's post and leave nobody, nor one more than five at once. Whoever
  -- writes casework of the area meanwhile does not wait.
  perform 1 from area r where r.id = current_area_id() for no key update;
  if post = current_actor_id() or not actor_has_role('administrator') then
    raise exception using errcode = 'insufficient_privilege', message = 'ACC-21: not by this person';
  end if;
  if is_overseer(post) or posts_ended_alone() >= 5 then
    raise exception using errcode = 'insufficient_privilege', message = 'ACC-25: it takes two people';
  end if;
  if not exists (select 1 from actor a where a.id = post and a.area_id = current_area_id()) then
    return false;
  end if;
  return leave_post(post, end_post.at, '{"alone": true}');
end
$$;
--> statement-breakpoint
-- What one person asked, another approves; with it the post or the role is ended. False where somebody was faster.
create function approve_end(asked uuid, at timestamptz) returns boolean
  language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
declare
  what staff_end;
begin
  perform 1 from area r where r.id = current_area_id() for no key update;
  update staff_end e set approved_by_id = current_actor_id(), approved_at = approve_end.at
    where e.id = asked and e.area_id = current_area_id() and e.approved_by_id is null
    returning e.* into what;
  if what.id is null then
    return false;
  end if;
  if not is_overseer(current_actor_id()) or not is_overseer(what.asked_by_id)
    or what.asked_at <= approve_end.at - interval '24 hours'
    or exists (
      select 1 from actor a where a.id in (what.actor_id, what.asked_by_id) and a.person_id = current_person_id())
  then
    raise exception using errcode = 'insufficient_privilege', message = 'ACC-25: not by this person';
  end if;
  if what.role is null then
    if is_only_administrator(what.actor_id) then
      raise exception using errcode = 'insufficient_privilege', message = 'ACC-21: nobody would look after people';
    end if;
    return leave_post(what.actor_id, approve_end.at, jsonb_build_object('endId', what.id));
  end if;
  update actor_role r set until_on = greatest(what.until_on, r.from_on - 1)
    where r.actor_id = what.actor_id and r.role = what.role and (r.until_on is null or r.until_on > what.until_on);
  if not found then
    return false;
  end if;
  insert into audit_entry (at, actor_id, area_id, verb, noun, subject_id, details)
    values (approve_end.at, current_actor_id(), what.area_id, 'staff.role-ended', 'actor', what.actor_id,
            jsonb_build_object('role', what.role, 'until', what.until_on, 'endId', what.id));
  return true;
end
$$;
--> statement-breakpoint
revoke execute on function
  is_overseer(uuid), posts_ended_alone(), leave_post(uuid, timestamptz, jsonb), approve_end(uuid, timestamptz)
  from public;
--> statement-breakpoint
grant execute on function is_overseer(uuid), posts_ended_alone(), approve_end(uuid, timestamptz) to waymark_app;
--> statement-breakpoint
grant select, insert on staff_end to waymark_app;
