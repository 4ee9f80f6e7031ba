import { expect, test } from 'vitest';

import type { LinkState } from './ask-link.ts';
import { checkLinks } from './check-links.ts';

const hosts = Array.from({ length: 20 }, (_, index) => `http://site${index}.example`);
const links = hosts.flatMap((host) => ['/a', '/b', '/c'].map((path) => `${host}${path}`));
const wait = () => new Promise((resolve) => setTimeout(resolve, 2));

test('a few are asked at once, and one at a time of each host', async () => {
  const open = new Map<string, number>();
  let most = 0;
  let mostOfOne = 0;
  const states = await checkLinks(links, async (link) => {
    const { hostname } = new URL(link);
    open.set(hostname, (open.get(hostname) ?? 0) + 1);
    most = Math.max(
      most,
      [...open.values()].reduce((sum, each) => sum + each),
    );
    mostOfOne = Math.max(mostOfOne, ...open.values());
    await wait();
    open.set(hostname, (open.get(hostname) ?? 0) - 1);
    return { kind: 'opens' };
  });
  expect(states.size).toBe(60);
  expect(mostOfOne).toBe(1);
  expect(most).toBeGreaterThan(1);
  expect(most).toBeLessThanOrEqual(6);
});

test('what may pass is asked once more after the others, and nothing else is', async () => {
  const answers: Record<string, LinkState[]> = {
    'http://a.example/slow': [{ kind: 'dead', why: 'slow', mayPass: true }, { kind: 'opens' }],
    'http://b.example/broken': [
      { kind: 'dead', why: 'broken', mayPass: true },
      { kind: 'dead', why: 'broken still', mayPass: true },
    ],
    'http://c.example/gone': [{ kind: 'dead', why: 'gone', mayPass: false }],
    'http://d.example/': [{ kind: 'opens' }],
  };
  const asked: string[] = [];
  const states = await checkLinks(Object.keys(answers), (link) => {
    asked.push(link);
    const [next] = answers[link]?.splice(0, 1) ?? [];
    if (!next) throw new Error(`${link} was asked too often`);
    return Promise.resolve(next);
  });
  expect(asked).toHaveLength(6);
  expect(states.get('http://a.example/slow')).toEqual({ kind: 'opens' });
  expect(states.get('http://b.example/broken')).toMatchObject({ why: 'broken still' });
  expect(states.get('http://c.example/gone')).toMatchObject({ why: 'gone' });
});
