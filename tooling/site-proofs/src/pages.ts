/** A page by its address, and all it says. */
export type SitePage = { path: string; html: string };

const noPage = /\.(ics|js|css|svg|png|webp)(\?|$)|^\/(_astro|brand|favicon)/;
const ofALanguage = /^\/(pl|ur|ar|ro|uk)(\/|$)/;

/** Whether an address is that of a page: no file, and no other cut of a page by a query. */
export function isPage(path: string): boolean {
  return !noPage.test(path) && !path.includes('?');
}

/** One page of each kind, the longest: pages of one kind differ in their words alone. */
export function oneOfEachKind(pages: readonly SitePage[]): SitePage[] {
  const longest = new Map<string, SitePage>();
  for (const page of pages) {
    const kind = kindOf(page.path);
    if (page.html.length > (longest.get(kind)?.html.length ?? 0)) longest.set(kind, page);
  }
  return [...longest.values()];
}

// The first part of an address says what kind it is, with how deep it goes; other languages are all looked at.
function kindOf(path: string): string {
  const parts = path.split('/').filter(Boolean);
  if (ofALanguage.test(path) || parts.length === 1) return path;
  return `/${parts[0] ?? ''}${'/*'.repeat(Math.max(0, parts.length - 1))}`;
}
