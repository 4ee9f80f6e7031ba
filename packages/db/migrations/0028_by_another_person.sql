-- Written by hand; the generated part follows. Whoever acts, as the person that they are in every post of theirs: "by
-- another" is said of people, so that nobody is another to themselves by a post that has ended (rule ACC-16).
create function current_person_id() returns uuid
  language sql stable security definer
  set search_path = pg_catalog, public, pg_temp
  as $$ select a.person_id from actor a where a.id = current_actor_id() and a.ended_at is null $$;
--> statement-breakpoint
-- AUD-9: only the root that comes next is kept; a number far ahead would keep out every true one after it.
create function follows_last_checkpoint(number integer, previous_root text) returns boolean
  language sql stable security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
    select follows_last_checkpoint.number = coalesce((select max(c.number) from audit_checkpoint c), 0) + 1
      and follows_last_checkpoint.previous_root is not distinct from (
        select c.root from audit_checkpoint c order by c.number desc limit 1)
  $$;
--> statement-breakpoint
revoke execute on function current_person_id(), follows_last_checkpoint(integer, text) from public;
--> statement-breakpoint
grant execute on function current_person_id(), follows_last_checkpoint(integer, text) to waymark_app;
--> statement-breakpoint
ALTER TABLE "invitation" ADD COLUMN "confirmed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "invitation" ADD COLUMN "confirmed_by" uuid;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_confirmed_by_actor_id_fk" FOREIGN KEY ("confirmed_by") REFERENCES "public"."actor"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_confirmed_by_another" CHECK (("invitation"."confirmed_at" is null) = ("invitation"."confirmed_by" is null) and "invitation"."confirmed_by" <> "invitation"."invited_by");--> statement-breakpoint
ALTER POLICY "app_insert" ON "audit_checkpoint" TO waymark_app WITH CHECK (follows_last_checkpoint(number, previous_root));--> statement-breakpoint
ALTER POLICY "app_select" ON "unusual_review" TO waymark_app USING (area_id = (select current_area_id()) and (select actor_has_role('information-governance-lead'))
  and not exists (
    select 1 from actor a where a.id = unusual_review.actor_id and a.person_id = (select current_person_id())));--> statement-breakpoint
ALTER POLICY "app_insert" ON "unusual_review" TO waymark_app WITH CHECK (area_id = (select current_area_id()) and (select actor_has_role('information-governance-lead'))
  and not exists (
    select 1 from actor a where a.id = unusual_review.actor_id and a.person_id = (select current_person_id())) and reviewed_by = (select current_actor_id()));--> statement-breakpoint
ALTER POLICY "app_select" ON "invitation" TO waymark_app USING (area_id = (select current_area_id()) and ((select actor_has_role('administrator')) or (select actor_has_role('information-governance-lead'))));--> statement-breakpoint
ALTER POLICY "app_insert" ON "access_review" TO waymark_app WITH CHECK (area_id = (select current_area_id()) and answered_by = (select current_actor_id())
  and exists (select 1 from actor a where a.id = access_review.actor_id and a.kind = 'person' and a.person_id <> (select current_person_id()))
  and ((select actor_has_role('administrator')) or ((select actor_has_role('information-governance-lead')) and is_administrator(actor_id))));--> statement-breakpoint
ALTER POLICY "app_insert" ON "actor_role" TO waymark_app WITH CHECK ((select actor_has_role('administrator'))
  and exists (select 1 from actor a where a.id = actor_role.actor_id and a.kind = 'person' and a.ended_at is null)
  and (actor_id <> (select current_actor_id()) or role::text not in ('practitioner', 'agency-representative', 'chair', 'front-door-worker', 'supervisor', 'administrator', 'information-governance-lead')));--> statement-breakpoint
