import { keptWords as words } from '../words/kept.ts';

/** With no signal: names and numbers out of the copies of pages that this device has. */
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
  return item;
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
