import { throwAwayFolder } from '@waymark/postgres';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';

import { makeOnce } from './make-once.ts';

const folder = throwAwayFolder('once');
afterAll(() => folder.remove());

it('makes a secret once, in a file that only its user reads, and leaves nothing beside it', () => {
  const file = join(folder.path, 'data', 'secret');
  expect(makeOnce(file, () => 'first')).toBe('first');
  expect(makeOnce(file, () => 'second')).toBe('first');
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readdirSync(join(folder.path, 'data'))).toEqual(['secret']);
});

it('keeps what another process made a moment before', () => {
  const file = join(folder.path, 'data', 'key');
  const mine = makeOnce(file, () => {
    makeOnce(file, () => 'theirs');
    return 'mine';
  });
  expect(mine).toBe('theirs');
});
