import type { Day } from '../clock/index.ts';
import type { RolePeriod } from './role-dates.ts';

/** Dates of a role, and a day on which it counts as held or not. The database's own function is held to them too. */
export const roleDateCases: readonly {
  id: 'ACC-17';
  name: string;
  period: Pick<RolePeriod, 'from' | 'until'>;
  day: Day;
  held: boolean;
}[] = [
  held('the day before its first', { from: '2026-11-20', until: null }, '2026-11-19', false),
  held('its first day', { from: '2026-11-20', until: null }, '2026-11-20', true),
  held('years later, with no last day', { from: '2026-11-20', until: null }, '2036-11-20', true),
  held('its last day', { from: '2026-11-20', until: '2026-12-31' }, '2026-12-31', true),
  held('the day after its last', { from: '2026-11-20', until: '2026-12-31' }, '2027-01-01', false),
  held('for one day', { from: '2026-11-20', until: '2026-11-20' }, '2026-11-20', true),
  held(
    'taken back the day it began',
    { from: '2026-11-20', until: '2026-11-19' },
    '2026-11-20',
    false,
  ),
];

function held(name: string, period: Pick<RolePeriod, 'from' | 'until'>, day: Day, isHeld: boolean) {
  return { id: 'ACC-17' as const, name, period, day, held: isHeld };
}
