import { describe, expect, test } from 'vitest';
import {
  countContacts,
  countDone,
  countDoneByGroup,
  countFirstContacts,
  countOutcomes,
  countPoliceChange,
  countReceived,
} from './count-events.ts';
import { countReferralsAgain } from './count-people.ts';
import { figureOf } from './figure.ts';
import type { Flow } from './period.ts';
import type { ContactRow, DoneRow } from './rows.ts';

const march: Flow = { kind: 'flow', from: '2026-03-01', to: '2026-03-31' };

describe('contacts, referrals and outcomes', () => {
  const contact = (
    from: ContactRow['from'],
    concluded: ContactRow['concluded'],
    becameReferral: ContactRow['becameReferral'] = 'no',
    on = '2026-03-10',
  ): ContactRow => ({ on, from, concluded, becameReferral });
  const contacts = [
    contact('police', 'no-further-action'),
    contact('police', 'other'),
    contact('police', 'open'),
    contact('school', 'other', 'yes'),
    contact('school', 'no-further-action', 'unknown'),
    contact('school', 'other', 'no'),
    contact('other', 'no-further-action'),
    contact('police', 'no-further-action', 'no', '2026-02-28'),
    contact('police', 'no-further-action', 'no', '2026-04-01'),
  ];

  test('MEA-M4: contacts are counted by who made them; open ones are said beside the figure', () => {
    expect(countContacts(contacts, march)).toEqual({
      M4: { measure: 'M4', period: march, numerator: 1, denominator: 3, notKnown: 1 },
      M6: { measure: 'M6', period: march, numerator: 3, denominator: 7 },
      M7: { measure: 'M7', period: march, numerator: 1, denominator: 3, notKnown: 1 },
      N2: { measure: 'N2', period: march, numerator: 3, denominator: 6, notKnown: 1 },
    });
  });

  test('MEA-M4: 3 of 10 contacts of the police, 5 of them still open, are 30 per cent and not 60', () => {
    const conclusions = ['no-further-action', 'other', 'open'] as const;
    const ten = conclusions.flatMap((concluded, index) =>
      Array.from({ length: [3, 2, 5][index] ?? 0 }, () => contact('police', concluded)),
    );
    const { M4, N2 } = countContacts(ten, march);
    expect(figureOf(M4)).toMatchObject({
      shown: '30.0%',
      caveats: expect.arrayContaining(['Not known: 5 of the contacts.']),
    });
    expect(figureOf(N2)).toMatchObject({
      shown: '60.0%',
      because: expect.arrayContaining(['Left out: contacts that are not concluded yet.']),
      caveats: expect.arrayContaining(['Not known: 5 of the contacts.']),
    });
  });

  test('MEA-M5: contacts of the police, of the same months of two years', () => {
    const rows = ['2025-03-01', '2025-03-31', '2026-03-31', '2026-04-01', '2025-02-28'].map(
      (on) => ({ on, from: 'police' as const }),
    );
    const earlier = { ...march, from: '2025-03-01', to: '2025-03-31' };
    const counts = countPoliceChange(
      [...rows, { on: '2026-03-02', from: 'school' }],
      earlier,
      march,
    );
    expect(counts).toEqual({
      measure: 'M5',
      period: march,
      earlierPeriod: earlier,
      numerator: 1,
      denominator: 2,
    });
    expect(figureOf(counts).shown).toBe('-50.00%');
  });

  test.each(['M8c', 'M9', 'M12a', 'M15'] as const)('MEA-10: %s counts what came in', (measure) => {
    const rows = ['2026-02-28', '2026-03-01', '2026-03-31', '2026-04-01'].map((on) => ({ on }));
    expect(countReceived(measure, rows, march)).toEqual({ measure, period: march, numerator: 2 });
  });

  test.each([
    ['N1', 2],
    ['N3', 2],
    ['M8b', 2],
    ['M8a', 1],
  ] as const)(
    'MEA-%s: what is not decided stands on neither side, and is said beside',
    (measure, numerator) => {
      const rows = (['no-further-action', 'no-further-action', 'other', 'open'] as const).map(
        (concluded) => ({ on: '2026-03-01', concluded }),
      );
      const late = { on: '2026-04-01', concluded: 'other' as const };
      expect(countOutcomes(measure, [...rows, late], march)).toEqual({
        measure,
        period: march,
        numerator,
        denominator: 3,
        notKnown: 1,
      });
    },
  );

  test.each([
    ['the only one', [], 0],
    ['a year before to the day', ['2025-03-10'], 1],
    ['a year and a day before', ['2025-03-09'], 0],
    ['on the same day', ['2026-03-10'], 1],
    ['the last one before counts, not the first', ['2024-01-01', '2025-12-01'], 1],
    ['one that came after the period', ['2026-04-10'], 0],
  ])('MEA-R1: a referral again, %s', (_, others, again) => {
    const rows = [
      { child: 'a', on: '2026-03-10' },
      ...others.map((on) => ({ child: 'a', on })),
      { child: 'b', on: '2026-03-09' },
    ];
    expect(countReferralsAgain(rows, march).numerator).toBe(again);
  });

  test('MEA-R1: it counts the referrals of the period and of no other', () => {
    const rows = ['2026-02-28', '2026-03-01', '2026-03-31', '2026-04-01'].map((on, index) => ({
      child: `c${index}`,
      on,
    }));
    expect(countReferralsAgain(rows, march)).toEqual({
      measure: 'R1',
      period: march,
      numerator: 0,
      denominator: 2,
    });
  });
});

describe('quality', () => {
  const row = (done: DoneRow['done'], group?: string, on = '2026-03-10'): DoneRow =>
    group === undefined ? { on, done } : { on, done, group };

  test.each(['Q2', 'Q3', 'Q4', 'Q5', 'Q6', 'Q7', 'Q8'] as const)(
    'MEA-%s: what is not known counts as not done',
    (measure) => {
      const rows = [row('yes'), row('no'), row('unknown'), row('yes', 'x', '2026-04-01')];
      expect(countDone(measure, rows, march)).toEqual({
        measure,
        period: march,
        numerator: 1,
        denominator: 3,
        notKnown: 1,
      });
    },
  );

  test('MEA-11: groups side by side, with those of whom it is not recorded', () => {
    const rows = [
      row('yes', 'b'),
      row('no', 'a'),
      row('yes', 'a'),
      row('no'),
      row('yes', 'not recorded'),
    ];
    const split = countDoneByGroup('Q5', rows, march);
    expect(split.map(({ group, counts }) => [group, counts.numerator, counts.denominator])).toEqual(
      [
        ['a', 1, 2],
        ['b', 1, 1],
        ['not recorded', 1, 2],
      ],
    );
  });

  test('MEA-Q1: working days to the first contact; a family not reached is counted apart', () => {
    const rows = [
      { decidedOn: '2026-03-06', firstContactOn: '2026-03-09' },
      { decidedOn: '2026-03-09', firstContactOn: '2026-03-09' },
      { decidedOn: '2026-03-09', firstContactOn: null },
      { decidedOn: '2026-04-01', firstContactOn: '2026-04-02' },
    ];
    const counts = countFirstContacts(rows, march);
    expect(counts).toEqual({ measure: 'Q1', period: march, days: [1, 0], notKnown: 1 });
    expect(figureOf(counts).shown).toBe('0.5 working days');
  });
});
