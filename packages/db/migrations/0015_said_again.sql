DROP INDEX "out_of_date_report_open";--> statement-breakpoint
ALTER TABLE "out_of_date_report" ADD COLUMN "times_said" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX "out_of_date_report_open_words" ON "out_of_date_report" USING btree ("service_id","topic","words") WHERE "out_of_date_report"."settled_at" is null;--> statement-breakpoint
DROP POLICY "app_insert" ON "out_of_date_report" CASCADE;--> statement-breakpoint
-- The end of the generated part; what follows is written by hand.
revoke insert on out_of_date_report from waymark_app;
--> statement-breakpoint
-- The families' site sees no report, so that what is said again is brought together here (rule NAV-57): the same words are
-- counted, other words are kept beside them, and beyond so many wordings of one thing only the number grows.
create function say_out_of_date(
  report_id uuid, of_service uuid, called text, of_topic out_of_date_topic, in_words text, said_at timestamptz,
  keep_until date, most_wordings integer)
  returns text
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
    returning times_said = 1 into is_new;
  return case when wordings = 0 then 'first' when is_new then 'further' else 'counted' end;
end
$$;
--> statement-breakpoint
revoke execute on function
  say_out_of_date(uuid, uuid, text, out_of_date_topic, text, timestamptz, date, integer) from public;
--> statement-breakpoint
grant execute on function
  say_out_of_date(uuid, uuid, text, out_of_date_topic, text, timestamptz, date, integer) to waymark_app;
