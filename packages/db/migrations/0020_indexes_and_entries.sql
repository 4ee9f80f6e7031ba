DROP INDEX "call_back_inbox_order";--> statement-breakpoint
CREATE INDEX "out_of_date_report_service" ON "out_of_date_report" USING btree ("service_id","topic");--> statement-breakpoint
CREATE INDEX "call_back_inbox_order" ON "call_back" USING btree ("area_id",("closed_at" is not null),"asked_at","id");--> statement-breakpoint
-- The end of the generated part; what follows is written by hand.
-- As before (migration 0015), and now it says which report was counted, so that the audit can (rule NAV-57).
drop function say_out_of_date(uuid, uuid, text, out_of_date_topic, text, timestamptz, date, integer);
--> statement-breakpoint
create function say_out_of_date(
  report_id uuid, of_service uuid, called text, of_topic out_of_date_topic, in_words text, said_at timestamptz,
  keep_until date, most_wordings integer)
  returns table (kept text, kept_id uuid)
  language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
declare
  wordings integer;
  is_known boolean;
  is_new boolean;
begin
  if not actor_is_families_site() then
    raise insufficient_privilege using message = 'only the families'' site says what is out of date';
  end if;
  select count(*), coalesce(bool_or(words = in_words), false) into wordings, is_known
    from out_of_date_report
    where service_id = of_service and topic = of_topic and settled_at is null;
  insert into out_of_date_report as said
      (id, area_id, service_id, service_name, topic, words, reported_at, delete_on)
    values (report_id, current_area_id(), of_service, called, of_topic,
      case when is_known or wordings < most_wordings then in_words else '' end, said_at, keep_until)
    on conflict (service_id, topic, words) where settled_at is null do update
      set times_said = said.times_said + 1, reported_at = excluded.reported_at, delete_on = excluded.delete_on
    returning said.times_said = 1, said.id into is_new, kept_id;
  kept := case when wordings = 0 then 'first' when is_new then 'further' else 'counted' end;
  return next;
end
$$;
--> statement-breakpoint
revoke execute on function
  say_out_of_date(uuid, uuid, text, out_of_date_topic, text, timestamptz, date, integer) from public;
--> statement-breakpoint
grant execute on function
  say_out_of_date(uuid, uuid, text, out_of_date_topic, text, timestamptz, date, integer) to waymark_app;
