import { Hono } from 'hono';
import { expect, it } from 'vitest';

import { clientAddress, siteAddresses } from './client-address.ts';

it.each([
  '127.0.0.1',
  '127.1.2.3',
  '::1',
  '::ffff:127.0.0.1',
  '192.0.2.7',
  '::ffff:192.0.2.7',
  '2001:db8::7',
])('the site may ask from %s', (address) => {
  expect(siteAddresses(['192.0.2.7', '2001:db8:0::7'])(address)).toBe(true);
});

it.each(['192.0.2.8', '::ffff:192.0.2.8', '2001:db8::8', '128.0.0.1', '', 'localhost'])(
  'the site does not ask from %s',
  (address) => {
    expect(siteAddresses(['localhost', '192.0.2.7', '2001:db8::7'])(address)).toBe(false);
  },
);

it.each([
  ['203.0.113.9, 192.0.2.7', '192.0.2.7'],
  ['127.0.0.1, 192.0.2.7:50123', '192.0.2.7'],
  ['[2001:db8::7]:50123', '2001:db8::7'],
])('a trusted proxy that says %s means %s', async (said, address) => {
  const app = new Hono().get('/', (c) => c.text(clientAddress(c, true)));
  const answer = await app.request('/', { headers: { 'x-forwarded-for': said } });
  expect(await answer.text()).toBe(address);
});
