import { type ContactCsvColumn, contactCsvHelp } from './csv-columns.ts';
import { readPeopleCell } from './people-cell.ts';
import { RecordContact } from './record-contact.ts';

/** One row of a contact file: a contact that can be recorded, or what to mend, column by column. */
export type ParsedContactRow =
  | { ok: true; contact: RecordContact }
  | { ok: false; problems: string[] };

const factColumns = {
  screenedByPolice: 'screened_by_police',
  immediateDanger: 'immediate_danger',
  caseType: 'case_type',
  childLinked: 'child_linked',
  risk: 'risk',
  meetsLaThreshold: 'meets_la_threshold',
  openToSocialCare: 'open_to_social_care',
  secondRiskAssessment: 'second_risk_assessment',
  secondAssessmentRaisedToHigh: 'second_assessment_raised_to_high',
} as const;

const columnOf: Record<string, ContactCsvColumn> = {
  ...factColumns,
  familyName: 'family_name',
  people: 'children',
  worry: 'worry',
  analysis: 'analysis',
  childVoice: 'child_voice',
  agreement: 'agreement',
  agreementReason: 'agreement_reason',
  policeReference: 'police_reference',
  screenedBy: 'screened_by',
};

/**
 * CON-9: reads one row. A cell that is empty where an answer is needed is a problem, never a default. Problems name the
 * column and what it may hold, and repeat nothing from the cell, since a shifted row puts names anywhere.
 */
export function parseContactRow(row: Partial<Record<string, string>>): ParsedContactRow {
  const cell = (column: ContactCsvColumn) => row[column]?.trim() ?? '';
  const children = readPeopleCell(cell('children'), 'child', cell('family_name'));
  const adults = readPeopleCell(cell('adults'), 'adult', cell('family_name'));
  const problems = [
    ...children.problems.map((problem) => `Column "children": ${problem}`),
    ...adults.problems.map((problem) => `Column "adults": ${problem}`),
    ...(cell('police_reference') === '' ? ['Column "police_reference" is empty.'] : []),
  ];
  const parsed = RecordContact.safeParse({
    familyName: cell('family_name'),
    people: [...children.people, ...adults.people],
    worry: cell('worry'),
    analysis: cell('analysis'),
    childVoice: cell('child_voice'),
    agreement: word(cell('agreement')),
    agreementReason: cell('agreement_reason'),
    policeReference: cell('police_reference') || null,
    screenedBy: cell('screened_by') || null,
    facts: {
      ...Object.fromEntries(
        Object.entries(factColumns).map(([fact, column]) => [fact, word(cell(column))]),
      ),
      secondAssessmentRaisedToHigh: word(cell('second_assessment_raised_to_high')) || 'no',
    },
  });
  if (!parsed.success)
    for (const issue of parsed.error.issues) {
      const unreadable = children.problems.length + adults.problems.length > 0;
      // The people who could not be read are named above; that they are missing is not a second problem.
      if (issue.path[0] === 'people' && unreadable) continue;
      const problem = describe(issue, cell);
      if (!problems.includes(problem)) problems.push(problem);
    }
  if (parsed.success && problems.length === 0) return { ok: true, contact: parsed.data };
  return { ok: false, problems };
}

/** "Domestic abuse" in a spreadsheet is domestic-abuse. */
function word(cell: string): string {
  return cell.toLowerCase().replace(/[\s_]+/g, '-');
}

function describe(
  issue: { code: string; path: PropertyKey[]; message: string },
  cell: (column: ContactCsvColumn) => string,
): string {
  const keys = issue.path.filter((key) => typeof key === 'string');
  const column = columnOf[(keys[0] === 'facts' ? keys[1] : keys[0]) ?? ''];
  if (column === undefined) return 'This row cannot be read. Compare it with the example.';
  if (column === 'children') return 'Columns "children" and "adults": write at least one name.';
  if (issue.code === 'custom') return `Column "${column}": ${issue.message}`;
  if (issue.code === 'too_big') return `Column "${column}" is too long.`;
  const help = `Needed: ${contactCsvHelp[column]}.`;
  if (cell(column) === '') return `Column "${column}" is empty. ${help}`;
  return `Column "${column}" holds something else. ${help}`;
}
