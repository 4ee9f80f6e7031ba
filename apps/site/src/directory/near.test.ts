import { describe, expect, test } from 'vitest';
import { madeUpServices } from '../testing/made-up-services.ts';
import { findNear, readAsked } from './near.ts';
import { placesIn } from './places.ts';

const places = placesIn(madeUpServices);
const ask = (url: string, form?: Record<string, string>) => {
  const request = new Request(
    `http://localhost${url}`,
    form ? { method: 'POST', body: new URLSearchParams(form) } : {},
  );
  return readAsked(request, new URL(request.url), places);
};

describe('what was typed', () => {
  test.each([
    ['Millbeck', 'Millbeck'],
    ['  millbeck ', 'Millbeck'],
    ['THORNLEY GREEN', 'Thornley Green'],
    ['Thornley', 'Thornley Green'],
    ['Milbeck', 'Millbeck'],
    ['Wenbrook Family Hub', 'Wenbrook Family Hub'],
    ['millbeck hub', 'Millbeck'],
    ['zw2', 'ZW2'],
    ['Zw 2', 'ZW2'],
  ])('%s is found', (typed, name) => {
    expect(findNear(typed, places)).toMatchObject({ kind: 'found', name });
  });

  test.each(['ZW2 1AA', 'zw21aa', ' zw2 1aA '])('N3 a full postcode is cut: %s', (typed) => {
    const near = findNear(typed, places);
    expect(near).toMatchObject({ kind: 'found', name: 'ZW2', note: expect.any(String) });
    expect(JSON.stringify(near)).not.toMatch(/1\s*aa/i);
  });

  test('a full postcode we do not know is cut before it is said back', () => {
    const near = findNear('TS18 1AU', places);
    expect(near).toMatchObject({ kind: 'problem', typed: 'TS18' });
    expect(JSON.stringify(near)).not.toContain('1AU');
  });

  test.each([['Atlantis'], ['12 Some Street, flat 3'], ['wer@r-t'], ['x'.repeat(500)], ['<b>']])(
    '%s is not found, and says so kindly',
    (typed) => {
      expect(findNear(typed, places)).toMatchObject({ kind: 'problem' });
    },
  );

  test('what may be an address is not even sent back', () => {
    expect(JSON.stringify(findNear('12 Some Street, flat 3', places))).not.toContain('Street');
  });

  test('nothing typed asks for something', () => {
    expect(findNear('   ', places)).toMatchObject({ kind: 'problem', typed: '' });
  });
});

describe('a request', () => {
  test('a picked town may be in a link', async () => {
    expect((await ask('/near?near=thornley-green&page=3')).near).toMatchObject({
      kind: 'found',
      picked: 'thornley-green',
    });
  });

  test('a picked hub may be in a link, and in a form', async () => {
    const hub = { kind: 'found', name: 'Millbeck Family Hub', picked: 'millbeck-family-hub' };
    expect((await ask('/near?near=millbeck-family-hub')).near).toMatchObject(hub);
    expect((await ask('/near', { town: 'millbeck-family-hub' })).near).toMatchObject(hub);
    expect((await ask('/near', { in: 'millbeck-family-hub', show: '1' })).near).toMatchObject(hub);
  });

  test('anything else in a link is not listened to', async () => {
    const { near, page } = await ask('/near?near=zw2+1aa&page=-4');
    expect(near).toEqual({ kind: 'not-asked' });
    expect(page).toBe(1);
  });

  test('a typed town is never one for a link', async () => {
    const { near } = await ask('/near', { near: 'Millbeck' });
    expect(near).toMatchObject({ kind: 'found' });
    expect(near).not.toHaveProperty('picked');
  });

  test('a body that is no form is an empty box', async () => {
    const request = new Request('http://localhost/near', { method: 'POST', body: '{}' });
    const { near } = await readAsked(request, new URL(request.url), places);
    expect(near).toMatchObject({ kind: 'problem' });
  });
});