ALTER POLICY "app_update" ON "actor_role" TO waymark_app USING ((select actor_has_role('administrator'))
  and exists (select 1 from actor a where a.id = actor_role.actor_id and a.kind = 'person' and a.ended_at is null)
  and (actor_id <> (select current_actor_id()) or role::text not in ('practitioner', 'agency-representative', 'chair', 'front-door-worker', 'supervisor', 'administrator', 'information-governance-lead'))) WITH CHECK ((select actor_has_role('administrator'))
  and exists (select 1 from actor a where a.id = actor_role.actor_id and a.kind = 'person' and a.ended_at is null)
  and (actor_id <> (select current_actor_id()) or role::text not in ('practitioner', 'agency-representative', 'chair', 'front-door-worker', 'supervisor', 'administrator', 'information-governance-lead')));--> statement-breakpoint
ALTER POLICY "app_select" ON "mail_outbox" TO waymark_app USING (area_id = (select current_area_id()) and ((select actor_has_role('administrator')) or (select actor_has_role('information-governance-lead'))));--> statement-breakpoint
ALTER POLICY "app_insert" ON "second_factor_reset" TO waymark_app WITH CHECK (area_id = (select current_area_id()) and (select actor_has_role('administrator')) and asked_by_id = (select current_actor_id()) and approved_by_id is null
        and exists (select 1 from actor a where a.id = second_factor_reset.actor_id and a.kind = 'person'
          and a.person_id <> (select current_person_id())));--> statement-breakpoint
ALTER POLICY "app_update" ON "second_factor_reset" TO waymark_app USING (area_id = (select current_area_id()) and (select actor_has_role('administrator')) and approved_by_id is null) WITH CHECK (area_id = (select current_area_id()) and (select actor_has_role('administrator')) and approved_by_id = (select current_actor_id()) and is_administrator(asked_by_id)
        and not exists (
          select 1 from actor a where a.id in (second_factor_reset.actor_id, asked_by_id) and a.person_id = (select current_person_id())));
