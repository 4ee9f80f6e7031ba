ALTER POLICY "app_insert" ON "audit_checkpoint" TO waymark_app WITH CHECK (current_actor_id() is null and follows_last_checkpoint(number, previous_root));--> statement-breakpoint
ALTER POLICY "app_select" ON "unusual_review" TO waymark_app USING (area_id = (select current_area_id()) and (select actor_has_role('information-governance-lead'))
  and exists (
    select 1 from actor a where a.id = unusual_review.actor_id and a.person_id <> (select current_person_id())));--> statement-breakpoint
ALTER POLICY "app_insert" ON "unusual_review" TO waymark_app WITH CHECK (area_id = (select current_area_id()) and (select actor_has_role('information-governance-lead'))
  and exists (
    select 1 from actor a where a.id = unusual_review.actor_id and a.person_id <> (select current_person_id())) and reviewed_by = (select current_actor_id()));--> statement-breakpoint
ALTER POLICY "app_update" ON "invitation" TO waymark_app USING (area_id = (select current_area_id()) and (select actor_has_role('administrator')) and withdrawn_at is null) WITH CHECK (area_id = (select current_area_id()) and (select actor_has_role('administrator')) and withdrawn_by = (select current_actor_id()));--> statement-breakpoint
ALTER POLICY "app_insert" ON "family" TO waymark_app WITH CHECK (area_id = (select current_area_id()) and created_by = (select current_actor_id()) and (select works_with_families()));--> statement-breakpoint
ALTER POLICY "app_insert" ON "restricted_reader" TO waymark_app WITH CHECK (named_by = (select current_actor_id()) and exists (
    select 1 from restricted_entry e where e.id = restricted_reader.entry_id and e.written_by = (select current_actor_id())
      and e.family_id not in (select families_open_to_me()))
  and exists (
    select 1 from actor a where a.id = restricted_reader.actor_id and a.kind = 'person' and a.ended_at is null));--> statement-breakpoint
ALTER POLICY "app_insert" ON "restricted_text" TO waymark_app WITH CHECK (exists (
    select 1 from restricted_entry e where e.id = restricted_text.entry_id and e.written_by = (select current_actor_id())
      and e.family_id not in (select families_open_to_me())));--> statement-breakpoint
ALTER POLICY "app_insert" ON "notification" TO waymark_app WITH CHECK (area_id = (select current_area_id()) and read_at is null and exists (select 1 from actor a where a.id = notification.recipient_id));--> statement-breakpoint
ALTER POLICY "app_insert" ON "correction_request" TO waymark_app WITH CHECK (area_id = (select current_area_id()) and registered_by = (select current_actor_id()) and answer is null
  and (exists (
    select 1 from contact c where c.id = correction_request.contact_id and c.family_id not in (select families_open_to_me())) or ((select actor_has_role('information-governance-lead')) and contact_is_of_my_area(contact_id))));--> statement-breakpoint
ALTER POLICY "app_update" ON "correction_request" TO waymark_app USING (answer is null and area_id = (select current_area_id()) and exists (
    select 1 from contact c where c.id = correction_request.contact_id and c.agency_id = (select current_agency_id())
      and c.family_id not in (select families_open_to_me()))) WITH CHECK (answered_by = (select current_actor_id()) and area_id = (select current_area_id()) and exists (
    select 1 from contact c where c.id = correction_request.contact_id and c.agency_id = (select current_agency_id())
      and c.family_id not in (select families_open_to_me())));--> statement-breakpoint
ALTER POLICY "app_insert" ON "family_answer" TO waymark_app WITH CHECK (area_id = (select current_area_id()) and recorded_by = (select current_actor_id()) and agency_id = (select current_agency_id())
  and exists (select 1 from contact c where c.id = family_answer.contact_id and c.family_id not in (select families_open_to_me()))
  and exists (select 1 from contact_person cp where cp.contact_id = family_answer.contact_id and cp.person_id = family_answer.person_id)
  and exists (select 1 from contact_person cp where cp.contact_id = family_answer.contact_id and cp.person_id = family_answer.given_by));--> statement-breakpoint
ALTER POLICY "app_insert" ON "family_answer_withdrawal" TO waymark_app WITH CHECK (area_id = (select current_area_id()) and recorded_by = (select current_actor_id())
  and exists (select 1 from family_answer a where a.id = family_answer_withdrawal.answer_id
    and (line_id is null) = (a.question = 'service') and a.question <> 'notice'
    and exists (select 1 from contact c where c.id = a.contact_id and c.family_id not in (select families_open_to_me()))
    and exists (select 1 from contact_person cp where cp.contact_id = a.contact_id and cp.person_id = withdrawn_by))
  and (line_id is null or exists (select 1 from family_answer_line l
    where l.id = family_answer_withdrawal.line_id and l.answer_id = family_answer_withdrawal.answer_id)));--> statement-breakpoint
