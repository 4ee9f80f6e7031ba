import { helplines, openNow } from '@waymark/domain/navigation';
import { today } from '../words/day.ts';

const minute = 60_000;
let known = { minute: -1, edition: '' };

/**
 * A name for what is true of this moment on any page: the day, and which helplines are open. A page rendered under the
 * same name, with the same directory, says the same.
 */
export function editionOf(now = new Date()): string {
  const current = Math.floor(now.getTime() / minute);
  if (known.minute !== current) known = { minute: current, edition: worked(now) };
  return known.edition;
}

function worked(now: Date): string {
  const states = helplines.map((line) => openNow(line, now).kind.charAt(0));
  return `${today(now)} ${states.join('')}`;
}
