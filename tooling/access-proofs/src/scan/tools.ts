import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { outsideAt } from './gate.ts';
import type { Example } from './requests.ts';

/** One thing that a scanner says it found. */
export type Finding = { by: string; kind: string; where: string; says: string };

/** What one run of a scanner came to. */
export type Ran = {
  /** How many fields sqlmap looked at, and at how many it tried everything it was told to. */
  fields: number;
  inFull: number;
  /** How often sqlmap suspected something and then found by itself that it was nothing. */
  withdrawn: number;
  findings: Finding[];
  notDone: string[];
};

const none: Ran = { fields: 0, inFull: 0, withdrawn: 0, findings: [], notDone: [] };

type Run = { name: string; folder: string; url: string };

// Neither may write into anybody's home, nor ask anything outside this machine.
async function run(program: string, args: string[], { name, folder }: Run): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const log = join(folder, `${name}.log`);
  const child = spawn(program, args, {
    cwd: folder,
    env: { PATH: process.env['PATH'], HOME: folder, LANG: 'C.UTF-8', TERM: 'dumb' },
    stdio: ['ignore', openSync(log, 'w'), 'inherit'],
  });
  await once(child, 'close');
  return readFileSync(log, 'utf8');
}

export const everyModule =
  'blindsql,cookieflags,csp,exec,file,http_headers,permanentxss,redirect,sql,xss,backup,crlf,csrf,htaccess,methods,shellshock,ssrf,xxe';
export const fewModules = 'sql,xss,permanentxss,crlf,redirect';

type WapitiRun = Run & {
  starts: readonly string[];
  modules: string;
  depth: number;
  secondsEach: number;
};

type WapitiReport = Record<
  'vulnerabilities' | 'anomalies' | 'additionals',
  Record<string, { method: string; path: string; info: string; parameter: string }[]>
>;

/** wapiti over pages, addresses with words, and forms. */
export async function wapiti(asked: WapitiRun): Promise<Ran> {
  const { name, folder, url, starts, modules, depth, secondsEach } = asked;
  const report = join(folder, `${name}.json`);
  const said = await run(
    'wapiti',
    [
      '-u',
      `${url}/`,
      ...starts.flatMap((path) => ['-s', url + path]),
      '-m',
      modules,
      '-d',
      String(depth),
      '-S',
      'normal',
      '-t',
      '10',
      '-v',
      '1',
      '--max-scan-time',
      '120',
      '--max-attack-time',
      String(secondsEach),
      '--flush-session',
      '--no-bugreport',
      '--store-session',
      folder,
      '--store-config',
      folder,
      '--endpoint',
      url + outsideAt,
      '-f',
      'json',
      '-o',
      report,
    ],
    asked,
  );
  const { vulnerabilities, anomalies, additionals }: WapitiReport = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  const findings = [vulnerabilities, anomalies, additionals].flatMap((each) =>
    Object.entries(each).flatMap(([kind, list]) =>
      list.map(({ method, path, info, parameter }) => ({
        by: 'wapiti',
        kind,
        where: `${method} ${path} ${parameter}`,
        says: info,
      })),
    ),
  );
  const notDone = said.split('\n').filter((line) => /^Max attack time|Traceback/.test(line));
  return { ...none, findings, notDone };
}

// A refusal is an answer like any other. What the database is, is no secret.
const settled = [
  '--ignore-code',
  '400,401,403,404,405,409,415,422,429',
  '--ignore-redirects',
  '--drop-set-cookie',
  '--flush-session',
  '--disable-coloring',
  '--dbms',
  'postgresql',
  '--time-sec',
  '3',
];

type SqlmapRun = Run & { requests: readonly string[]; options: readonly string[] };

/** A request as sqlmap reads it from a file. */
export function asPost(url: string, { path, body }: Example): string {
  const { host } = new URL(url);
  return [
    `POST ${path} HTTP/1.1`,
    `Host: ${host}`,
    `Origin: ${url}`,
    'Content-Type: application/json',
    '',
    JSON.stringify(body),
  ].join('\n');
}

export function asGet(url: string, path: string): string {
  return [`GET ${path} HTTP/1.1`, `Host: ${new URL(url).host}`, 'Accept: */*', ''].join('\n');
}

/** sqlmap over requests: every field of each. */
export async function sqlmap(asked: SqlmapRun): Promise<Ran> {
  const { name, folder, requests, options } = asked;
  if (requests.length === 0) return none;
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}.requests`);
  const line = '='.repeat(54);
  writeFileSync(file, requests.map((each) => `${line}\n${each}\n${line}\n`).join('\n'));
  const answers = ['--answers', 'skip further=N,keep testing=Y', '--batch', '--ignore-stdin'];
  const said = await run(
    'sqlmap',
    ['-l', file, ...settled, ...answers, '--output-dir', join(folder, name), ...options],
    asked,
  );
  const lines = said.split('\n');
  const findings: Finding[] = [];
  let where = '';
  for (const each of lines) {
    where = /testing URL '(.+)'/.exec(each)?.[1] ?? where;
    if (/ is vulnerable\./.test(each))
      findings.push({ by: 'sqlmap', kind: 'SQL injection', where, says: each.slice(0, 200) });
  }
  const times = (said: RegExp): number => lines.filter((each) => said.test(each)).length;
  return {
    fields: times(/testing if .+ parameter .+ is dynamic/),
    inFull: times(/testing for SQL injection on/),
    withdrawn: times(/false positive or unexploitable/),
    findings,
    notDone: lines.filter((each) =>
      /unable to connect|connection (?:reset|timed)|Traceback/.test(each),
    ),
  };
}
