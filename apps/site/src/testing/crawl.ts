/** A page as it was served, with the address that led to it. */
export type Crawled = { readonly address: string; readonly status: number; readonly html: string };

const mostPages = 1500;
// Files for a calendar or a phone's camera are no pages.
const isFile = /\.(ics|js|css|svg|png|webp)(\?|$)|^\/(_astro|brand)\//;

/** Every page that links lead to, from the first page on. A query makes no other page. */
export async function crawl(get: (address: string) => Promise<Response>): Promise<Crawled[]> {
  const known = new Set(['/']);
  const pages: Crawled[] = [];
  for (const address of known) {
    const response = await get(address);
    const html = await response.text();
    pages.push({ address, status: response.status, html });
    for (const [, to = ''] of html.matchAll(/href="(\/[^"#?]*)/g)) {
      if (!isFile.test(to) && known.size < mostPages) known.add(to);
    }
  }
  return pages;
}

// A span or a strong word may stand on a line of its own, so it ends a text too.
const inline = /<\/?(?:a|abbr|b|em|mark|time)(?:\s[^>]*)?>/g;
const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&#38;': '&',
  '&quot;': '"',
  '&#34;': '"',
  '&#39;': "'",
  '&lt;': '<',
  '&gt;': '>',
};

/** The text of a page, a line for each heading, paragraph, list item and so on. */
export function textBlocks(html: string): string[] {
  return html
    .replaceAll(/<(style|script|svg|head)[\s\S]*?<\/\1>/g, '')
    .replaceAll(inline, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/<[^>]+>/g, '\n')
    .replaceAll(/&(?:amp|quot|lt|gt|#3[489]);/g, (entity) => entities[entity] ?? entity)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
