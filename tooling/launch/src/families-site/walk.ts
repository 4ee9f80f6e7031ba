import { quantile } from '@waymark/site-proofs/quantile';

/** What a page answered: its status and all it says. */
export type Answer = { readonly status: number; readonly body: string; readonly ms: number };

/** Every page that was found, by its address. */
export type Walk = ReadonlyMap<string, Answer>;

const mostPages = 3_000;

/** Follows every link of the site from its first page on, or every one that is wanted, each address once. */
export async function walkSite(
  site: string,
  isWanted: (link: string) => boolean = () => true,
): Promise<Walk> {
  const answers = new Map<string, Answer>();
  const toVisit = new Set(['/']);
  for (const address of toVisit) {
    const answer = await ask(site + address);
    answers.set(address, answer);
    for (const link of linksIn(answer.body)) {
      if (toVisit.size < mostPages && isWanted(link)) toVisit.add(link);
    }
  }
  return answers;
}

/** Sends a form as a browser without scripts does. */
export async function sendForm(
  address: string,
  form: Readonly<Record<string, string>>,
): Promise<Answer> {
  return ask(address, { method: 'POST', body: new URLSearchParams(form) });
}

async function ask(address: string, init?: RequestInit): Promise<Answer> {
  const startedAt = performance.now();
  const response = await fetch(address, { redirect: 'manual', ...init });
  const body = await response.text();
  return { status: response.status, body: withoutStamp(body), ms: performance.now() - startedAt };
}

function linksIn(html: string): string[] {
  return [...html.matchAll(/\shref="(\/[^"#]*)/g)].map(([, link = '']) =>
    link.replaceAll(/&#38;|&amp;/g, '&'),
  );
}

// A calendar says when it was written.
function withoutStamp(body: string): string {
  return body.startsWith('BEGIN:VCALENDAR') ? body.replaceAll(/^DTSTAMP:.*$/gm, '') : body;
}

/** The addresses that do not answer as they did. */
export function differing(before: Walk, after: Walk): string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter((address) => {
    const [then, now] = [before.get(address), after.get(address)];
    return then?.status !== now?.status || then?.body !== now?.body;
  });
}

/** The time below which 95 of 100 answers came, in milliseconds. */
export function p95(walk: Walk): number {
  const times = [...walk.values()].map(({ ms }) => ms);
  return quantile(times, 0.95, 1);
}
