-- Written by hand below the generated part: lost passwords, leavers who come back, the last administrator.
ALTER TYPE "public"."notification_kind" ADD VALUE 'invitation-accepted';--> statement-breakpoint
ALTER TABLE "auth"."passkey" ADD COLUMN "rp_id" text;--> statement-breakpoint
ALTER POLICY "app_update" ON "invitation" TO waymark_app USING (area_id = (select current_area_id()) and (select actor_has_role('administrator')) and withdrawn_at is null) WITH CHECK (area_id = (select current_area_id()) and (select actor_has_role('administrator')));--> statement-breakpoint
ALTER POLICY "app_insert" ON "invitation_role" TO waymark_app WITH CHECK (exists (select 1 from invitation i where i.id = invitation_role.invitation_id and i.invited_by = (select current_actor_id())
  and i.accepted_at is null and i.confirmed_at is null and i.withdrawn_at is null));--> statement-breakpoint
ALTER POLICY "app_select" ON "second_factor_reset" TO waymark_app USING (area_id = (select current_area_id()) and ((select actor_has_role('administrator')) or (select actor_has_role('information-governance-lead'))));--> statement-breakpoint
ALTER POLICY "app_insert" ON "second_factor_reset" TO waymark_app WITH CHECK (area_id = (select current_area_id()) and (select actor_has_role('administrator')) and asked_by_id = (select current_actor_id()) and approved_by_id is null
        and exists (select 1 from actor a where a.id = second_factor_reset.actor_id and a.kind = 'person' and a.ended_at is null
          and a.person_id <> (select current_person_id())));--> statement-breakpoint
ALTER POLICY "app_update" ON "second_factor_reset" TO waymark_app USING (area_id = (select current_area_id()) and ((select actor_has_role('administrator')) or (select actor_has_role('information-governance-lead'))) and approved_by_id is null) WITH CHECK (area_id = (select current_area_id()) and ((select actor_has_role('administrator')) or (select actor_has_role('information-governance-lead'))) and approved_by_id = (select current_actor_id()) and is_administrator(asked_by_id)
        and exists (select 1 from actor a where a.id = second_factor_reset.actor_id and a.ended_at is null)
        and not exists (
          select 1 from actor a where a.id in (second_factor_reset.actor_id, asked_by_id) and a.person_id = (select current_person_id())));
--> statement-breakpoint
-- The end of the generated part; what follows is written by hand.
create function is_only_administrator(post uuid) returns boolean
  language sql stable security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
    select is_administrator(a.id) and not exists (
      select 1 from actor o where o.area_id = a.area_id and o.id <> a.id and is_administrator(o.id))
    from actor a where a.id = post
  $$;
--> statement-breakpoint
-- ACC-21: somebody has to look after people when the last administrator leaves.
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
  -- One at a time, so that two administrators do not end each other's post and leave nobody.
  perform 1 from area r where r.id = current_area_id() for update;
  if is_only_administrator(post) then
    raise exception using errcode = 'insufficient_privilege', message = 'ACC-21: nobody would look after people';
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
  perform tell_posts_of(leaver, post, 'signed-out-elsewhere', 'staff.signed-out-elsewhere', end_post.at);
  return true;
end
$$;
--> statement-breakpoint
-- SGN-8: with the second step goes the password, and a link by which the person chooses another takes its place.
create or replace function take_off_second_factor() returns trigger
  language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
  declare
    person uuid := (select a.person_id from actor a where a.id = new.actor_id);
  begin
    delete from auth.two_factor where user_id = person;
    delete from auth.passkey where user_id = person;
    -- The password too: whoever knew it would set up codes of their own before the person does.
    delete from auth.account where user_id = person and provider_id = 'credential';
    delete from auth.session where user_id = person;
    update auth."user" set two_factor_enabled = false where id = person;
    perform tell_posts_of(
      person, null, 'second-step-taken-off', 'second-factor-reset.felt-elsewhere', new.approved_at);
    return null;
  end
  $$;
--> statement-breakpoint
-- That link is an invitation to nothing new: whoever asked made it, whoever approved confirmed it. False where there is
-- nobody to send it to. Its id is the reset's, so that everybody who holds the key of links makes the same secret of it.
create function let_choose_password(reset uuid, token_hash bytea, at timestamptz) returns text
  language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
declare
  address text;
begin
  insert into invitation (
      id, area_id, agency_id, email, name, job_title, token_hash, invited_by, invited_at, expires_at, confirmed_at,
      confirmed_by)
    select r.id, r.area_id, a.agency_id, u.email, a.name, a.job_title, let_choose_password.token_hash, r.asked_by_id,
           let_choose_password.at, let_choose_password.at + interval '7 days', let_choose_password.at, r.approved_by_id
    from second_factor_reset r join actor a on a.id = r.actor_id join auth."user" u on u.id = a.person_id
    where r.id = reset and r.approved_by_id = current_actor_id() and r.area_id = current_area_id() and a.ended_at is null
    returning email into address;
  return address;
end
$$;
--> statement-breakpoint
-- Whom an invitation asks for a new password: somebody new, whoever has left everywhere (their old ways in go), and whoever's
-- password went with their second step. Everybody else has one, and accepts with it.
create function asks_new_password(asked invitation) returns boolean
  language sql stable security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
    select exists (select 1 from second_factor_reset r where r.id = asked.id) or not exists (
      select 1 from auth."user" u join actor a on a.person_id = u.id
      where u.email = lower(asked.email) and a.ended_at is null)
  $$;
--> statement-breakpoint
revoke execute on function
  is_only_administrator(uuid), let_choose_password(uuid, bytea, timestamptz), asks_new_password(invitation)
  from public;
--> statement-breakpoint
grant execute on function is_only_administrator(uuid), let_choose_password(uuid, bytea, timestamptz) to waymark_app;
--> statement-breakpoint
drop function look_at_invitation(bytea);
--> statement-breakpoint
-- Nothing of it where whoever invited has left, or looks after people no more.
create function look_at_invitation(hash bytea)
  returns table (
    id uuid, name text, email text, job_title text, agency_name text, area_name text,
    expires_at timestamptz, accepted_at timestamptz, withdrawn_at timestamptz, confirmed_at timestamptz,
    has_sign_in boolean, has_post boolean)
  language sql stable security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
    select i.id, i.name, i.email, i.job_title, g.name, r.name, i.expires_at, i.accepted_at, i.withdrawn_at, i.confirmed_at,
           not asks_new_password(i), exists (select 1 from second_factor_reset f where f.id = i.id)
    from invitation i join agency g on g.id = i.agency_id join area r on r.id = i.area_id
    where i.token_hash = look_at_invitation.hash and is_administrator(i.invited_by)
  $$;
--> statement-breakpoint
revoke execute on function look_at_invitation(bytea) from public;
--> statement-breakpoint
grant execute on function look_at_invitation(bytea) to waymark_auth;
--> statement-breakpoint
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
