import { expect, test } from 'vitest';

import { invitation } from './app.ts';

const never = () => {
  throw new Error('Nothing of this is asked for a link that is none.');
};
/** No secret is so long, so the answer comes before any database is asked. */
const link = 'x'.repeat(300);

test('whoever asks too often from one place does not use up the tries of somebody’s link', async () => {
  const app = invitation({
    signInDb: new Proxy(Object.create(null), { get: never }),
    now: () => new Date('2026-11-23T09:00:00Z'),
    newId: never,
    passwordsFrom: never,
    addressOf: (c) => c.req.header('from') ?? '',
    log: { info: () => {}, warn: () => {}, error: () => {} },
  });
  const ask = async (from: string, secret: string) => {
    const body = JSON.stringify({ secret });
    return (await app.request('/open', { method: 'POST', headers: { from }, body })).status;
  };
  for (let tries = 0; tries < 600; tries += 1) await ask('192.0.2.1', `${link}${tries}`);
  for (let tries = 0; tries < 40; tries += 1) expect(await ask('192.0.2.1', link)).toBe(429);
  expect(await ask('198.51.100.1', link)).toBe(400);
});
