import { setTimeout as wait } from 'node:timers/promises';

import type { Allowance } from './allowance.ts';

const patience = 30_000;
const mostTries = 4;
const longestWait = 10 * 60; // seconds: feeds that count what is asked count for some minutes

/**
 * What is at an address, from JSON. Where it says that too much was asked, or that it is away, and for how long, it is asked
 * again then. Throws where it cannot be had, is no JSON, or is more than may be read.
 */
export async function fetchJson(url: string, allowance: Allowance): Promise<unknown> {
  const response = await fetchPatiently(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
  const chunks: Uint8Array[] = [];
  for await (const chunk of response.body ?? []) {
    allowance.take(chunk.byteLength);
    chunks.push(chunk);
  }
  const text = Buffer.concat(chunks)
    .toString('utf8')
    .replace(/^\ufeff/, '');
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`${url} did not answer in JSON.`);
  }
}

async function fetchPatiently(url: string): Promise<Response> {
  for (let tries = 1; ; tries += 1) {
    const response = await fetch(url, {
      headers: { Accept: 'application/json' },
      signal: AbortSignal.timeout(patience),
    });
    const seconds = secondsToWait(response);
    if (seconds === null || tries === mostTries) return response;
    await response.body?.cancel();
    await wait(seconds * 1000);
  }
}

function secondsToWait({ status, headers }: Response): number | null {
  const said = headers.get('Retry-After') ?? '';
  if ((status !== 429 && status !== 503) || !/^\d{1,4}$/.test(said)) return null;
  const seconds = Number(said);
  return seconds <= longestWait ? seconds : null;
}
