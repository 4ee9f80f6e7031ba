const atOnce = 16;

/** How often a second something was done, in one round of so many seconds. */
async function throughput(seconds: number, act: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  const endsAt = startedAt + seconds * 1000;
  let done = 0;
  const work = async () => {
    while (performance.now() < endsAt) {
      await act();
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return (done / (performance.now() - startedAt)) * 1000;
}

/** The same work without access and with it. */
export type Ways = Record<'raw' | 'product', () => Promise<unknown>>;

/** How often a second each was done, and the one as a part of the other. */
export type Comparison = { rawPerSecond: number; perSecond: number; ratio: number };

/** Lets both take turns for some rounds, so that what else the machine does meets each; gives the middle of each figure. */
export async function compare(
  ways: Ways,
  { rounds, seconds }: { rounds: number; seconds: number },
): Promise<Comparison> {
  const round = async () => ({
    raw: await throughput(seconds, ways.raw),
    product: await throughput(seconds, ways.product),
  });
  await round();
  const found: Awaited<ReturnType<typeof round>>[] = [];
  for (let at = 0; at < rounds; at += 1) found.push(await round());
  const middleOf = (of: (each: (typeof found)[number]) => number): number =>
    found.map(of).toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
  return {
    rawPerSecond: Math.round(middleOf(({ raw }) => raw)),
    perSecond: Math.round(middleOf(({ product }) => product)),
    ratio: hundredths(middleOf(({ product, raw }) => product / raw)),
  };
}

const hundredths = (value: number): number => Math.round(value * 100) / 100;
