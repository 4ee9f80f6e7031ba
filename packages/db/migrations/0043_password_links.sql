ALTER TYPE "public"."mail_kind" ADD VALUE 'password-link';--> statement-breakpoint
ALTER POLICY "app_insert" ON "mail_outbox" TO waymark_app WITH CHECK (area_id = (select current_area_id()) and sent_at is null and failed_at is null
  and exists (select 1 from invitation i where i.id = mail_outbox.subject_id and i.email = mail_outbox.address)
  and (kind::text = 'password-link') = exists (select 1 from second_factor_reset r where r.id = mail_outbox.subject_id));
--> statement-breakpoint
-- The end of the generated part; what follows is written by hand. As in 0022, of whatever kind: an e-mail that leads nowhere
-- any more is given up.
create or replace function claim_mail(at timestamptz, most integer)
  returns table (id uuid, kind mail_kind, subject_id uuid, address text, tries smallint)
  language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
begin
  update mail_outbox m set failed_at = claim_mail.at, address = ''
    where m.sent_at is null and m.failed_at is null and exists (
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
