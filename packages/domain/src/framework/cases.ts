import type { CaseTable } from '../rule/case-table.ts';
import type { TargetedHelpKind, TriageOutcome } from '../triage/outcome.ts';
import type { NoFrameworkReason } from './registry.ts';

/** Attendance in percent, and the indicator of the five-level framework that it points to. */
export const attendanceCases: CaseTable<
  { attendance: number | null },
  { suggested: string | null; persistentAbsence: boolean; known: boolean }
> = {
  title: 'What attendance points to',
  about:
    'A register suggests one statement under school; a person decides whether it fits. "Well below" is 80% unless the partnership sets another number.',
  cases: [
    attendance(100, 'every session', null),
    attendance(95.1, 'just above 95', null),
    attendance(95, 'exactly 95 is not below 95', null),
    attendance(94.96, 'just below 95, whatever it rounds to', 'education.getting-advice.03'),
    attendance(94.9, 'just below 95', 'education.getting-advice.03'),
    attendance(90.1, 'just above 90', 'education.getting-advice.03'),
    attendance(
      90,
      'exactly 90 is not below 90; it is persistent absence',
      'education.getting-advice.03',
      true,
    ),
    attendance(89.9, 'just below 90', 'education.getting-help.01', true),
    attendance(80.1, 'just above what is set as well below', 'education.getting-help.01', true),
    attendance(80, 'exactly what is set as well below', 'education.getting-help.01', true),
    attendance(79.9, 'well below', 'education.getting-more-help.01', true),
    attendance(0, 'never there', 'education.getting-more-help.01', true),
    attendance(
      null,
      'not known: nothing is suggested, and the school is asked',
      null,
      false,
      false,
    ),
    attendance(-1, 'no percentage', null, false, false),
    attendance(100.1, 'more than every session', null, false, false),
    attendance(Number.NaN, 'no number', null, false, false),
  ],
};

function attendance(
  percent: number | null,
  name: string,
  suggested: string | null,
  persistentAbsence = false,
  known = true,
) {
  return {
    id: 'FRM-22',
    name,
    facts: { attendance: percent },
    expected: { suggested, persistentAbsence, known },
  };
}

/** The printed mapping of the four outcomes of the triage meeting on the levels of both frameworks. */
export const mappingCases: CaseTable<
  { outcome: TriageOutcome; kind: TargetedHelpKind | null },
  { fiveLevel: number[]; usual: number[]; york: number[] }
> = {
  title: 'Which levels an outcome of the meeting may go with',
  about:
    'The mapping suggests and never sets a level. "usual" is the printed default of the five-level framework; the steps of the York ladder stand beside it.',
  cases: [
    {
      id: 'FRM-12',
      name: 'no further action: level 1, or the need is already met; no default',
      facts: { outcome: 'no-further-action', kind: null },
      expected: { fiveLevel: [1], usual: [], york: [1] },
    },
    {
      id: 'FRM-12',
      name: 'universal services and self-help',
      facts: { outcome: 'universal-self-help', kind: null },
      expected: { fiveLevel: [1, 2], usual: [2], york: [1] },
    },
    {
      id: 'FRM-12',
      name: 'targeted help by one agency',
      facts: { outcome: 'targeted-help', kind: 'single-agency' },
      expected: { fiveLevel: [2, 3], usual: [3], york: [2] },
    },
    {
      id: 'FRM-12',
      name: 'targeted help by several agencies',
      facts: { outcome: 'targeted-help', kind: 'multi-agency' },
      expected: { fiveLevel: [3, 4], usual: [4], york: [2, 3] },
    },
    {
      id: 'FRM-12',
      name: 'targeted help, and nobody said by how many agencies',
      facts: { outcome: 'targeted-help', kind: null },
      expected: { fiveLevel: [2, 3, 4], usual: [3, 4], york: [2, 3] },
    },
    {
      id: 'FRM-12',
      name: 'specialist: level 5, and level 4 where the section 17 test may be met',
      facts: { outcome: 'specialist', kind: null },
      expected: { fiveLevel: [4, 5], usual: [5], york: [3, 4] },
    },
  ],
};

/** Versions of one framework: their first and last days. */
export const registryCases: CaseTable<
  { versions: [from: string, to: string | null][]; day: string; id?: string },
  { holds: number } | { reason: NoFrameworkReason }
> = {
  title: 'Which version of a framework holds on a day',
  about:
    'Versions are numbered from 1 in the order given, with their first and last day; both days count. Where no single version holds, nothing is chosen and the answer says why.',
  cases: [
    registry('the only version, on its first day', [['2026-01-01', null]], '2026-01-01', 1),
    registry('the day before its first day', [['2026-01-01', null]], '2025-12-31', 'not-yet'),
    registry('no end is known', [['2026-01-01', null]], '2099-12-31', 1),
    registry('the last day', [['2026-01-01', '2026-06-30']], '2026-06-30', 1),
    registry('the day after the last day', [['2026-01-01', '2026-06-30']], '2026-07-01', 'ended'),
    registry(
      'the next version takes over the day after',
      [
        ['2026-01-01', '2026-06-30'],
        ['2026-07-01', null],
      ],
      '2026-07-01',
      2,
    ),
    registry(
      'the old one to its last day',
      [
        ['2026-01-01', '2026-06-30'],
        ['2026-07-01', null],
      ],
      '2026-06-30',
      1,
    ),
    registry(
      'a gap between two versions',
      [
        ['2026-01-01', '2026-06-30'],
        ['2026-09-01', null],
      ],
      '2026-08-01',
      'between-versions',
    ),
    registry(
      'two versions that both claim the day',
      [
        ['2026-01-01', null],
        ['2026-07-01', null],
      ],
      '2026-07-01',
      'overlap',
    ),
    registry(
      'no framework of that name',
      [['2026-01-01', null]],
      '2026-02-01',
      'not-known',
      'unheard-of',
    ),
    registry('no frameworks at all', [], '2026-02-01', 'not-known'),
    registry('a day that does not exist', [['2026-01-01', null]], '2026-02-30', 'not-a-day'),
    registry('a day in other words', [['2026-01-01', null]], 'tomorrow', 'not-a-day'),
  ],
};

function registry(
  name: string,
  versions: [string, string | null][],
  day: string,
  answer: number | NoFrameworkReason,
  id?: string,
) {
  return {
    id: 'FRM-9',
    name,
    facts: { versions, day, ...(id === undefined ? {} : { id }) },
    expected: typeof answer === 'number' ? { holds: answer } : { reason: answer },
  };
}