ALTER POLICY "app_insert" ON "disclosure" TO waymark_app WITH CHECK (area_id = (select current_area_id()) and decided_by = (select current_actor_id()) and agency_id = (select current_agency_id())
  and actor_has_role(acting_as::text)
  and exists (select 1 from contact c where c.id = disclosure.contact_id and c.family_id not in (select families_open_to_me()))
  and (answered_by is null or exists (
    select 1 from contact_person cp where cp.contact_id = disclosure.contact_id and cp.person_id = answered_by))
  and not exists (select 1 from unnest(subject_ids) s where s not in (
    select cp.person_id from contact_person cp where cp.contact_id = disclosure.contact_id)));--> statement-breakpoint
ALTER POLICY "app_insert" ON "triage_item" TO waymark_app WITH CHECK (area_id = (select current_area_id()) and listed_by = (select current_actor_id()) and state = 'listed' and (select exists (select 1 from agency g where g.id = current_agency_id() and g.kind = 'police'))
  and ((select actor_has_role('practitioner')) or (select actor_has_role('chair'))) and (select my_agency_is_signatory())
  and exists (select 1 from contact c where c.id = triage_item.contact_id and c.route_outcome in ('pit-stop', 'pit-stop-adult-partners')
    and c.family_id not in (select families_open_to_me()))
  and exists (select 1 from triage_meeting m where m.id = triage_item.meeting_id));--> statement-breakpoint
ALTER POLICY "app_update" ON "out_of_date_report" TO waymark_app USING (area_id = (select current_area_id()) and (select actor_has_role('directory-editor'))) WITH CHECK (area_id = (select current_area_id()) and (select actor_has_role('directory-editor')) and settled_by = (select current_actor_id()));--> statement-breakpoint
ALTER POLICY "app_insert" ON "action" TO waymark_app WITH CHECK (area_id = (select current_area_id()) and created_by = (select current_actor_id()) and state = 'open' and (select actor_is_police_chair()) and (select my_agency_is_signatory())
  and (agency_is_signatory(agency_id) or (triage_sent_to_front_door(contact_id) and is_front_door(assignee_id)))
  and exists (select 1 from triage_item i where i.id = action.item_id and i.contact_id = action.contact_id)
  and exists (select 1 from actor a join agency g on g.id = a.agency_id join contact c on c.id = action.contact_id
    where a.id = action.assignee_id and a.agency_id = action.agency_id
      and (c.route_outcome = 'pit-stop' or works_with_adults(g.kind))));--> statement-breakpoint
ALTER POLICY "app_update" ON "action" TO waymark_app USING (area_id = (select current_area_id()) and assignee_id = (select current_actor_id()) and state = 'open') WITH CHECK (area_id = (select current_area_id()) and assignee_id = (select current_actor_id()));--> statement-breakpoint
-- The end of the generated part; what follows is written by hand. Who did something is whoever acts: nobody is named for them.
create function refuse_another_name() returns trigger
  language plpgsql
  set search_path = pg_catalog, public, pg_temp
  as $$
declare
  named text;
begin
  foreach named in array tg_argv loop
    if to_jsonb(new) ->> named is distinct from to_jsonb(old) ->> named
      and (to_jsonb(new) ->> named)::uuid <> current_actor_id() then
      raise exception using errcode = 'insufficient_privilege', message = 'in the name of somebody else: ' || named;
    end if;
  end loop;
  return new;
end
$$;
--> statement-breakpoint
revoke execute on function refuse_another_name() from public;
--> statement-breakpoint
-- Whoever answered a contact's facts sees it, so this column gives sight of a family.
create trigger contact_answered_by_me before update of facts_answered_by on contact for each row
  when (new.facts_answered_by is distinct from old.facts_answered_by)
  execute function refuse_another_name('facts_answered_by');
--> statement-breakpoint
create trigger call_back_done_by_me before update of closed_by, handed_on_by on call_back for each row
  execute function refuse_another_name('closed_by', 'handed_on_by');
--> statement-breakpoint
create function refuse_ahead_of_time() returns trigger
  language plpgsql
  set search_path = pg_catalog, public, pg_temp
  as $$
begin
  if current_actor_id() is not null then
    raise exception using errcode = 'insufficient_privilege', message = 'a contact begins as one that is recorded';
  end if;
  return new;
end
$$;
--> statement-breakpoint
revoke execute on function refuse_ahead_of_time() from public;
--> statement-breakpoint
-- Nobody records a contact as listed, decided, acknowledged or answered by somebody; the demo, which nobody acts in, may.
create trigger contact_begins_recorded before insert on contact for each row
  when (new.state <> 'routed' or new.acknowledged_at is not null or new.facts_answered_by is not null)
  execute function refuse_ahead_of_time();
