import { type Day, isDay } from '../../clock/day.ts';

/**
 * SHR-W12: full years of age on a day, or null where either day is not one, or the person is not born yet. Whoever is born
 * on 29 February has their birthday on 1 March in other years.
 */
export function ageOn(bornOn: Day | undefined, today: Day): number | null {
  if (bornOn === undefined || !isDay(bornOn) || !isDay(today) || bornOn > today) return null;
  const years = Number(today.slice(0, 4)) - Number(bornOn.slice(0, 4));
  return today.slice(5) < bornOn.slice(5) ? years - 1 : years;
}
