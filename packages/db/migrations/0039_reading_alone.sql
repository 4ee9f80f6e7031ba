ALTER POLICY "app_insert" ON "triage_item" TO waymark_app WITH CHECK (area_id = (select current_area_id()) and listed_by = (select current_actor_id()) and (select my_agency_is_signatory())
  and exists (select 1 from contact c where c.id = triage_item.contact_id and c.route_outcome in ('pit-stop', 'pit-stop-adult-partners')
    and c.family_id not in (select families_open_to_me()))
  and exists (select 1 from triage_meeting m where m.id = triage_item.meeting_id));