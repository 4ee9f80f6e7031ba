import { openFirst, type HelplineId } from '@waymark/domain/navigation';
import { openWords } from '../words/open-now.ts';
import type { HelplineLead, Leads } from './leads.ts';
import { written } from './markup.ts';

/** Lines to ring, those that are open first (NAV-28): a number as big as a thumb, and what to know before. */
export function helplineList(ids: readonly HelplineId[], { helplines }: Leads, now: Date): string {
  const lines = ids.flatMap((id) => helplines.find((line) => line.id === id) ?? []);
  if (lines.length === 0) return '';
  const listed = openFirst(lines, now).map((line) => listItem(line, now));
  return `<ul class="say-ring">${listed.join('')}</ul>`;
}

function listItem(line: HelplineLead, now: Date): string {
  const { name, number, hint } = line;
  const { hours, mark } = openWords(line, now);
  const more = hint === undefined ? hours : `${hint} ${hours}`;
  return `<li><strong>${written(name)}</strong>
<a class="tel" href="tel:${number.replaceAll(' ', '')}">${written(number)}</a>
<span class="quiet">${written(more)}${mark ? ` <strong class="no-print" data-until="${mark.until}">${mark.text}</strong>` : ''}</span></li>`;
}
