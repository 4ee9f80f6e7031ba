-- Written by hand. ACC-21: nobody waits, and nothing locks up, because somebody leaves; and the last administrator's role is
-- kept as their post is, of two who take it from each other at once too.
create or replace function end_post(post uuid, at timestamptz) returns boolean
  language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
declare
  leaver uuid;
begin
  -- One at a time, so that two administrators do not end each other's post and leave nobody. Whoever writes casework of the area
  -- meanwhile does not wait.
  perform 1 from area r where r.id = current_area_id() for no key update;
  if post = current_actor_id() or not (
    actor_has_role('administrator')
    or (actor_has_role('information-governance-lead') and is_administrator(post))
  ) then
    raise exception using errcode = 'insufficient_privilege', message = 'ACC-21: not by this person';
  end if;
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
create function keep_an_administrator() returns trigger
  language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
begin
  perform 1 from area r where r.id = current_area_id() for no key update;
  if is_only_administrator(old.actor_id) then
    raise exception using errcode = 'insufficient_privilege', message = 'ACC-21: nobody would look after people';
  end if;
  return new;
end
$$;
--> statement-breakpoint
revoke execute on function keep_an_administrator() from public;
--> statement-breakpoint
-- Whoever runs the server acts as nobody, and may.
create trigger keep_an_administrator before update of until_on on actor_role for each row
  when (old.role = 'administrator' and new.until_on < today_in_london() and current_actor_id() is not null)
  execute function keep_an_administrator();
