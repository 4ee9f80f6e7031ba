import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AttendanceSettings, attendanceHints, defaultAttendanceSettings } from './attendance.ts';
import { attendanceCases } from './cases.ts';
import { fiveLevelFramework } from './five-level.ts';
import { madeUpIndicator, madeUpWith } from './made-up-cases.ts';
import { yorkFramework } from './york.ts';

const five = fiveLevelFramework();

describe('what attendance points to', () => {
  test.each(attendanceCases.cases)('$id: $facts.attendance: $name', ({ facts, expected }) => {
    const { suggested, notes } = attendanceHints(five, facts.attendance);
    expect(suggested.map(({ indicator }) => indicator)).toEqual(
      expected.suggested === null ? [] : [expected.suggested],
    );
    expect(notes.some((note) => /persistent absence/.test(note))).toBe(expected.persistentAbsence);
    expect(notes.some((note) => /not known/.test(note))).toBe(!expected.known);
  });

  test('FRM-22: the hint is only ever suggested, and says why', () => {
    expect(attendanceHints(five, 85).suggested).toEqual([
      {
        indicator: 'education.getting-help.01',
        status: 'suggested',
        because: 'Attendance is below 90%.',
      },
    ]);
    expect(attendanceHints(five, 50).suggested[0]?.because).toBe(
      'Attendance is below 80%, which is set here as well below what is expected.',
    );
    expect(attendanceHints(five, 85).notes[0]).toMatch(/does not say why/);
  });

  test('FRM-22: not known is not the same as nothing to worry about', () => {
    expect(attendanceHints(five, null).notes).toEqual([
      'Attendance is not known, or is not a percentage. Ask the school: not knowing is not the same as nothing to worry about.',
    ]);
  });

  test('FRM-22: what "well below" means is a setting of the partnership', () => {
    const settings = AttendanceSettings.parse({ ...defaultAttendanceSettings, wellBelow: 50 });
    expect(attendanceHints(five, 60, settings).suggested[0]?.indicator).toBe(
      'education.getting-help.01',
    );
    expect(attendanceHints(five, 49.9, settings).suggested[0]?.indicator).toBe(
      'education.getting-more-help.01',
    );
    expect(AttendanceSettings.safeParse({ ...settings, wellBelow: 101 }).success).toBe(false);
  });

  test('FRM-22: less attendance never points to a statement with a higher limit', () => {
    const limits = [
      'education.getting-advice.03',
      'education.getting-help.01',
      'education.getting-more-help.01',
    ];
    const place = (percent: number) =>
      limits.indexOf(attendanceHints(five, percent).suggested[0]?.indicator ?? '');
    const percent = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(percent, percent, (a, b) => {
        expect(place(Math.min(a, b))).toBeGreaterThanOrEqual(place(Math.max(a, b)));
      }),
    );
  });

  test('FRM-22: each area has its own; a framework without figures suggests nothing', () => {
    const measure = { of: 'attendance-percent', below: 95 } as const;
    const both = madeUpWith([
      madeUpIndicator('a', { measure }),
      madeUpIndicator('b', { outcome: 'rest', measure: { ...measure, below: 90 } }),
      madeUpIndicator('c', { measure }),
    ]);
    expect(attendanceHints(both, 80).suggested.map(({ indicator }) => indicator)).toEqual([
      'a',
      'b',
      'c',
    ]);
    expect(attendanceHints(both, 92).suggested.map(({ indicator }) => indicator)).toEqual([
      'a',
      'c',
    ]);
    expect(attendanceHints(yorkFramework(), 10).suggested).toEqual([]);
  });
});
