import { lookup as lookUp } from 'node:dns';
import { request as askHttp } from 'node:http';
import { request as askHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';

import { isPublicAddress } from '@waymark/domain/network';

/** Whether a link opens; where not, why in words, and whether that may pass by itself. `unsure`: a machine cannot tell. */
export type LinkState =
  | { readonly kind: 'opens' }
  | { readonly kind: 'unsure'; readonly why: string }
  | { readonly kind: 'dead'; readonly why: string; readonly mayPass: boolean };

/** Which addresses by number may be asked. */
export type MayAsk = (address: string) => boolean;

const mostRedirects = 5;
const patience = 15_000; // milliseconds for one link, wherever it leads
const headers = { 'User-Agent': 'Waymark link check', Accept: '*/*' };

/**
 * Asks whether a link opens: by HEAD, and by GET where that is refused, wherever it leads. Only addresses that may be asked
 * are, after DNS, and each redirect is judged the same way: public ones, where nothing else is said. Reads no page.
 */
export async function askLink(link: string, mayAsk: MayAsk = isPublicAddress): Promise<LinkState> {
  const signal = AbortSignal.timeout(patience);
  try {
    return await follow(new URL(link), mayAsk, signal);
  } catch (error) {
    return whyNot(signal.aborted ? 'ETIMEDOUT' : codeOf(error));
  }
}

async function follow(link: URL, mayAsk: MayAsk, signal: AbortSignal): Promise<LinkState> {
  let url = link;
  for (let hop = 0; hop <= mostRedirects; hop += 1) {
    const answer = await answerOf(url, mayAsk, signal);
    if (answer.to === null) return stateOf(answer.status);
    const next = URL.canParse(answer.to, url.href) ? new URL(answer.to, url) : null;
    if (next === null || !/^https?:$/.test(next.protocol))
      return dead('it leads to something that is no web page');
    url = next;
  }
  return dead(`it leads on more than ${mostRedirects} times`);
}

type Answer = { readonly status: number; readonly to: string | null };

async function answerOf(url: URL, mayAsk: MayAsk, signal: AbortSignal): Promise<Answer> {
  const head = await ask('HEAD', url, mayAsk, signal).catch(() => null);
  return head === null || head.status >= 400 ? ask('GET', url, mayAsk, signal) : head;
}

function ask(method: string, url: URL, mayAsk: MayAsk, signal: AbortSignal): Promise<Answer> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  // A host that is a number is never looked up.
  if (isIP(host) !== 0 && !mayAsk(host)) return Promise.reject(new NotPublic());
  const send = url.protocol === 'https:' ? askHttps : askHttp;
  return new Promise((resolve, reject) => {
    const options = { method, headers, signal, agent: false, lookup: lookupWithin(mayAsk) };
    send(url, options, (response) => {
      const { statusCode: status = 0, headers: said } = response;
      response.on('error', () => {}); // the page itself is not waited for
      response.destroy();
      const leads = status >= 300 && status < 400 && status !== 304;
      resolve({ status, to: leads ? (said.location ?? null) : null });
    })
      .on('error', reject)
      .end();
  });
}

class NotPublic extends Error {
  readonly code = 'NOT_PUBLIC';
}

// The very addresses that were judged are connected to: a second look-up could say something else.
function lookupWithin(mayAsk: MayAsk): LookupFunction {
  return (host, options, done) => {
    lookUp(host, { ...options, all: true }, (error, found) => {
      const [first] = found ?? [];
      if (error || !first) done(error ?? new NotPublic(), '', 0);
      else if (!found.every(({ address }) => mayAsk(address))) done(new NotPublic(), '', 0);
      else if (options.all) done(null, found);
      else done(null, first.address, first.family);
    });
  };
}

function stateOf(status: number): LinkState {
  if (status >= 200 && status < 300) return { kind: 'opens' };
  if (status === 404) return dead('there is no such page (404)');
  if (status === 410) return dead('the page was taken away (410)');
  if (status >= 500) return dead(`its server is broken (${status})`, true);
  return { kind: 'unsure', why: `it does not let a machine look (${status})` };
}

const dead = (why: string, mayPass = false): LinkState => ({ kind: 'dead', why, mayPass });

function whyNot(code: string): LinkState {
  if (code === 'NOT_PUBLIC') return dead('it is not on the public web');
  if (code === 'ENOTFOUND') return dead('there is no such website', true);
  if (code === 'ETIMEDOUT') return dead('it does not answer in time', true);
  if (/CERT|ALTNAME|TLS|SSL|SELF_SIGNED|UNABLE_TO/.test(code))
    return dead(`its certificate is not right (${code})`);
  if (code === 'EAI_AGAIN') return { kind: 'unsure', why: 'its name cannot be looked up now' };
  return dead(`nothing answers there (${code})`, true);
}

function codeOf(error: unknown): string {
  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : null;
  return typeof code === 'string' ? code : 'no reason given';
}
