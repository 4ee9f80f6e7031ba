import type { CaseTable } from '../../rule/case-table.ts';
import type { SpotAuditAnswer } from './findings.ts';

/** Records by agency, the auditor's own by id, how many are asked for, and how many of each agency come. */
export const spotAuditDrawCases: CaseTable<
  { records: Record<string, string[]>; own: string[]; size: number },
  { perAgency: Record<string, number>; ownWork: number; fewer: boolean }
> = {
  title: 'Drawing records for a spot audit',
  about:
    'Records by agency. The seed decides which of an agency’s records come, and which agencies where there are more of them than records asked for. “Own” are those the auditor worked on, leads or supervises.',
  cases: [
    draw(
      'one of every agency before a second of any',
      { school: ['a1', 'a2', 'a3', 'a4'], health: ['b1'], police: ['c1', 'c2'] },
      [],
      3,
      { school: 1, health: 1, police: 1 },
    ),
    draw(
      'then a second of each that has one',
      { school: ['a1', 'a2', 'a3', 'a4'], health: ['b1'], police: ['c1', 'c2'] },
      [],
      5,
      { school: 2, health: 1, police: 2 },
    ),
    draw(
      'never the auditor’s own work',
      { school: ['a1', 'a2'], health: ['b1'] },
      ['a1', 'a2'],
      1,
      { health: 1 },
      2,
    ),
    draw(
      'fewer than were asked for: it says so',
      { school: ['a1', 'a2'], health: ['b1'] },
      ['b1'],
      5,
      { school: 2 },
      1,
      true,
    ),
    draw('no records', {}, [], 2, {}, 0, true),
    draw('no number of records', { school: ['a1'] }, [], 0, {}, 0, true),
  ],
};

/** Answers to one question of the audit, record by record, and what is found. */
export const spotAuditFindingCases: CaseTable<
  { sheets: Record<string, SpotAuditAnswer | 'left out'>[] },
  { yes: number; no: number; cannotTell: number; toLookAt: string[] }
> = {
  title: 'What a spot audit found on one question',
  about:
    'Each sheet gives its answer for one record or more. Nobody is named and nothing is added up over questions.',
  cases: [
    finding('no sheets', [], [0, 0, 0], []),
    finding(
      'yes, no, and cannot tell: no comes first among those to look at',
      [{ r1: 'cannot-tell' }, { r2: 'yes' }, { r3: 'no' }],
      [1, 1, 1],
      ['r3', 'r1'],
    ),
    finding('not answered counts as cannot tell', [{ r1: 'left out' }], [0, 0, 1], ['r1']),
    finding('two sheets, one no: no', [{ r1: 'yes' }, { r1: 'no' }], [0, 1, 0], ['r1']),
    finding(
      'two sheets, one left out: cannot tell',
      [{ r1: 'yes' }, { r1: 'left out' }],
      [0, 0, 1],
      ['r1'],
    ),
  ],
};

function draw(
  name: string,
  records: Record<string, string[]>,
  own: string[],
  size: number,
  perAgency: Record<string, number>,
  ownWork = 0,
  fewer = false,
) {
  return {
    id: 'FRM-34',
    name,
    facts: { records, own, size },
    expected: { perAgency, ownWork, fewer },
  };
}

function finding(
  name: string,
  sheets: Record<string, SpotAuditAnswer | 'left out'>[],
  [yes, no, cannotTell]: [number, number, number],
  toLookAt: string[],
) {
  return { id: 'FRM-34', name, facts: { sheets }, expected: { yes, no, cannotTell, toLookAt } };
}
