import type { CaseTable } from '../../rule/case-table.ts';
import type { LevelDirection } from './steps.ts';

/** A level of a case: what is left out is as usual. */
export type LevelInCase = {
  day: string;
  level: number;
  area?: string;
  reason?: string;
  agency?: string;
  version?: string;
};

/** Levels that professionals gave, the levels of the last day, and how the whole went on. */
export const levelHistoryCases: CaseTable<
  { given: LevelInCase[] },
  { latest: number[]; steps: LevelDirection[]; problems: string[] }
> = {
  title: 'How the levels that professionals gave went up and down',
  about:
    'Levels of the five-level framework for the family as a whole, read on 23 November 2026. Unless a case says otherwise each has a reason, was given by a school, and is of one version.',
  cases: [
    history('nobody gave a level: there is none', [], []),
    history('one level, and no step yet', [{ day: '2026-03-02', level: 3 }], [3]),
    history(
      'up, down and the same, whatever the order in which they were written down',
      [
        { day: '2026-09-01', level: 3 },
        { day: '2026-03-02', level: 2 },
        { day: '2026-10-01', level: 3 },
        { day: '2026-06-01', level: 4 },
      ],
      [3],
      ['up', 'down', 'same'],
    ),
    history(
      'it goes on from one service to the next',
      [
        { day: '2026-03-02', level: 3, agency: 'school' },
        { day: '2026-06-01', level: 2, agency: 'family-hub' },
      ],
      [2],
      ['down'],
    ),
    history(
      'another version of the framework: not compared',
      [
        { day: '2026-03-02', level: 2, version: 'old' },
        { day: '2026-06-01', level: 4 },
      ],
      [4],
      ['not-comparable'],
    ),
    history(
      'two professionals gave different levels on one day: both are the latest, and neither is chosen',
      [
        { day: '2026-03-02', level: 2 },
        { day: '2026-06-01', level: 2, agency: 'school' },
        { day: '2026-06-01', level: 4, agency: 'police' },
      ],
      [2, 4],
      ['not-comparable'],
    ),
    history(
      'different levels on the earlier day: nobody can tell whether the next is up or down',
      [
        { day: '2026-03-02', level: 2, agency: 'school' },
        { day: '2026-03-02', level: 4, agency: 'police' },
        { day: '2026-06-01', level: 3 },
      ],
      [3],
      ['not-comparable'],
    ),
    history(
      'two professionals gave the same level on one day: one step',
      [
        { day: '2026-03-02', level: 2 },
        { day: '2026-06-01', level: 3, agency: 'school' },
        { day: '2026-06-01', level: 3, agency: 'police' },
      ],
      [3, 3],
      ['up'],
    ),
    history(
      'a level of one area says nothing of the whole',
      [{ day: '2026-03-02', level: 4, area: 'housing' }],
      [],
    ),
    history(
      'no reason: it counts in no step, and is said to be a problem',
      [
        { day: '2026-03-02', level: 2 },
        { day: '2026-06-01', level: 4, reason: ' ' },
      ],
      [2],
      [],
      ['reason'],
    ),
    history('a day that is still to come', [{ day: '2026-11-24', level: 2 }], [], [], ['day']),
    history('a day that does not exist', [{ day: '2026-02-30', level: 2 }], [], [], ['day']),
    history(
      'a level that the framework has not',
      [{ day: '2026-03-02', level: 6 }],
      [],
      [],
      ['level'],
    ),
    history(
      'a version of the framework that nobody has',
      [{ day: '2026-03-02', level: 2, version: 'lost' }],
      [],
      [],
      ['framework'],
    ),
    history(
      'nobody knows who gave it',
      [{ day: '2026-03-02', level: 2, agency: '' }],
      [],
      [],
      ['by'],
    ),
  ],
};

function history(
  name: string,
  given: LevelInCase[],
  latest: number[],
  steps: LevelDirection[] = [],
  problems: string[] = [],
) {
  return { id: 'FRM-30', name, facts: { given }, expected: { latest, steps, problems } };
}
