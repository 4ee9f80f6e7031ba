import type { Day, SchoolCalendar } from '@waymark/domain/clock';
import type { DirectoryService } from '@waymark/domain/directory';
import { isPrivateService } from '@waymark/domain/navigation';
import { daysOf, fitsChoice, type Choice } from './session-choice.ts';
import { happeningsOn, type Happening } from './sessions.ts';

type At = { readonly today: Day; readonly schools: SchoolCalendar | null };

const atOnce = 60; // more than a page can hold, and more than anybody reads

/** One part of what is on, the last where there are not so many, and how much is on after it. */
export function partOf(
  found: readonly Happening[],
  part: number,
): { shown: readonly Happening[]; rest: number } {
  const last = Math.max(1, Math.ceil(found.length / atOnce));
  const end = Math.min(part, last) * atOnce;
  return { shown: found.slice(end - atOnce, end), rest: Math.max(0, found.length - end) };
}

/**
 * What is on for a choice, of all that is not private: anybody may keep the page that says it (NAV-33). Where that is nothing,
 * `next` is the first later day on which something is, and its week (N6).
 */
export function whatIsOn(
  services: readonly DirectoryService[],
  choice: Choice,
  at: At,
): { found: readonly Happening[]; more: boolean; next: { day: Day; week: number } | null } {
  const open = services.filter((service) => !isPrivateService(service));
  const { found, more } = weekOf(open, choice, at);
  if (found.length > 0 || !more) return { found, more, next: null };
  const next = nextDay(open, { ...choice, week: choice.week + 1 }, at);
  return { found, more: next !== null, next };
}

function weekOf(services: readonly DirectoryService[], choice: Choice, { today, schools }: At) {
  const { days, more } = daysOf(choice, today, schools);
  const found = happeningsOn(services, days, schools).filter((each) => fitsChoice(each, choice));
  return { found, more };
}

function nextDay(
  services: readonly DirectoryService[],
  choice: Choice,
  at: At,
): { day: Day; week: number } | null {
  const { found, more } = weekOf(services, choice, at);
  const first = found.find(({ state }) => state !== 'cancelled');
  if (first) return { day: first.day, week: choice.week };
  return more ? nextDay(services, { ...choice, week: choice.week + 1 }, at) : null;
}
