import type { NeedMatch } from '@waymark/domain/navigation/match';
import { answerWords as words } from '../words/say.ts';
import { helplineList } from './helpline-list.ts';
import type { DangerLead, Leads } from './leads.ts';
import { headed, withNumbers, written } from './markup.ts';

const mostSigns = 3;

/** The signs of danger that an answer names, the likeliest first. */
export const signsNamed = ({ dangerSigns }: NeedMatch, { dangers }: Leads): DangerLead[] =>
  dangerSigns.slice(0, mostSigns).flatMap((id) => dangers.find((danger) => danger.id === id) ?? []);

/** What comes before everything else where the words may mean danger (N8). It never says that anyone was tested. */
export function dangerPart(match: NeedMatch, leads: Leads, now: Date): string {
  if (!match.danger) return '';
  const signs = signsNamed(match, leads);
  const signed = signs.map((sign, index) => signPart(sign, match.because[index], leads, now));
  return `<section class="say-danger" aria-labelledby="say-danger">
${headed('say-danger', words.danger)}
${signs.length > 0 ? signed.join('') : unclearPart(match.because[0], leads)}
<p class="say-first">${leads.dangerReassurance}</p>
<p><a class="more" href="/danger">${words.dangerAll}</a></p>
</section>`;
}

const ring999 = `<p><a class="danger-button" href="tel:999">${words.ring999}</a></p>`;

function signPart(
  { id, said, first, safeDevice, ring }: DangerLead,
  because: string | undefined,
  leads: Leads,
  now: Date,
): string {
  return `<div class="say-sign">
${because === undefined ? '' : `<p>${written(because)}</p>`}
<p class="say-first">${withNumbers(first)}</p>
${first.includes('999') ? ring999 : `<p>${withNumbers(words.dangerNow)}</p>`}
${safeDevice ? `<p><a href="/leaving">${words.hide}</a></p>` : ''}
${helplineList(ring, leads, now)}
<p><a href="/danger#${id}">${words.dangerMore}<span class="heard"> ${written(words.dangerMoreFor(said))}</span></a></p>
</div>`;
}

function unclearPart(because: string | undefined, { dangerFirst }: Leads): string {
  const lines = dangerFirst.map((line) => `<p>${withNumbers(line)}</p>`);
  return `<div class="say-sign">${because === undefined ? '' : `<p>${written(because)}</p>`}
${ring999}${lines.join('')}</div>`;
}
