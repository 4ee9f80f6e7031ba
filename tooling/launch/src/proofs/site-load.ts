import { realpathSync } from 'node:fs';

import { sendCrowd, watchMemory } from '@waymark/site-proofs/load';
import { quantile } from '@waymark/site-proofs/quantile';
import type { CrowdTimes } from '@waymark/site-proofs/visitors';

import { pagesOf } from '../families-site/pages.ts';
import { untilDirectory } from '../families-site/ready.ts';
import { startHouse, type House } from '../house.ts';
import { houseMark } from '../leftovers.ts';
import { siteScript } from '../project.ts';
import type { ProofResult } from './result.ts';

const crowd = { visitors: 525, pauseMs: 1_000, warmUpSeconds: 20, seconds: 120 };
const mostMilliseconds = 20;
const mostGrowth = 1.1; // of memory, from the first third of what is measured to the last
const towns = ['wenbrook', 'millbeck', 'thornley-green', 'sandholme'];

const say = (line: string): void => void process.stderr.write(`${line}\n`);

/**
 * 525 visitors with a second between pages, on results near a town: how long answers take, as a multiple of a small file
 * from the same process; whether memory stays flat; and the same again with the server and the database down.
 */
export async function prove(): Promise<ProofResult> {
  const house = await startHouse({ say });
  try {
    await untilDirectory(house.siteUrl);
    const paths = await resultsOf(house.siteUrl);
    const send = async (what: string, asked: string[]): Promise<CrowdTimes> => {
      const times = await sendCrowd({ ...crowd, site: house.siteUrl, paths: asked });
      say(`${what}: ${JSON.stringify(times)}`);
      return times;
    };
    const firstAsked = await askOnce(house.siteUrl, paths);
    const file = await send('a small file', ['/favicon.svg']);
    const memory = watchMemory([siteScript, houseMark(realpathSync(house.dataDir))]);
    const results = await send('results', paths);
    await withoutServer(house);
    const alone = await send('results, server and database down', paths);
    const { holds: isFlat, ...megabytes } = growth(await memory.stop());
    const isQuick = ({ p95, failed, answers }: CrowdTimes): boolean =>
      p95 < mostMilliseconds && failed === 0 && answers > 0;
    return {
      holds: isQuick(results) && isQuick(alone) && isFlat,
      figures: {
        ...crowd,
        pages: paths.length,
        unit: 'ms',
        firstAsked,
        file,
        results,
        alone,
        timesTheFile: {
          median: ratio(results.median, file.median),
          p95: ratio(results.p95, file.p95),
          p95Alone: ratio(alone.p95, file.p95),
        },
        megabytes,
      },
    };
  } finally {
    await house.stop();
  }
}

async function resultsOf(site: string): Promise<string[]> {
  const needs = (await pagesOf(site)).filter(({ path }) => /^\/help\/[^/]+\/[^/]+$/.test(path));
  return needs.flatMap(({ path }) => towns.map((town) => `${path}?near=${town}`));
}

/** Each page once: the site keeps a page until the directory or what is open changes, so only this asks for work. */
async function askOnce(site: string, paths: readonly string[]): Promise<{ median: number }> {
  const times: number[] = [];
  for (const path of paths) {
    const startedAt = performance.now();
    const answer = await fetch(site + path, { headers: { 'Accept-Encoding': 'br' } });
    await answer.arrayBuffer();
    times.push(performance.now() - startedAt);
  }
  return { median: quantile(times, 0.5, 1) };
}

async function withoutServer(house: House): Promise<void> {
  await house.stopServer();
  await house.stopPostgres();
}

/** Memory while the crowds are there, once they have all come. */
function growth(megabytes: readonly number[]): { first: number; last: number; holds: boolean } {
  const settled = megabytes.slice(crowd.warmUpSeconds);
  const third = Math.floor(settled.length / 3);
  const first = quantile(settled.slice(0, third), 0.5, 1);
  const last = quantile(settled.slice(-third), 0.5, 1);
  return { first, last, holds: last <= first * mostGrowth };
}

function ratio(one: number, other: number): number {
  return Math.round((one / other) * 10) / 10;
}
