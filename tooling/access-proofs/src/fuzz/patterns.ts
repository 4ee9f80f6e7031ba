import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';

const project = join(import.meta.dirname, '../../../..');
const size = 100_000;
const limitMs = 20_000;

/** A regular expression as it stands in a file. */
type Pattern = { file: string; source: string; flags: string };

// Slower than in a line with the length of a text, and never given a long one: what each reads is limited before.
const bounded: ReadonlySet<string> = new Set([
  // An address of the network, of a header that Node.js limits.
  'packages/domain/src/network/ipv6-groups.ts',
  // One word of at most 24 letters.
  'packages/domain/src/navigation/match/without-ending.ts',
  // Digits of a number.
  'packages/domain/src/measure/show.ts',
  // Of a directory that the council imports, each text cut first.
  'packages/domain/src/directory/contact-points.ts',
  'packages/domain/src/directory/read-opening-hours.ts',
  // What whoever runs the server types.
  'apps/server/src/commands/directory-walk.ts',
]);

// What a regular expression can stand after; a division stands after a value.
const literal =
  /(?<=[=(,:!&|?[{;]\s*|return\s)\/(?![*/])((?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([dgimsuvy]*)/g;

/** Every regular expression of what runs on the server or in a browser, each once. */
export function listPatterns(): Pattern[] {
  const found = new Map<string, Pattern>();
  const files = globSync('{apps,packages}/*/src/**/*.{ts,tsx,astro}', { cwd: project });
  for (const file of files.filter(
    (path) => !bounded.has(path) && !/\.test\.tsx?$|\/testing\/|stories/.test(path),
  )) {
    const text = readFileSync(join(project, file), 'utf8');
    for (const [, source = '', flags = ''] of text.matchAll(literal)) {
      if (isPattern(source, flags)) found.set(`${source}/${flags}`, { file, source, flags });
    }
  }
  return [...found.values()];
}

function isPattern(source: string, flags: string): boolean {
  try {
    return new RegExp(source, flags).source !== '';
  } catch {
    return false;
  }
}

const parts = [
  'a',
  ' ',
  '0',
  '-',
  '.',
  'a-',
  'a.',
  'a,',
  "a'",
  '<',
  '<a',
  '\n',
  '/',
  'A0 ',
  '@',
  '\\',
  '"',
  'é',
  '+4',
  '2026-',
];

/** Texts of a hundred thousand characters that end in what spoils the match. */
export const longTexts = (): string[] =>
  parts.flatMap((part) => {
    const text = part.repeat(size / part.length);
    return [`${text}!`, `${text}\u0000`, `x${text}`];
  });

/** How many patterns were tried, and which took longer than the limit on one text. */
export async function tryPatterns(): Promise<{
  patterns: number;
  slowestMs: number;
  slow: string[];
}> {
  const patterns = listPatterns();
  const slow: string[] = [];
  let slowestMs = 0;
  for (const pattern of patterns) {
    const ms = await timeOf(pattern);
    slowestMs = Math.max(slowestMs, Math.round(ms));
    if (ms >= limitMs) slow.push(`${pattern.file}: /${pattern.source}/${pattern.flags}`);
  }
  return { patterns: patterns.length, slowestMs, slow };
}

/** The longest that a pattern took on one text, in a thread that is ended at the limit. */
function timeOf(pattern: Pattern): Promise<number> {
  const worker = new Worker(import.meta.filename, { workerData: pattern });
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  let timer = setTimeout(() => resolve(limitMs), limitMs);
  let longest = 0;
  worker.on('message', (ms: number | 'done') => {
    clearTimeout(timer);
    if (ms === 'done') return resolve(longest);
    longest = Math.max(longest, ms);
    timer = setTimeout(() => resolve(limitMs), limitMs);
  });
  worker.on('error', reject);
  return promise.finally(() => {
    clearTimeout(timer);
    return worker.terminate();
  });
}

if (!isMainThread) {
  const { source, flags }: Pattern = workerData;
  for (const text of longTexts()) {
    const pattern = new RegExp(source, flags);
    const startedAt = performance.now();
    text.replace(pattern, '');
    parentPort?.postMessage(performance.now() - startedAt);
  }
  parentPort?.postMessage('done');
}
