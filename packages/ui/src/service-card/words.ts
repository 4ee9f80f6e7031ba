import type { DirectoryService, ServiceLocation } from '@waymark/domain/directory';

/** What it costs, truthfully: unknown is "ask", never free (NAV, defect D2 of other finders). */
export function costWords(cost: DirectoryService['cost']): string {
  const said = cost.text ? ` ${sentence(cost.text)}` : '';
  if (cost.kind === 'free') return `Free.${said}`;
  if (cost.kind === 'paid') return said ? `You pay.${said}` : 'You pay. Ask how much.';
  return `Ask about the cost.${said}`;
}

/** Who it is for, in years; nothing said is "ask", never a refusal. */
export function ageWords(minAge: number | undefined, maxAge: number | undefined): string {
  const from = minAge === undefined || minAge <= 0 ? null : minAge;
  const to = maxAge === undefined || maxAge >= 100 ? null : maxAge;
  if (from !== null && to !== null) {
    return from === to ? `Age ${years(from)}` : `Ages ${years(from)} to ${years(to)}`;
  }
  if (from !== null) return `Age ${years(from)} and over`;
  if (to !== null) return to < 1 ? 'Babies under 1' : `Up to age ${years(to)}`;
  return minAge === undefined && maxAge === undefined ? 'Ask about ages' : 'All ages';
}

/** Whether people go there, as far as anybody has said. */
export const goesThere = ({ ways, locations }: DirectoryService): boolean =>
  ways.includes('in-person') || ways.length === 0 || locations.length > 0;

/** Where it is on one line. A hidden address stays hidden, its town too (N18). */
export function placeWords(location: ServiceLocation): string {
  if (location.exactAddressHidden) return hiddenPlace;
  const parts = [location.name, ...location.address, location.town, location.postcode];
  const said = [...new Set(parts.filter((part) => part !== undefined))];
  return said.length > 0 ? said.join(', ') : askWhere;
}

// Said in place of an address that is kept private.
const hiddenPlace = 'The address is kept private. They will tell you where to go.';

// Said where no place is known.
const askWhere = 'Ask where it is';

/** How far, in miles to one decimal place. */
export function milesWords(miles: number, about: boolean): string {
  if (miles < 0.05) return about ? 'in the same area' : 'very close';
  return `${about ? 'about ' : ''}${miles.toFixed(1)} miles away`;
}

function years(age: number): string {
  const whole = Math.floor(age);
  return age === whole ? String(whole) : `${whole === 0 ? '' : `${whole} and `}a half`;
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
