import { once } from 'node:events';
import {
  createServer,
  request,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import { text } from 'node:stream/consumers';

import { faultsOf } from '../fuzz/judge.ts';
import { leavesOf, withLeaves } from './leaves.ts';
import type { Example } from './requests.ts';

/** What came through the gate: how often each route was asked, with what answers, and what was wrong with any. */
export type Passed = {
  requests: number;
  routes: Record<string, number>;
  statuses: Record<string, number>;
  slowestMs: number;
  faults: string[];
};

export type Gate = { url: string; passed: Passed; close: () => Promise<void> };

type GateOptions = {
  port: number;
  /** Where it leads: a port of this machine. */
  to: number;
  /** Whose session requests carry; empty for nobody's. */
  cookie: () => string;
  /** Examples that are offered as forms, each list at an address of its own: /scan-forms/mine. */
  forms: Readonly<Record<string, readonly Example[]>>;
  /** Addresses that begin so are not there for this scanner. */
  leftOut: string | null;
};

const formsAt = '/scan-forms/';
const formAt = '/scan-form/';
/** What a scanner would have the server ask, to see whether it can be made to: whoever comes here has been made to. */
export const outsideAt = '/scan-outside/';

/**
 * A proxy before a house, for a scanner. It signs the scanner in, and gives each request an address of its own, because limits by
 * address would end the scan and are proved elsewhere. A scanner that knows forms and no JSON finds a form for each example at
 * /scan-forms; what it sends there goes on as JSON.
 */
export async function openGate(options: GateOptions): Promise<Gate> {
  const passed: Passed = { requests: 0, routes: {}, statuses: {}, slowestMs: 0, faults: [] };
  const server = createServer((asked, answer) => {
    pass(asked, answer, options, passed).catch(() => answer.destroy());
  });
  server.listen(options.port, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${options.port}`,
    passed,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function pass(
  asked: IncomingMessage,
  answer: ServerResponse,
  { to, cookie, forms, leftOut }: GateOptions,
  passed: Passed,
): Promise<void> {
  const url = asked.url ?? '/';
  if (url.startsWith(formsAt)) return showForms(answer, forms[url.slice(formsAt.length)] ?? []);
  if (url.startsWith(outsideAt)) return beOutside(url, answer, passed);
  if (leftOut !== null && url.startsWith(leftOut)) return void answer.writeHead(404).end();
  const sent = await text(asked);
  const form = Object.values(forms)
    .flat()
    .find(({ path }) => url.split('?')[0] === `${formAt}${path.slice(1)}`);
  const body = form ? JSON.stringify(withLeaves(form.body, new URLSearchParams(sent))) : sent;
  const path = form?.path ?? url;
  count(passed, path);
  const startedAt = performance.now();
  const given = await sendOn(
    asked,
    { to, path, body, isForm: Boolean(form), cookie: cookie() },
    passed,
  );
  const says = await readBytes(given);
  note(passed, `${asked.method} ${path}`, body, {
    status: given.statusCode ?? 0,
    text: says.toString('utf8'),
    ms: performance.now() - startedAt,
  });
  answer.writeHead(
    given.statusCode ?? 500,
    without(given.headers, 'transfer-encoding', 'connection'),
  );
  answer.end(asked.method === 'HEAD' ? undefined : says);
}

type Onward = { to: number; path: string; body: string; isForm: boolean; cookie: string };

function sendOn(
  { method, headers }: IncomingMessage,
  { to, path, body, isForm, cookie }: Onward,
  { requests }: Passed,
): Promise<IncomingMessage> {
  const own = headers.cookie ?? '';
  return new Promise((resolve, reject) => {
    const on = request({
      host: '127.0.0.1',
      port: to,
      path,
      method,
      headers: {
        // wapiti does not unpack what comes packed, and would find nothing in it.
        ...without(headers, 'accept-encoding', 'content-length', 'connection'),
        ...(isForm && { 'content-type': 'application/json' }),
        cookie: [own, cookie].filter((each) => each !== '').join('; '),
        'x-forwarded-for': addressOf(requests),
        'content-length': Buffer.byteLength(body),
      },
    });
    on.on('response', resolve).on('error', reject);
    on.end(body);
  });
}

function without(headers: IncomingHttpHeaders, ...names: string[]): IncomingHttpHeaders {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !names.includes(name)));
}

function count(passed: Passed, path: string): void {
  passed.requests += 1;
  const route = path.split('?')[0]?.slice(0, 60) ?? '';
  passed.routes[route] = (passed.routes[route] ?? 0) + 1;
}

/** A scanner asks `get_ssrf.php` and `get_xxe.php` who has come; everybody else has been sent here by what it typed. */
function beOutside(url: string, answer: ServerResponse, passed: Passed): void {
  if (!/\/get_\w+\.php/.test(url)) passed.faults.push(`somebody was made to ask for ${url}`);
  answer.writeHead(200, { 'content-type': 'application/json' }).end('{}');
}

async function readBytes(given: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of given) parts.push(part);
  return Buffer.concat(parts);
}

function note(
  passed: Passed,
  asked: string,
  body: string,
  answer: { status: number; text: string; ms: number },
): void {
  passed.statuses[answer.status] = (passed.statuses[answer.status] ?? 0) + 1;
  passed.slowestMs = Math.max(passed.slowestMs, Math.round(answer.ms));
  if (answer.status < 400) return;
  const faults = faultsOf(answer).filter((each) => answer.status >= 500 || /inside/.test(each));
  for (const fault of faults.slice(0, 200))
    passed.faults.push(`${asked.slice(0, 200)} ${fault}: ${body.slice(0, 300)}`);
}

/** One of 65,536 addresses of a range that is for trials of networks. */
const addressOf = (count: number): string => `198.18.${(count >> 8) & 255}.${count & 255}`;

function showForms(answer: ServerResponse, examples: readonly Example[]): void {
  const forms = examples.map(({ path, body }) => {
    const fields = [...leavesOf(body)].map(
      ([name, value]) => `<input type="text" name="${escape(name)}" value="${escape(value)}">`,
    );
    return `<form method="post" action="${formAt}${path.slice(1)}">${fields.join('')}<button>Send</button></form>`;
  });
  answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  answer.end(`<!doctype html><title>Forms</title><body>${forms.join('\n')}</body>`);
}

const escape = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
