DROP INDEX "auth"."two_factor_user";--> statement-breakpoint
-- Of two that were begun at once one was never finished.
delete from auth.two_factor t using auth.two_factor o
  where t.user_id = o.user_id and (coalesce(t.verified, true), t.id) < (coalesce(o.verified, true), o.id);--> statement-breakpoint
CREATE UNIQUE INDEX "two_factor_user" ON "auth"."two_factor" USING btree ("user_id");
--> statement-breakpoint
-- Written by hand from here on. SGN-9: sign-in's role reads and writes no casework and no audit; this one line of it
-- can be added, in every area that the person works in.
create function note_sign_in(person uuid, event text, at timestamptz) returns void
  language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
begin
  if event !~ '^sign-in\.[a-z-]+$' then
    raise exception using errcode = 'insufficient_privilege', message = 'SGN-9: not an event of signing in';
  end if;
  insert into audit_entry (at, actor_id, area_id, verb, noun, subject_id, details)
    select note_sign_in.at, a.id, a.area_id, event, 'actor', a.id, '{}'::jsonb
    from actor a where a.person_id = person and a.kind = 'person' and a.ended_at is null;
end
$$;
--> statement-breakpoint
revoke execute on function note_sign_in(uuid, text, timestamptz) from public;
--> statement-breakpoint
grant execute on function note_sign_in(uuid, text, timestamptz) to waymark_auth;
--> statement-breakpoint
-- SGN-8: the link to the organisation's sign-in goes with the second factor: it might be why they ask. It comes again by
-- their address, when they sign in there.
create function take_off_organisation() returns trigger
  language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
  begin
    delete from auth.account l using actor a
      where a.id = new.actor_id and l.user_id = a.person_id and l.provider_id <> 'credential';
    return null;
  end
  $$;
--> statement-breakpoint
revoke execute on function take_off_organisation() from public;
--> statement-breakpoint
create trigger second_factor_reset_unlinked after update on second_factor_reset
  for each row when (old.approved_by_id is null and new.approved_by_id is not null)
  execute function take_off_organisation();
