-- Written by hand; the generated part follows, whose policies ask these functions.
-- SHR-B7: whether somebody took agreement back, for themselves or for whom they gave it, since `decided`; or before it, and has
-- not said yes again since. Of whichever contact, and whoever may see it. Whatever is asked here is asked by triggers alone.
create function agreement_is_taken_back(whose uuid, decided timestamptz) returns boolean
  language sql stable security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
    select exists (
      select 1
      from family_answer a
      join family_answer_withdrawal w on w.answer_id = a.id and w.line_id is null
      where a.question = 'service' and a.agreed and (a.person_id = whose or a.given_by = whose)
        and (w.recorded_at >= decided or not exists (
          select 1 from family_answer again
          where again.question = 'service' and again.agreed and (again.person_id = whose or again.given_by = whose)
            and again.recorded_at > w.recorded_at and again.given_on >= w.withdrawn_on
            and not exists (
              select 1 from family_answer_withdrawal x where x.answer_id = again.id and x.line_id is null))))
  $$;
--> statement-breakpoint
-- Shares by agreement and withdrawals of an area come one after another: each sees the other, or was there before it.
create function one_agreement_at_a_time(area_id uuid) returns void
  language sql
  set search_path = pg_catalog, public, pg_temp
  as $$ select pg_advisory_xact_lock(hashtextextended('agreement ' || area_id, 0)) $$;
--> statement-breakpoint
create function wait_for_shares() returns trigger
  language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
begin
  perform one_agreement_at_a_time(new.area_id);
  return new;
end
$$;
--> statement-breakpoint
-- SHR-B7: nothing is decided by an agreement that was taken back.
create function refuse_agreement_taken_back() returns trigger
  language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
begin
  perform one_agreement_at_a_time(new.area_id);
  if agreement_is_taken_back(new.answered_by, null) then
    raise exception 'agreement was taken back' using errcode = '42501', constraint = 'agreement_stands';
  end if;
  return new;
end
$$;
--> statement-breakpoint
-- SHR-B3: what waits for an approval is not recorded as shared before it, nor at a time before it, and what was not to be
-- shared never. SHR-B7: nor what was decided by an agreement that has been taken back since.
create or replace function refuse_share_before_approval() returns trigger
  language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
declare
  decided disclosure;
begin
  select * into decided from disclosure where id = new.disclosure_id;
  if decided.agreement = 'given' then
    perform one_agreement_at_a_time(decided.area_id);
    if agreement_is_taken_back(decided.answered_by, decided.decided_at) then
      raise exception 'agreement was taken back' using errcode = '42501', constraint = 'agreement_stands';
    end if;
  end if;
  if decided.decision = 'share' and (decided.approval <> 'first' or exists (
    select 1 from disclosure_approval p
    where p.disclosure_id = decided.id and p.answer = 'approved'
      -- People write times to the minute.
      and new.shared_at >= date_trunc('minute', p.answered_at)))
  then
    return new;
  end if;
  raise exception 'this share waits for an approval' using errcode = '42501';
end
$$;
--> statement-breakpoint
create trigger disclosure_agreement_stands before insert on disclosure for each row
  when (new.decision = 'share' and new.agreement = 'given')
  execute function refuse_agreement_taken_back();
--> statement-breakpoint
create trigger family_answer_withdrawal_in_turn before insert on family_answer_withdrawal for each row
  when (new.line_id is null)
  execute function wait_for_shares();
--> statement-breakpoint
-- SHR-B5: every share by the agreement that is taken back, whether whoever agreed did so for themselves or for another.
create or replace function shares_of_withdrawal(withdrawal_id uuid)
  returns table (disclosure_id uuid, recipient_id uuid, rested_on text, running boolean, assignee_id uuid)
  language sql stable security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
    select d.id, d.recipient_id, d.rested_on::text,
           d.goes_on and not exists (
             select 1 from sharing_task t where t.disclosure_id = d.id and t.kind in ('stop', 'check-first')),
           case when s.ended_at is null then d.decided_by else w.recorded_by end
    from family_answer_withdrawal w
    join family_answer a on a.id = w.answer_id and a.question = 'service'
    join disclosure d on d.answered_by in (a.person_id, a.given_by) and d.area_id = w.area_id and d.agreement = 'given'
    join disclosure_made m on m.disclosure_id = d.id
    join actor s on s.id = d.decided_by
    where w.id = shares_of_withdrawal.withdrawal_id
      and w.recorded_by = current_actor_id() and w.line_id is null
  $$;
