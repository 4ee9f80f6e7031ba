import lighthouse from 'lighthouse';

// Lighthouse asks for robots.txt from within the page, where the site's content policy lets nothing be asked for.
const skipAudits = ['robots-txt'];
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

/** Lighthouse's four marks for a page, out of 100, and what cost some. */
export type Marks = { marks: Record<string, number>; lost: string[] };

/** Has Lighthouse look at a page in the browser that listens on this port. Its marks prove little. */
export async function lighthouseMarks(url: string, port: number): Promise<Marks> {
  const run = await lighthouse(url, {
    port,
    logLevel: 'error',
    onlyCategories: categories,
    skipAudits,
  });
  if (!run) throw new Error(`Lighthouse had nothing to say of ${url}.`);
  const { categories: given, audits } = run.lhr;
  const lost = Object.values(given)
    .flatMap(({ auditRefs }) => auditRefs)
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
    .map(({ id }) => id);
  const marks = Object.entries(given).map(([name, { score }]) => [
    name,
    Math.round((score ?? 0) * 100),
  ]);
  return { marks: Object.fromEntries(marks), lost };
}
