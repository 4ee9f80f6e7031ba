import { keptWords as words } from '../words/kept.ts';

/** With no signal: names, numbers, addresses and times out of the copies of pages that this device has. */
export async function fromCopies(ids: readonly string[]): Promise<readonly Node[]> {
  const items = await Promise.all(ids.map(itemFor));
  const found = items.filter((item) => item !== null);
  if (found.length === 0) return [paragraph(words.awayNone)];
  const list = document.createElement('ul');
  list.className = 'ways';
  list.append(...found);
  return [list];
}

async function itemFor(id: string): Promise<HTMLLIElement | null> {
  const copy = await caches.match(`/services/${id}`, { ignoreVary: true }).catch(() => undefined);
  if (!copy) return null;
  const page = new DOMParser().parseFromString(await copy.text(), 'text/html');
  const name = page.querySelector('h1')?.textContent ?? '';
  const item = document.createElement('li');
  item.append(link(`/services/${id}`, name));
  for (const tel of page.querySelectorAll<HTMLAnchorElement>('main a[href^="tel:"]'))
    item.append(link(tel.href, tel.href.slice('tel:'.length)));
  for (const fact of page.querySelectorAll('main [data-away]'))
    item.append(paragraph(factIn(fact)));
  return item;
}

/** What a fact of a page says on one line, after its name where it has one. */
function factIn(fact: Element): string {
  const name = fact.querySelector('dt')?.textContent;
  if (name === undefined) return wordsIn(fact);
  return `${name}: ${[...fact.querySelectorAll('dd')].map(wordsIn).join('; ')}`;
}

// What is there to press says nothing on this line.
function wordsIn(line: Element): string {
  return [...line.childNodes]
    .filter((part) => !(part instanceof HTMLAnchorElement))
    .map(({ textContent }) => textContent?.trim() ?? '')
    .filter((words) => words !== '')
    .join(', ');
}

function link(href: string, text: string): HTMLAnchorElement {
  const made = document.createElement('a');
  made.href = href;
  made.textContent = text;
  return made;
}

function paragraph(text: string): HTMLParagraphElement {
  const made = document.createElement('p');
  made.textContent = text;
  return made;
}
