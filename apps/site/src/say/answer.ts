import type { NeedMatch } from '@waymark/domain/navigation/match';
import { areWordsAboutAbuse } from '@waymark/domain/navigation';
import { pagesToAskAbout } from '@waymark/domain/navigation/pages-to-ask-about';
import { privatePage } from '../words/frame.ts';
import { answerWords as words, sayWays } from '../words/say.ts';
import { dangerPart, signsNamed } from './danger-part.ts';
import { helplineList } from './helpline-list.ts';
import type { Leads, NeedLead } from './leads.ts';
import { headed, written } from './markup.ts';

/** An answer to own words, and whether it names something private (N5). */
export type Answer = { readonly html: string; readonly sensitive: boolean };

/**
 * The answer to someone's own words: danger first, then what it may be about, then someone to talk to (N6). The server
 * and the device say the same, because both come here. Nothing in it was typed by anyone.
 */
export function answerTo(match: NeedMatch, leads: Leads, now: Date): Answer {
  const pages = pagesToAskAbout(match, leads.needs);
  const sensitive = match.danger || pages.some((page) => page.sensitive);
  const parts = [
    dangerPart(match, leads, now),
    sensitive ? privateNote : '',
    pages.length > 0 ? questionsPart(pages) : '',
    pages.length === 0 && !match.danger ? unclearPart : '',
    talkPart(match, pages, leads, now),
  ];
  return { html: parts.join(''), sensitive };
}

const privateNote = `<p class="private"><strong>${privatePage.heading}</strong> ${privatePage.text}
<a href="/leaving">${privatePage.link}</a></p>`;

const unclearPart = `<section aria-labelledby="say-unclear">${headed('say-unclear', words.unclear)}
<p>${words.unclearText}</p></section>`;

function questionsPart(pages: readonly NeedLead[]): string {
  const asked = pages.map(({ href, title, youngPerson }) => {
    const note = youngPerson ? ` <span class="quiet">${words.youngPerson}</span>` : '';
    return `<li><a href="${href}"><span>${written(title)}${note}</span></a></li>`;
  });
  return `<section aria-labelledby="say-about">${headed('say-about', words.questions)}
<p>${words.questionsLead}</p>
<ul class="quotes">${asked.join('')}</ul></section>`;
}

function talkPart(match: NeedMatch, pages: readonly NeedLead[], leads: Leads, now: Date): string {
  const above = signsNamed(match, leads).flatMap((sign) => sign.ring);
  const ring = [...(pages[0]?.ring ?? []), ...leads.forAnyone].filter((id) => !above.includes(id));
  const aboutAbuse = areWordsAboutAbuse(match);
  const ways = sayWays.map(({ href, label }) => `<li><a href="${href}">${label}</a></li>`);
  return `<section aria-labelledby="say-talk">${headed('say-talk', pages.length > 0 ? words.noneFit : words.talk)}
<p>${aboutAbuse ? words.talkTextSafe : words.talkText}</p>
${helplineList([...new Set(ring)], leads, now)}
<ul class="chips">${ways.join('')}</ul></section>`;
}
