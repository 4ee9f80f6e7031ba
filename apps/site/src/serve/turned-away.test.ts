import { expect, test } from 'vitest';
import { turnedAway } from './turned-away.ts';

const asked = (method: string, url: string, host?: string) =>
  turnedAway({ method, url, headers: { host } })?.status;

test.each(['GET', 'HEAD', 'POST'])('%s is answered', (method) => {
  expect(asked(method, '/danger', 'help.example:8443')).toBeUndefined();
});

test('an old client that names no host is answered', () => {
  expect(asked('GET', '/danger')).toBeUndefined();
});

test.each(['OPTIONS', 'PUT', 'DELETE', 'TRACE', 'PATCH', 'FOO', ''])('%s is not', (method) => {
  expect(turnedAway({ method, url: '/', headers: {} })).toEqual({
    status: 405,
    headers: { Allow: 'GET, HEAD, POST' },
  });
});

test.each([
  ['/danger', 'help.example:99999'],
  ['/danger', '[::1'],
  ['/danger', 'a b<script>'],
  ['*', 'help.example'],
  ['http://help.example/danger', 'help.example'],
])('%s of %s is no address', (url, host) => {
  expect(asked('GET', url, host)).toBe(400);
});
