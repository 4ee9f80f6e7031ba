import type { NeedMatch } from '@waymark/domain/navigation/match';
import { sayWords as words } from '../words/say.ts';
import { helplineList } from './helpline-list.ts';
import type { DangerLead, Leads } from './leads.ts';
import { headed, withNumbers, written } from './markup.ts';

const mostSigns = 3;

/** What comes before everything else where the words may mean danger (N8). It never says that anyone was tested. */
export function dangerPart(match: NeedMatch, leads: Leads, today: string): string {
  if (!match.danger) return '';
  const signs = match.dangerSigns
    .slice(0, mostSigns)
    .flatMap((id) => leads.dangers.find((danger) => danger.id === id) ?? []);
  const signed = signs.map((sign, index) => signPart(sign, match.because[index], leads, today));
  return `<section class="say-danger" aria-labelledby="say-danger">
${headed('say-danger', words.danger)}
${signs.length > 0 ? signed.join('') : unclearPart(match.because[0], leads)}
<p class="ring-anyway">${leads.dangerReassurance}</p>
<p><a class="danger-button" href="/danger">${words.dangerAll}</a></p>
</section>`;
}

function signPart(
  { id, said, first, safeDevice, ring }: DangerLead,
  because: string | undefined,
  leads: Leads,
  today: string,
): string {
  const needs999 = first.includes('999') ? '' : `<p>${withNumbers(words.dangerNow)}</p>`;
  return `<div class="sign">
${safeDevice ? `<p><a href="/leaving">${words.hide}</a></p>` : ''}
${because === undefined ? '' : `<p>${written(because)}</p>`}
<p class="sign-first">${withNumbers(first)}</p>
${needs999}
${helplineList(ring, leads, today)}
<p><a href="/danger#${id}">${words.dangerMore}<span class="heard"> ${written(words.dangerMoreFor(said))}</span></a></p>
</div>`;
}

function unclearPart(because: string | undefined, { dangerFirst }: Leads): string {
  const lines = dangerFirst.map((line) => `<p class="sign-first">${withNumbers(line)}</p>`);
  return `<div class="sign">${because === undefined ? '' : `<p>${written(because)}</p>`}
${lines.join('')}</div>`;
}
