import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';

const project = join(import.meta.dirname, '../../../..');
const size = 100_000;
// What takes the square of a length takes some 12 s on a machine with nothing else to do, and what is linear a tenth of a second.
const limitMs = 5_000;

/** A regular expression as it stands in a file. */
type Pattern = { file: string; source: string; flags: string };

// Slower than in a line with the length of a text, and never given a long one.
const bounded: ReadonlySet<string> = new Set([
  // The digits of a number.
  'packages/domain/src/measure/show.ts',
]);

// What a regular expression can stand after; a division stands after a value.
const literal =
  /(?<=[=(,:!&|?[{;]\s*|return\s)\/(?![*/])((?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([dgimsuvy]*)/g;

/** Every regular expression of what runs on the server or in a browser, each once. */
export async function listPatterns(): Promise<Pattern[]> {
  const found = new Map<string, Pattern>();
  const keep = (file: string, source: string, flags: string) => {
    if (isPattern(source, flags)) found.set(`${source}/${flags}`, { file, source, flags });
  };
  const files = globSync('{apps,packages}/*/src/**/*.{ts,tsx,astro}', { cwd: project });
  for (const file of files.filter(
    (path) => !bounded.has(path) && !/\.test\.tsx?$|\/testing\/|stories/.test(path),
  )) {
    const text = readFileSync(join(project, file), 'utf8');
    for (const [, source = '', flags = ''] of text.matchAll(literal)) keep(file, source, flags);
    if (!text.includes('new RegExp(')) continue;
    for (const { source, flags } of await builtBy(file)) keep(file, source, flags);
  }
  return [...found.values()];
}

/** The regular expressions that a file puts together when it is loaded. Those of a call, as of words to take out, are not among them. */
async function builtBy(file: string): Promise<RegExp[]> {
  const built: RegExp[] = [];
  const real = globalThis.RegExp;
  globalThis.RegExp = new Proxy(real, {
    construct(target, given, as) {
      const made: RegExp = Reflect.construct(target, given, as);
      built.push(made);
      return made;
    },
  });
  try {
    // Loaded anew, although something else has loaded it before.
    await import(`${pathToFileURL(join(project, file)).href}?patterns`);
  } finally {
    globalThis.RegExp = real;
  }
  return built;
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
  'mon,',
  'http://a',
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
  slowest: string;
  slow: string[];
}> {
  const patterns = await listPatterns();
  const slow: string[] = [];
  let slowestMs = 0;
  let slowest = '';
  for (const pattern of patterns) {
    const ms = await timeOf(pattern);
    const named = `${pattern.file}: /${pattern.source}/${pattern.flags}`;
    if (ms > slowestMs) [slowestMs, slowest] = [Math.round(ms), named];
    if (ms >= limitMs) slow.push(named);
  }
  return { patterns: patterns.length, slowestMs, slowest, slow };
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
