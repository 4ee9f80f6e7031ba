ALTER TYPE "public"."notification_kind" ADD VALUE 'second-step-taken-off';--> statement-breakpoint
ALTER TYPE "public"."notification_kind" ADD VALUE 'signed-out-elsewhere';
--> statement-breakpoint
-- The end of the generated part; what follows is written by hand. What two administrators of one area do to somebody's
-- sign-in is felt in every area where they have a post: they are told there, and that area's audit says it.
create function tell_posts_of(person uuid, but_not uuid, told notification_kind, verb text, at timestamptz) returns void
  language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
begin
  insert into notification (id, area_id, recipient_id, kind, at)
    select gen_random_uuid(), a.area_id, a.id, tell_posts_of.told, tell_posts_of.at
    from actor a where a.person_id = person and a.ended_at is null and a.id is distinct from but_not;
  insert into audit_entry (at, actor_id, area_id, verb, noun, subject_id, details)
    select tell_posts_of.at, current_actor_id(), a.area_id, tell_posts_of.verb, 'actor', a.id,
           jsonb_build_object('byArea', current_area_id())
    from actor a where a.person_id = person and a.ended_at is null and a.area_id <> current_area_id();
end
$$;
--> statement-breakpoint
revoke execute on function tell_posts_of(uuid, uuid, notification_kind, text, timestamptz) from public;
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
    delete from auth.session where user_id = person;
    update auth."user" set two_factor_enabled = false where id = person;
    perform tell_posts_of(
      person, null, 'second-step-taken-off', 'second-factor-reset.felt-elsewhere', new.approved_at);
    return null;
  end
  $$;
--> statement-breakpoint
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
  perform tell_posts_of(leaver, post, 'signed-out-elsewhere', 'staff.signed-out-elsewhere', end_post.at);
  return true;
end
$$;
--> statement-breakpoint
-- AGR-7: nobody stays on a list that no agency may work. The police chair takes them off without an agreement, and sees
-- a reference and nothing else.
create function items_to_take_off(meeting uuid) returns table (id uuid, reference text)
  language sql stable security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
    select i.id, c.reference
    from triage_item i join contact c on c.id = i.contact_id
    where i.meeting_id = items_to_take_off.meeting and i.area_id = current_area_id() and i.state = 'listed'
      and actor_is_police_chair()
    order by i.listed_at, i.id
  $$;
--> statement-breakpoint
create function take_off_list(item uuid, reason text, at timestamptz)
  returns table (contact_id uuid, raised_by uuid)
  language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
begin
  if not actor_is_police_chair() then
    raise exception using errcode = 'insufficient_privilege', message = 'AGR-7: not by this person';
  end if;
  return query
    with taken as (
      update triage_item i
        set state = 'withdrawn', withdrawn_reason = take_off_list.reason, withdrawn_at = take_off_list.at
        where i.id = take_off_list.item and i.area_id = current_area_id() and i.state = 'listed'
        returning i.contact_id as of_contact)
    update contact c set state = 'routed' from taken
      where c.id = taken.of_contact and c.state = 'listed'
      returning c.id, c.recorded_by;
end
$$;
--> statement-breakpoint
revoke execute on function items_to_take_off(uuid), take_off_list(uuid, text, timestamptz) from public;
--> statement-breakpoint
grant execute on function items_to_take_off(uuid), take_off_list(uuid, text, timestamptz) to waymark_app;
