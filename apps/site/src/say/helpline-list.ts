import type { HelplineId } from '@waymark/domain/navigation';
import type { HelplineLead, Leads } from './leads.ts';
import { written } from './markup.ts';

/** Lines to ring, a number as big as a thumb and what to know before. */
export function helplineList(
  ids: readonly HelplineId[],
  { helplines, checkHours }: Leads,
  today: string,
): string {
  const lines = ids.flatMap((id) => helplines.find((line) => line.id === id) ?? []);
  if (lines.length === 0) return '';
  return `<ul class="say-ring">${lines.map((line) => listed(line, checkHours, today)).join('')}</ul>`;
}

function listed(
  { name, number, hint, hours, until }: HelplineLead,
  checkHours: string,
  today: string,
): string {
  const open = hours !== null && today <= until ? hours : checkHours;
  const more = hint === undefined ? open : `${hint} ${open}`;
  return `<li><strong>${written(name)}</strong>
<a class="tel" href="tel:${number.replaceAll(' ', '')}">${written(number)}</a>
<span class="quiet">${written(more)}</span></li>`;
}