--> statement-breakpoint
-- The end of the generated part; what follows is written by hand.
-- AUD-U7: without one's own looks, in whatever post of theirs.
create or replace function audit_looks(since timestamptz, until timestamptz)
  returns table (
    at timestamptz, verb text, actor_id uuid, name text, job_title text, agency_name text, agency_kind text,
    roles text[], family_id uuid, reference text, own_surname boolean, colleague_surname boolean,
    is_their_work boolean, did_something boolean, leaves_on date)
  language sql stable security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
    select e.at, e.verb, a.id, a.name, a.job_title, g.name, g.kind::text,
           array(
             select r.role::text from actor_role r
             where r.actor_id = a.id and is_held_on(r.from_on, r.until_on, (e.at at time zone 'Europe/London')::date)
             order by 1),
           c.family_id, c.reference,
           surname_of_actor(a.name) = any (surnames_of_family(c.family_id)),
           exists (
             select 1 from actor o
             where o.agency_id = a.agency_id and o.id <> a.id and o.kind = 'person'
               and surname_of_actor(o.name) = any (surnames_of_family(c.family_id))),
           c.recorded_by = a.id
             or coalesce(c.facts_answered_by = a.id, false)
             or exists (select 1 from action t where t.contact_id = c.id and t.assignee_id = a.id)
             or (exists (
                 select 1 from actor_role r
                 where r.actor_id = a.id and r.role = 'front-door-worker'
                   and is_held_on(r.from_on, r.until_on, (e.at at time zone 'Europe/London')::date))
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
    where a.area_id = current_area_id() and a.person_id <> current_person_id()
      and actor_has_role('information-governance-lead')
      and e.verb in ('contact.opened', 'triage.item-opened')
      and e.at >= since and e.at < until
  $$;
--> statement-breakpoint
-- ACC-21: the invitations of a leaver go with them.
create or replace function end_post(post uuid, at timestamptz) returns boolean
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
  -- Nobody joins by the word of somebody who has left.
  with taken_back as (
    update invitation i set withdrawn_at = end_post.at, withdrawn_by = current_actor_id()
      where i.invited_by = post and i.accepted_at is null and i.withdrawn_at is null
      returning i.id)
  insert into audit_entry (at, actor_id, area_id, verb, noun, subject_id, details)
    select end_post.at, current_actor_id(), current_area_id(), 'invitation.withdrawn', 'invitation', t.id,
           jsonb_build_object('inviterLeft', true)
    from taken_back t;
  delete from auth.session s where s.user_id = leaver;
  return true;
end
$$;
--> statement-breakpoint
-- To somebody of the same agency who is there, whose work is with families (ACC-21). False where it cannot.
create or replace function give_action_on(action_id uuid, receiver uuid) returns boolean
  language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
begin
  if not actor_has_role('administrator') then
    raise exception using errcode = 'insufficient_privilege', message = 'ACC-21: not by this person';
  end if;
  -- Whoever looks after people sees no casework by it: not by giving it to themselves either.
  if exists (select 1 from actor a where a.id = receiver and a.person_id = current_person_id()) then
    raise exception using errcode = 'insufficient_privilege', message = 'ACC-21: not to themselves';
  end if;
  update action t set assignee_id = receiver
    where t.id = action_id and t.state = 'open' and t.area_id = current_area_id()
      and exists (select 1 from actor a where a.id = t.assignee_id and a.ended_at is not null)
      and exists (
        select 1 from actor a
        where a.id = receiver and a.kind = 'person' and a.ended_at is null and a.agency_id = t.agency_id)
      and exists (
        select 1 from actor_role r
        where r.actor_id = receiver and is_held_on(r.from_on, r.until_on, today_in_london())
          and r.role::text in ('practitioner', 'agency-representative', 'chair', 'front-door-worker', 'supervisor'));
  return found;
end
$$;
--> statement-breakpoint
-- ACC-23: another administrator, or the information governance lead, says that this person is to join. False where nothing
-- waits for it, or it is an invitation of their own.
create function confirm_invitation(invitation_id uuid, at timestamptz) returns boolean
  language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
begin
  if not (actor_has_role('administrator') or actor_has_role('information-governance-lead')) then
    raise exception using errcode = 'insufficient_privilege', message = 'ACC-23: not by this person';
  end if;
  update invitation i set confirmed_at = confirm_invitation.at, confirmed_by = current_actor_id()
    where i.id = invitation_id and i.area_id = current_area_id() and i.confirmed_at is null
      and i.accepted_at is null and i.withdrawn_at is null and i.expires_at > confirm_invitation.at
      and exists (select 1 from actor a where a.id = i.invited_by and a.person_id <> current_person_id());
  return found;
end
$$;
--> statement-breakpoint
revoke execute on function confirm_invitation(uuid, timestamptz) from public;
--> statement-breakpoint
grant execute on function confirm_invitation(uuid, timestamptz) to waymark_app;
--> statement-breakpoint
grant select (confirmed_at, confirmed_by) on invitation to waymark_app;
--> statement-breakpoint
drop function look_at_invitation(bytea);
--> statement-breakpoint
-- Nothing of it where whoever invited has left, or looks after people no more.
create function look_at_invitation(hash bytea)
  returns table (
    id uuid, name text, email text, job_title text, agency_name text, area_name text,
    expires_at timestamptz, accepted_at timestamptz, withdrawn_at timestamptz, confirmed_at timestamptz,
    has_sign_in boolean)
  language sql stable security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
    select i.id, i.name, i.email, i.job_title, g.name, r.name, i.expires_at, i.accepted_at, i.withdrawn_at, i.confirmed_at,
           exists (select 1 from auth."user" u where u.email = lower(i.email))
    from invitation i join agency g on g.id = i.agency_id join area r on r.id = i.area_id
    where i.token_hash = look_at_invitation.hash and is_administrator(i.invited_by)
  $$;
--> statement-breakpoint
revoke execute on function look_at_invitation(bytea) from public;
--> statement-breakpoint
grant execute on function look_at_invitation(bytea) to waymark_auth;
--> statement-breakpoint
-- ACC-23: only what another confirmed, and by the word of somebody who still looks after people. An address counts as
-- proved where its link went there by e-mail, and not where somebody handed it over.
create or replace function accept_invitation(hash bytea, post uuid, account_id text, password_hash text, at timestamptz)
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
    or asked.expires_at <= accept_invitation.at or asked.confirmed_at is null
    or not is_administrator(asked.invited_by) then
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
      values (post, asked.name, lower(asked.email),
              exists (select 1 from mail_outbox m where m.subject_id = asked.id and m.sent_at is not null),
              accept_invitation.at, accept_invitation.at);
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
