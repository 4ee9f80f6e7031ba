/** CON-6: what each column of a contact file holds, for the person who fills it in. Order does not matter. */
export const contactCsvHelp = {
  police_reference: 'the police reference, the same each time, so that nothing is recorded twice',
  family_name: 'the family name',
  children:
    'names with dates of birth, a semicolon between: Mia Reed 2019-04-03; unborn 2027-02-01',
  adults:
    'names, with dates of birth where known, a semicolon between: Dan Reed; Jo Lane 1991-07-30',
  worry: 'what the worry is',
  analysis: 'what you make of it',
  child_voice: "the child's own words or wishes",
  agreement: 'asked-given, asked-refused, not-asked or unsafe-to-ask',
  agreement_reason: 'why the family said no, was not asked or could not safely be asked',
  screened_by_police: 'yes or no',
  screened_by: 'the specialist police decision maker; empty where screened_by_police is no',
  immediate_danger: 'yes, no or unsure',
  case_type: 'child-concern, vulnerable-adult or domestic-abuse',
  child_linked: 'yes, no or unknown; an unborn baby counts as yes',
  risk: 'standard, medium, high or ungraded',
  meets_la_threshold: 'yes, no or unknown',
  open_to_social_care: 'yes, no or unknown',
  second_risk_assessment: 'done, not-done or not-applicable',
  second_assessment_raised_to_high: 'yes or no; empty counts as no',
} as const;
export type ContactCsvColumn = keyof typeof contactCsvHelp;

/** The columns of a contact file. */
export const contactCsvColumns = Object.keys(contactCsvHelp).filter(isContactCsvColumn);

/** Whether a heading is one of the columns. */
function isContactCsvColumn(heading: string): heading is ContactCsvColumn {
  return Object.hasOwn(contactCsvHelp, heading);
}

const optional: readonly ContactCsvColumn[] = [
  'analysis',
  'child_voice',
  'agreement_reason',
  'second_assessment_raised_to_high',
];

/** A heading as it is compared: "Police Reference " is police_reference. */
export function normaliseHeading(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
}

/**
 * CON-7: what is wrong with the first line of a file, in one text, or null. Headings are repeated only where the line is
 * plainly a line of headings, since a file without one starts with somebody's name.
 */
export function columnsProblem(headings: readonly string[]): string | null {
  const given = headings.map(normaliseHeading);
  const known = new Set(given.filter(isContactCsvColumn));
  if (known.size < 3)
    return `The first line must hold the names of the columns. They are: ${contactCsvColumns.join(', ')}.`;
  const missing = contactCsvColumns.filter((name) => !known.has(name) && !optional.includes(name));
  const unknown = given.filter((name) => !isContactCsvColumn(name));
  const twice = [...known].filter((name) => given.filter((one) => one === name).length > 1);
  const problems = [
    ...say('Missing', missing),
    ...say(
      'Not known here',
      unknown.map((name) => (name === '' ? '(a column without a name)' : name.slice(0, 40))),
    ),
    ...say('There twice', twice),
  ];
  if (problems.length === 0) return null;
  return `The columns of this file are not the ones needed. ${problems.join(' ')} Nothing was recorded.`;
}

function say(what: string, names: readonly string[]): string[] {
  return names.length === 0 ? [] : [`${what}: ${names.join(', ')}.`];
}
