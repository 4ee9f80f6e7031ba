import { createServer, type RequestListener, type Server } from 'node:http';

import { isPublicAddress } from '@waymark/domain/network';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { askLink, type MayAsk } from './ask-link.ts';

let server: Server;
let port: number;
let answer: RequestListener;
let asked: string[];

beforeEach(async () => {
  asked = [];
  answer = (_, response) => response.end();
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.headers.host?.split(':')[0]}${request.url}`);
    answer(request, response);
  });
  // Every address of this machine, so that a test may have an allowed one and another.
  await new Promise<void>((resolve) => server.listen(0, '0.0.0.0', resolve));
  const address = server.address();
  port = typeof address === 'object' ? (address?.port ?? 0) : 0;
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const onlyFirst: MayAsk = (address) => address === '127.0.0.1';
const ask = (path: string, mayAsk = onlyFirst) =>
  askLink(`http://127.0.0.1:${port}${path}`, mayAsk);
const leadTo =
  (location: string): RequestListener =>
  (_, response) =>
    response.writeHead(302, { Location: location }).end();

describe('a link', () => {
  it('opens, and HEAD is enough', async () => {
    expect(await ask('/page?a=1')).toEqual({ kind: 'opens' });
    expect(asked).toEqual(['HEAD 127.0.0.1/page?a=1']);
  });

  it.each([403, 404, 405, 501])('that refuses HEAD with %i is asked by GET', async (status) => {
    answer = (request, response) => {
      response.writeHead(request.method === 'HEAD' ? status : 200).end('<h1>Hello</h1>');
    };
    expect(await ask('/')).toEqual({ kind: 'opens' });
    expect(asked).toEqual(['HEAD 127.0.0.1/', 'GET 127.0.0.1/']);
  });

  it('that breaks off at HEAD is asked by GET', async () => {
    answer = (request, response) =>
      request.method === 'HEAD' ? request.socket.destroy() : response.end();
    expect(await ask('/')).toEqual({ kind: 'opens' });
  });

  it.each([
    [404, { kind: 'dead', why: 'there is no such page (404)', mayPass: false }],
    [410, { kind: 'dead', why: 'the page was taken away (410)', mayPass: false }],
    [503, { kind: 'dead', why: 'its server is broken (503)', mayPass: true }],
    [403, { kind: 'unsure', why: 'it does not let a machine look (403)' }],
    [429, { kind: 'unsure', why: 'it does not let a machine look (429)' }],
  ])('that answers %i', async (status, state) => {
    answer = (_, response) => response.writeHead(status).end();
    expect(await ask('/')).toEqual(state);
  });

  it('with a page that never ends opens, and is not read', async () => {
    answer = (request, response) => {
      if (request.method === 'HEAD') response.writeHead(405).end();
      else response.writeHead(200).write('x'.repeat(1000));
    };
    expect(await ask('/')).toEqual({ kind: 'opens' });
  });

  it('where nothing listens is dead, and may come back', async () => {
    const gone = port;
    await new Promise((resolve) => server.close(resolve));
    expect(await askLink(`http://127.0.0.1:${gone}/`, onlyFirst)).toEqual({
      kind: 'dead',
      why: 'nothing answers there (ECONNREFUSED)',
      mayPass: true,
    });
    server = createServer().listen(0);
  });

  it('of a website that there is not', async () => {
    const state = await askLink('http://no-such-site.invalid/', onlyFirst);
    // Where a machine has no DNS at all, it cannot be told.
    expect(state).toSatisfy(({ why }) =>
      ['there is no such website', 'its name cannot be looked up now'].includes(why),
    );
  });
});

describe('what leads on', () => {
  it('is followed five times, and no more', async () => {
    answer = (request, response) => {
      const left = Number(request.url?.slice(1));
      if (left === 0) response.end();
      else response.writeHead(301, { Location: `/${left - 1}` }).end();
    };
    expect(await ask('/5')).toEqual({ kind: 'opens' });
    expect(asked).toHaveLength(6);
    expect(await ask('/6')).toMatchObject({ why: 'it leads on more than 5 times' });
    expect(asked).toHaveLength(12);
  });

  it.each(['ftp://127.0.0.1/file', 'javascript:alert(1)', 'http://['])(
    'to %s leads to no web page',
    async (location) => {
      answer = leadTo(location);
      expect(await ask('/')).toMatchObject({ kind: 'dead', why: /no web page/ });
    },
  );
});

const notPublic = { kind: 'dead', why: 'it is not on the public web', mayPass: false };

describe('NAV-62 what is not public is never asked', () => {
  it.each(['127.0.0.1', 'localhost', '127.1', '2130706433', '[::1]', '[::ffff:127.0.0.1]'])(
    'at %s',
    async (host) => {
      expect(await askLink(`http://${host}:${port}/`, isPublicAddress)).toEqual(notPublic);
      expect(asked).toEqual([]);
    },
  );

  it.each(['127.0.0.2', 'localhost', '[::1]', '169.254.169.254'])(
    'nor where a public page leads to %s',
    async (host) => {
      // "localhost" is looked up: allowed is another address.
      const mayAsk: MayAsk = (address) => address === '127.0.0.3';
      answer = leadTo(`http://${host}:${port}/secret`);
      expect(await askLink(`http://127.0.0.3:${port}/`, mayAsk)).toEqual(notPublic);
      // By HEAD alone: what leads on was not refused.
      expect(asked).toEqual(['HEAD 127.0.0.3/']);
    },
  );

  it('and what DNS says is judged, where it may be asked', async () => {
    const mayAsk: MayAsk = (address) => address === '127.0.0.1' || address === '::1';
    expect(await askLink(`http://localhost:${port}/`, mayAsk)).toEqual({ kind: 'opens' });
  });
});
