import { localClocks } from './clocks-local.ts';
import { socialCareClocks } from './clocks-social-care.ts';
import { specialClocks } from './clocks-special.ts';
import type { ClockDefinition } from './definition.ts';

const all = { ...socialCareClocks, ...specialClocks, ...localClocks };
export type ClockKey = keyof typeof all;
/** The rule of a clock, as SPEC.md prints it. */
export type ClockRule = (typeof all)[ClockKey]['rule'];

/** CLK-12: every clock of the partnership, by its key. Definitions are data; `readClock` reads them. */
export const clocks: Record<ClockKey, ClockDefinition & { rule: ClockRule }> = all;

/** The keys of all clocks, in the order of the table: social care first, then special routes, then local ones. */
export const clockKeys = [
  'danger',
  'acknowledge',
  'chase',
  'assessment',
  'strategy-discussion',
  'initial-child-protection-conference',
  'core-group',
  'first-review',
  'later-review',
  'fgm-report',
  'operation-encompass',
  'return-interview',
  'lado',
  'subject-access',
  'data-breach',
  'day-5',
  'day-10',
  'taf-review',
  'family-group-conference',
  'family-outreach',
  'hub-programme',
  'solution-circles',
  'referral-trends',
  'second-risk-assessment',
  'pit-stop-item',
] as const satisfies readonly ClockKey[];
