-- Written by hand. SGN-8: of the links by which somebody chooses a new password, one opens: the newest. An earlier one that was
-- never used would open again with the next reset, whoever holds it by then.
create function is_reset_link(invitation_id uuid) returns boolean
  language sql stable security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
    select exists (
      select 1 from second_factor_reset r where r.id = is_reset_link.invitation_id and r.approved_by_id is not null)
  $$;
--> statement-breakpoint
revoke execute on function is_reset_link(uuid) from public;
--> statement-breakpoint
create or replace function let_choose_password(reset uuid, token_hash bytea, at timestamptz) returns text
  language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
declare
  chosen second_factor_reset;
  address text;
begin
  select r.* into chosen from second_factor_reset r join actor a on a.id = r.actor_id
    where r.id = reset and r.approved_by_id = current_actor_id() and r.approved_at = let_choose_password.at
      and r.area_id = current_area_id() and a.ended_at is null;
  if chosen.id is null then
    return null;
  end if;
  -- In whatever area it was made: it is one sign-in.
  with taken_back as (
    update invitation i set withdrawn_at = let_choose_password.at, withdrawn_by = chosen.approved_by_id
      from second_factor_reset r join actor a on a.id = r.actor_id
      where i.id = r.id and r.id <> chosen.id and i.accepted_at is null and i.withdrawn_at is null
        and a.person_id = (select o.person_id from actor o where o.id = chosen.actor_id)
      returning i.id, i.area_id)
  insert into audit_entry (at, actor_id, area_id, verb, noun, subject_id, details)
    select let_choose_password.at, chosen.approved_by_id, t.area_id, 'invitation.withdrawn', 'invitation', t.id,
           jsonb_build_object('newerLink', true)
    from taken_back t;
  insert into invitation (
      id, area_id, agency_id, email, name, job_title, token_hash, invited_by, invited_at, expires_at, confirmed_at,
      confirmed_by)
    select chosen.id, chosen.area_id, a.agency_id, u.email, a.name, a.job_title, let_choose_password.token_hash,
           chosen.asked_by_id, let_choose_password.at, let_choose_password.at + interval '7 days', let_choose_password.at,
           chosen.approved_by_id
    from actor a join auth."user" u on u.id = a.person_id
    where a.id = chosen.actor_id
    returning email into address;
  return address;
end
$$;
--> statement-breakpoint
-- The id of a reset that nobody has approved makes no link of an invitation.
create or replace function asks_new_password(asked invitation) returns boolean
  language sql stable security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
    select is_reset_link(asked.id) or not exists (
      select 1 from auth."user" u join actor a on a.person_id = u.id
      where u.email = lower(asked.email) and a.ended_at is null)
  $$;
--> statement-breakpoint
create or replace function look_at_invitation(hash bytea)
  returns table (
    id uuid, name text, email text, job_title text, agency_name text, area_name text,
    expires_at timestamptz, accepted_at timestamptz, withdrawn_at timestamptz, confirmed_at timestamptz,
    has_sign_in boolean, has_post boolean)
  language sql stable security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
    select i.id, i.name, i.email, i.job_title, g.name, r.name, i.expires_at, i.accepted_at, i.withdrawn_at, i.confirmed_at,
           not asks_new_password(i), is_reset_link(i.id)
    from invitation i join agency g on g.id = i.agency_id join area r on r.id = i.area_id
    where i.token_hash = look_at_invitation.hash and is_administrator(i.invited_by)
  $$;
--> statement-breakpoint
-- As in 0041.
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
  if is_reset_link(asked.id) then
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
    -- Nor is the address proved: it may be somebody else's by now. A link that goes there by e-mail proves it anew.
    update auth."user" set two_factor_enabled = false, email_verified = false where id = person;
    perform tell_posts_of(
      person, null, 'second-step-taken-off', 'second-factor-reset.felt-elsewhere', new.approved_at);
    return null;
  end
  $$;
--> statement-breakpoint
-- Whether somebody has a post in another area too: their one sign-in opens both.
create function works_elsewhere(post uuid) returns boolean
  language sql stable security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
    select exists (
      select 1 from actor a join actor o on o.person_id = a.person_id and o.area_id <> a.area_id
      where a.id = works_elsewhere.post and a.area_id = current_area_id() and o.ended_at is null)
  $$;
--> statement-breakpoint
revoke execute on function works_elsewhere(uuid) from public;
--> statement-breakpoint
grant execute on function works_elsewhere(uuid) to waymark_app;
