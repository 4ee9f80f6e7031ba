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

/** How often a second each was done, and how one compares with the other. */
export type Comparison = { rawPerSecond: number; perSecond: number; ratio: number };

/** Lets the two take turns for some rounds, so that what else the machine does meets both; gives the middle of them. */
export async function compare(
  ways: { raw: () => Promise<unknown>; product: () => Promise<unknown> },
  { rounds, seconds }: { rounds: number; seconds: number },
): Promise<Comparison> {
  await throughput(seconds, ways.raw);
  await throughput(seconds, ways.product);
  const found: Comparison[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const rawPerSecond = await throughput(seconds, ways.raw);
    const perSecond = await throughput(seconds, ways.product);
    found.push({ rawPerSecond, perSecond, ratio: perSecond / rawPerSecond });
  }
  const middle = found.toSorted((a, b) => a.ratio - b.ratio)[Math.floor(rounds / 2)];
  if (!middle) throw new Error('Nothing was measured.');
  return {
    rawPerSecond: Math.round(middle.rawPerSecond),
    perSecond: Math.round(middle.perSecond),
    ratio: Math.round(middle.ratio * 100) / 100,
  };
}