--> statement-breakpoint
revoke execute on function
  agreement_is_taken_back(uuid, timestamptz), one_agreement_at_a_time(uuid), wait_for_shares(), refuse_agreement_taken_back()
  from public;
--> statement-breakpoint
-- SHR-B4, SHR-B5: whether the actor answers for somebody of an agency: its supervisors do, and where it has none besides that
-- person, the information governance leads of the area.
create function has_supervisor_besides(agency uuid, whose uuid) returns boolean
  language sql stable security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
    select exists (
      select 1 from actor s join actor_role r on r.actor_id = s.id
      where s.agency_id = agency and s.ended_at is null and r.role = 'supervisor'
        and is_held_on(r.from_on, r.until_on, today_in_london()) and s.person_id is distinct from whose)
  $$;
--> statement-breakpoint
create function answers_for(agency uuid, whose uuid) returns boolean
  language sql stable security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
    select (agency = current_agency_id() and actor_has_role('supervisor'))
        or (actor_has_role('information-governance-lead') and not has_supervisor_besides(agency, whose))
  $$;
--> statement-breakpoint
create or replace function disclosures_to_approve() returns table (disclosure_id uuid, reference text, subjects text[])
  language sql stable security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
    select d.id, c.reference,
           array(select p.given_name || ' ' || p.family_name from person p where p.id = any (d.subject_ids) order by 1)
    from disclosure d
    join contact c on c.id = d.contact_id
    join actor s on s.id = d.decided_by
    where d.area_id = current_area_id() and d.approval <> 'not-needed'
      and not exists (select 1 from disclosure_approval p where p.disclosure_id = d.id)
      and s.person_id is distinct from current_person_id()
      and answers_for(d.agency_id, s.person_id)
    order by d.approval_due_on nulls first, d.decided_at
  $$;
--> statement-breakpoint
-- SHR-B3: somebody else answers, of the agency; or, where nobody else of it can, an information governance lead.
create or replace function refuse_own_approval() returns trigger
  language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
begin
  if exists (
    select 1 from disclosure d
    join actor asks on asks.id = d.decided_by
    join actor answers on answers.id = new.answered_by
    where d.id = new.disclosure_id and d.approval <> 'not-needed'
      and asks.person_id is distinct from answers.person_id and answers.area_id = d.area_id
      and (answers.agency_id = d.agency_id or (
        not has_supervisor_besides(d.agency_id, asks.person_id) and exists (
          select 1 from actor_role r
          where r.actor_id = answers.id and r.role = 'information-governance-lead'
            and is_held_on(r.from_on, r.until_on, today_in_london()))))
  ) then
    return new;
  end if;
  raise exception 'somebody else of the agency approves a share' using errcode = '42501';
end
$$;
--> statement-breakpoint
-- SHR-B5: what is the actor's to tick off: their own, and what somebody who has left did not do.
create function tasks_i_see_to() returns setof uuid
  language sql stable security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
    select t.id from sharing_task t where t.assignee_id = current_actor_id()
    union all
    select t.id from sharing_task t join actor gone on gone.id = t.assignee_id
    where t.area_id = current_area_id() and t.done_at is null and gone.ended_at is not null
      and answers_for(gone.agency_id, gone.person_id)
  $$;
--> statement-breakpoint
create or replace function disclosures_of_my_tasks() returns setof uuid
  language sql stable security definer
  set search_path = pg_catalog, public, pg_temp
  as $$ select t.disclosure_id from sharing_task t where t.id in (select tasks_i_see_to()) $$;
--> statement-breakpoint
-- SHR-B4: what was shared already and is then not approved asks whoever shared it to send no more and to tell the recipient.
create function is_share_i_refused(disclosure_id uuid, assignee_id uuid) returns boolean
  language sql stable security definer
  set search_path = pg_catalog, public, pg_temp
  as $$
    select exists (
      select 1 from disclosure d
      join disclosure_approval p on p.disclosure_id = d.id
      join disclosure_made m on m.disclosure_id = d.id
      where d.id = is_share_i_refused.disclosure_id and d.decided_by = is_share_i_refused.assignee_id
        and p.answer = 'refused' and p.answered_by = current_actor_id())
  $$;
--> statement-breakpoint
revoke execute on function
  has_supervisor_besides(uuid, uuid), answers_for(uuid, uuid), tasks_i_see_to(), is_share_i_refused(uuid, uuid)
  from public;
