import lighthouse from 'lighthouse';

/** Lighthouse's marks for a page, out of 100, in the browser that listens on this port. They prove little. */
export async function lighthouseMarks(url: string, port: number): Promise<Record<string, number>> {
  const run = await lighthouse(url, { port, output: 'json', logLevel: 'error' });
  if (!run) throw new Error(`Lighthouse had nothing to say of ${url}.`);
  return Object.fromEntries(
    Object.entries(run.lhr.categories).map(([name, { score }]) => [
      name,
      Math.round((score ?? 0) * 100),
    ]),
  );
}
