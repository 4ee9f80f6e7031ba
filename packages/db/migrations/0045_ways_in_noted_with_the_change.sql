-- Written by hand. SGN-9: what the sign-in library changes in somebody's ways in is noted with the change, or neither is there.
-- Only what the library does: a reset, an invitation that is accepted and a command note it themselves. The clock is the
-- database's.
create function note_way_in() returns trigger
  language plpgsql
  set search_path = pg_catalog, public, pg_temp
  as $$
  declare
    person uuid := case when tg_table_name = 'user' then (to_jsonb(coalesce(new, old)) ->> 'id')::uuid
                        else (to_jsonb(coalesce(new, old)) ->> 'user_id')::uuid end;
  begin
    perform public.note_sign_in(person, tg_argv[0], clock_timestamp());
    return null;
  end
  $$;
--> statement-breakpoint
revoke execute on function note_way_in() from public;
--> statement-breakpoint
create trigger codes_set_up after update of two_factor_enabled on auth."user" for each row
  when (current_user = 'waymark_auth' and not old.two_factor_enabled and new.two_factor_enabled)
  execute function note_way_in('sign-in.codes-set-up');
--> statement-breakpoint
create trigger codes_removed after update of two_factor_enabled on auth."user" for each row
  when (current_user = 'waymark_auth' and old.two_factor_enabled and not new.two_factor_enabled)
  execute function note_way_in('sign-in.codes-removed');
--> statement-breakpoint
create trigger recovery_code_used after update of backup_codes on auth.two_factor for each row
  when (current_user = 'waymark_auth' and coalesce(new.verified, true)
    and jsonb_array_length(new.backup_codes::jsonb) < jsonb_array_length(old.backup_codes::jsonb))
  execute function note_way_in('sign-in.recovery-code-used');
--> statement-breakpoint
create trigger recovery_codes_made after update of backup_codes on auth.two_factor for each row
  when (current_user = 'waymark_auth' and coalesce(new.verified, true) and new.backup_codes <> old.backup_codes
    and jsonb_array_length(new.backup_codes::jsonb) >= jsonb_array_length(old.backup_codes::jsonb))
  execute function note_way_in('sign-in.recovery-codes-made');
--> statement-breakpoint
create trigger password_changed after update of password on auth.account for each row
  when (current_user = 'waymark_auth' and new.password is distinct from old.password)
  execute function note_way_in('sign-in.password-changed');
--> statement-breakpoint
create trigger organisation_linked after insert on auth.account for each row
  when (current_user = 'waymark_auth' and new.provider_id <> 'credential')
  execute function note_way_in('sign-in.organisation-linked');
--> statement-breakpoint
create trigger passkey_added after insert on auth.passkey for each row
  when (current_user = 'waymark_auth') execute function note_way_in('sign-in.passkey-added');
--> statement-breakpoint
create trigger passkey_removed after delete on auth.passkey for each row
  when (current_user = 'waymark_auth') execute function note_way_in('sign-in.passkey-removed');
