import { expect, test } from 'vitest';
import { inTurn } from './in-turn.ts';

test('somebody else is served between two long pieces of work', async () => {
  const done: string[] = [];
  const works = ['first', 'second', 'third'].map((name) =>
    inTurn(() => {
      done.push(name);
      if (name === 'first') setImmediate(() => done.push('danger page'));
    }),
  );
  await Promise.all(works);
  expect(done).toEqual(['first', 'danger page', 'second', 'third']);
});

test('what goes wrong for one goes wrong for nobody else', async () => {
  const broken = inTurn(() => {
    throw new Error('broken');
  });
  const next = inTurn(() => 'done');
  await expect(broken).rejects.toThrow('broken');
  expect(await next).toBe('done');
});