--> statement-breakpoint
grant execute on function tasks_i_see_to(), is_share_i_refused(uuid, uuid) to waymark_app;
--> statement-breakpoint
-- The generated part.
ALTER TABLE "sharing_task" DROP CONSTRAINT "sharing_task_once";--> statement-breakpoint
ALTER TABLE "sharing_task" ALTER COLUMN "withdrawal_id" DROP NOT NULL;--> statement-breakpoint
CREATE INDEX "family_answer_given_by" ON "family_answer" USING btree ("given_by");--> statement-breakpoint
ALTER TABLE "sharing_task" ADD CONSTRAINT "sharing_task_once" UNIQUE NULLS NOT DISTINCT("withdrawal_id","kind","disclosure_id");--> statement-breakpoint
ALTER TABLE "disclosure" ADD CONSTRAINT "disclosure_approval_asked" CHECK ("disclosure"."decision" <> 'share' or "disclosure"."approval" <> 'not-needed' or ("disclosure"."rule" <> 'I3'
        and not ("disclosure"."agreement" = 'refused' and "disclosure"."class" in ('A', 'B', 'unknown'))));--> statement-breakpoint
ALTER POLICY "app_insert" ON "family_answer_withdrawal" TO waymark_app WITH CHECK (area_id = (select current_area_id()) and recorded_by = (select current_actor_id())
  and exists (select 1 from family_answer a where a.id = family_answer_withdrawal.answer_id
    and (line_id is null) = (a.question = 'service') and a.question <> 'notice'
    and exists (select 1 from contact c where c.id = a.contact_id and c.family_id not in (select families_open_to_me()))
    and withdrawn_by in (a.person_id, a.given_by))
  and (line_id is null or exists (select 1 from family_answer_line l
    where l.id = family_answer_withdrawal.line_id and l.answer_id = family_answer_withdrawal.answer_id)));--> statement-breakpoint
ALTER POLICY "app_select" ON "sharing_task" TO waymark_app USING (area_id = (select current_area_id()) and (sharing_task.id in (select tasks_i_see_to())
  or exists (select 1 from disclosure d where d.id = sharing_task.disclosure_id)));--> statement-breakpoint
ALTER POLICY "app_insert" ON "sharing_task" TO waymark_app WITH CHECK (area_id = (select current_area_id()) and done_at is null
  and case when withdrawal_id is null then kind <> 'check-first' and is_share_i_refused(disclosure_id, assignee_id)
    else exists (select 1 from family_answer_withdrawal w
      where w.id = sharing_task.withdrawal_id and w.recorded_by = (select current_actor_id()))
    and is_share_of_withdrawal(disclosure_id, withdrawal_id, assignee_id) end);--> statement-breakpoint
ALTER POLICY "app_update" ON "sharing_task" TO waymark_app USING (area_id = (select current_area_id()) and sharing_task.id in (select tasks_i_see_to()) and done_at is null) WITH CHECK (area_id = (select current_area_id()) and sharing_task.id in (select tasks_i_see_to()) and done_by = (select current_actor_id()));--> statement-breakpoint
ALTER POLICY "app_select" ON "disclosure" TO waymark_app USING (area_id = (select current_area_id()) and (
  decided_by = (select current_actor_id())
  or (approval <> 'not-needed' and ((agency_id = (select current_agency_id()) and (select actor_has_role('supervisor'))) or ((select actor_has_role('information-governance-lead')) and id in (select disclosure_id from disclosures_to_approve()))))
  or id in (select disclosures_of_my_tasks())
  or (not only_few and exists (select 1 from contact c where c.id = disclosure.contact_id)
    and (agency_id = (select current_agency_id())
      or (decision = 'share' and recipient_agency_id = (select current_agency_id()) and was_shared(id))))));--> statement-breakpoint
ALTER POLICY "app_insert" ON "disclosure_approval" TO waymark_app WITH CHECK (area_id = (select current_area_id()) and answered_by = (select current_actor_id()) and (((select actor_has_role('supervisor'))
  and exists (select 1 from disclosure d where d.id = disclosure_approval.disclosure_id and d.agency_id = (select current_agency_id()))) or ((select actor_has_role('information-governance-lead')) and disclosure_id in (select disclosure_id from disclosures_to_approve()))));--> statement-breakpoint
ALTER POLICY "app_insert" ON "disclosure_told" TO waymark_app WITH CHECK (area_id = (select current_area_id()) and recorded_by = (select current_actor_id())
  and exists (select 1 from disclosure d where d.id = disclosure_told.disclosure_id and (disclosure_told.told or d.approval <> 'not-needed'))
  and exists (select 1 from disclosure d where d.id = disclosure_told.disclosure_id and (d.decided_by = (select current_actor_id()) or (d.agency_id = (select current_agency_id()) and (select actor_has_role('supervisor'))))));
