import { z } from 'zod';
import { isDay } from '../clock/day.ts';
import type { ThresholdFramework } from './schema.ts';

/** FRM-22: the settings of the attendance hints. */
export const AttendanceSettings = z.strictObject({
  version: z.string().min(1),
  effectiveFrom: z.string().refine(isDay),
  /** What "well below what is expected" means here, in percent. The source prints no number. */
  wellBelow: z.number().positive().max(100),
});
export type AttendanceSettings = z.infer<typeof AttendanceSettings>;

/** OURS: 80 is twice the national line of persistent absence (missing one session in ten). A partnership sets its own. */
export const defaultAttendanceSettings: AttendanceSettings = {
  version: 'attendance-1',
  effectiveFrom: '2026-11-22',
  wellBelow: 80,
};

/** An indicator that a register points to. It is ticked only by a person. */
export type AttendanceHint = { indicator: string; status: 'suggested'; because: string };

/** What a register points to, and what a person should know about it. */
export type AttendanceHints = { suggested: AttendanceHint[]; notes: string[] };

/**
 * FRM-22: the indicators that a child's attendance (percent of the sessions that were possible; null where not known) points
 * to: in each area the one with the lowest limit that the figure is below. Only ever "suggested" (H13). Never rounds: 94.96 is
 * below 95.
 */
export function attendanceHints(
  framework: ThresholdFramework,
  attendance: number | null,
  settings: AttendanceSettings = defaultAttendanceSettings,
): AttendanceHints {
  if (attendance === null || !(attendance >= 0 && attendance <= 100))
    return {
      suggested: [],
      notes: [
        'Attendance is not known, or is not a percentage. Ask the school: not knowing is not the same as nothing to worry about.',
      ],
    };
  const limits = framework.indicators
    .flatMap(({ id, outcome, measure }) => (measure ? [{ id, outcome, below: measure.below }] : []))
    .map((one) => ({
      ...one,
      limit: one.below === 'well-below' ? settings.wellBelow : one.below,
    }))
    .filter(({ limit }) => attendance < limit);
  const suggested = limits
    .filter(({ outcome, limit }) =>
      limits.every((other) => other.outcome !== outcome || other.limit >= limit),
    )
    .map(({ id, limit, below }) => ({
      indicator: id,
      status: 'suggested' as const,
      because: `Attendance is below ${limit}%${below === 'well-below' ? ', which is set here as well below what is expected' : ''}.`,
    }));
  return { suggested, notes: notesOn(attendance) };
}

function notesOn(attendance: number): string[] {
  const notes = ['A register does not say why. Ask the child and the family before weighing it.'];
  if (attendance <= 90)
    notes.push(
      '90% or less is the national line of persistent absence: one session in ten missed.',
    );
  return notes;
}
