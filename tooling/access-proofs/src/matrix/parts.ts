/** How a row of each table that can be read is told from the others. */
export const keyOf: Readonly<Record<string, string>> = {
  area: 'id::text',
  agency: 'id::text',
  actor: 'id::text',
  actor_role: `actor_id || ' ' || role || ' ' || from_on`,
  agreement: 'id::text',
  agreement_signatory: 'id::text',
  reference_counter: `area_id || ' ' || year`,
  triage_series: 'id::text',
  triage_series_seat: `series_id || ' ' || agency_id`,
  triage_meeting: 'id::text',
  triage_seat: `meeting_id || ' ' || agency_id`,
  triage_item: 'id::text',
  triage_return: 'id::text',
  triage_decision: 'id::text',
  action: 'id::text',
  notification: 'id::text',
  contact: 'id::text',
  contact_person: `contact_id || ' ' || person_id`,
  person: 'id::text',
  family: 'id::text',
  restricted_entry: 'id::text',
  restricted_text: 'entry_id::text',
  restricted_reader: `entry_id || ' ' || actor_id`,
  safe_contact: 'id::text',
  break_glass: 'id::text',
  disclosure: 'id::text',
  disclosure_approval: 'disclosure_id::text',
  disclosure_made: 'disclosure_id::text',
  disclosure_told: 'id::text',
  disclosure_look: 'id::text',
  family_answer: 'id::text',
  family_answer_line: 'id::text',
  family_answer_withdrawal: 'id::text',
  sharing_task: 'id::text',
  subject_access_request: 'id::text',
  subject_access_pack: 'id::text',
  subject_access_item: `request_id || ' ' || row_id`,
  correction_request: 'id::text',
  legal_hold: 'id::text',
  retention_sign_off: 'id::text',
  invitation: 'id::text',
  invitation_role: `invitation_id || ' ' || role`,
  mail_outbox: 'id::text',
  team: 'id::text',
  team_member: `actor_id || ' ' || team_id`,
  second_factor_reset: 'id::text',
  staff_end: 'id::text',
  access_review: `quarter || ' ' || actor_id`,
  unusual_review: 'id::text',
  call_back: 'id::text',
  out_of_date_report: 'id::text',
  usefulness: `day || ' ' || page || ' ' || answer || ' ' || reason`,
  installation: 'kind::text',
  directory_quarantine: `area_id || ' ' || key`,
  directory_location: 'id::text',
  directory_organisation: 'id::text',
  directory_service: 'id::text',
  directory_service_location: `service_id || ' ' || location_id`,
  directory_service_term: `service_id || ' ' || term_id`,
  directory_session: `service_id || ' ' || position`,
  directory_term: 'id::text',
};

/** The key of a row, worked out as PostgreSQL does. */
export function keyIn(table: string, row: Readonly<Record<string, unknown>>): string {
  const columns = (keyOf[table] ?? '')
    .split(` || ' ' || `)
    .map((each) => each.replace('::text', ''));
  return columns.map((column) => String(row[column])).join(' ');
}

/** Tables that nobody reads with the application's role, whoever acts: the audit, sign-in, and the list of migrations. */
export const unread: readonly string[] = [
  'audit_entry',
  'audit_chain',
  'audit_checkpoint',
  'auth.account',
  'auth.passkey',
  'auth.rate_limit',
  'auth.session',
  'auth.sign_in_try',
  'auth.two_factor',
  'auth.user',
  'auth.verification',
  'drizzle.__drizzle_migrations',
];

/** Tables to which nobody adds a row as themselves, whoever acts: they come with an area, from the server, or by a function. */
export const notAddedTo: readonly string[] = [
  'area',
  'agency',
  'actor',
  'triage_series',
  'triage_series_seat',
  'break_glass',
  'out_of_date_report',
  'usefulness',
  'installation',
  ...unread.filter((table) => table !== 'audit_entry' && table !== 'audit_checkpoint'),
];

/** Tables of which the editors of the directory may remove rows; nobody removes a row of any other. */
export const removable: ReadonlySet<string> = new Set([
  'directory_quarantine',
  'directory_service',
  'directory_service_location',
  'directory_service_term',
  'directory_session',
]);

/** The tables whose columns the editors of the directory may change, each of them. */
export const edited: ReadonlySet<string> = new Set([
  ...removable,
  'directory_location',
  'directory_organisation',
  'directory_term',
]);
