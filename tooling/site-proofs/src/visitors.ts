import { Agent, get } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

import { quantile } from './quantile.ts';

// `node visitors.ts` is told on standard input what to do and prints how long answers took. A process of its own, so that
// what it does for its visitors keeps nobody else waiting.

/** Visitors at once, each with a line of their own that stays open, going round the paths with a pause between. */
export type Crowd = {
  site: string;
  paths: string[];
  visitors: number;
  pauseMs: number;
  warmUpSeconds: number;
  seconds: number;
};

/** Milliseconds from asking to the last byte, after the warm-up. */
export type CrowdTimes = {
  answers: number;
  failed: number;
  median: number;
  p95: number;
  p99: number;
};

if (import.meta.main) {
  let told = '';
  for await (const chunk of process.stdin) told += String(chunk);
  process.stdout.write(JSON.stringify(await visit(JSON.parse(told))));
}

async function visit(crowd: Crowd): Promise<CrowdTimes> {
  const startedAt = performance.now();
  const countFrom = startedAt + crowd.warmUpSeconds * 1_000;
  const until = countFrom + crowd.seconds * 1_000;
  const times: number[] = [];
  let failed = 0;
  const visitor = async (number: number): Promise<void> => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    await sleep((number / crowd.visitors) * crowd.pauseMs);
    for (let step = number; performance.now() < until; step += 1) {
      const path = crowd.paths[step % crowd.paths.length] ?? '/';
      const askedAt = performance.now();
      const isWell = await ask(crowd.site + path, agent);
      const answeredAt = performance.now();
      if (askedAt > countFrom) times.push(answeredAt - askedAt);
      if (!isWell) failed += 1;
      await sleep(crowd.pauseMs);
    }
    agent.destroy();
  };
  await Promise.all(Array.from({ length: crowd.visitors }, (_, number) => visitor(number)));
  const at = (share: number): number => quantile(times, share, 2);
  return { answers: times.length, failed, median: at(0.5), p95: at(0.95), p99: at(0.99) };
}

async function ask(url: string, agent: Agent): Promise<boolean> {
  return new Promise((resolve) => {
    get(url, { agent, headers: { 'Accept-Encoding': 'br' } }, (response) => {
      response
        .on('end', () => resolve(response.statusCode === 200))
        .on('error', () => resolve(false));
      response.resume();
    }).on('error', () => resolve(false));
  });
}
