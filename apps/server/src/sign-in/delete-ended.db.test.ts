import { createTestDatabase, type TestDatabase } from '@waymark/db/testing';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';

import { addPractitioner } from '../testing/people.ts';
import { startServer } from '../testing/start-server.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let database: TestDatabase;
let robin: string;

beforeAll(async () => {
  database = await createTestDatabase();
  robin = await addPractitioner(database.owner, 'robin.testwell@police.example');
});
afterAll(() => database.drop());

/** A session, by when it began, was used last and lapses. */
const addSession = (id: string, began: string, used: string, lapses: string) =>
  database.owner.sql`
    insert into auth.session
        (id, user_id, token, ip_address, created_at, updated_at, last_used_at, expires_at)
      values (${id}, ${robin}, ${id}, '192.0.2.1', now() - ${began}::interval, now(),
              now() - ${used}::interval, now() + ${lapses}::interval)`;

async function kept(): Promise<unknown> {
  const [row] = await database.owner.sql`
    select (select array_agg(id order by id) from auth.session) as sessions,
           (select array_agg(key order by key) from auth.rate_limit) as counts,
           (select array_agg(key order by key) from auth.sign_in_try) as tries,
           (select array_agg(identifier order by identifier) from auth.verification) as steps`;
  return row;
}

it('SGN-7 what nobody can use any more is deleted, with its network addresses, though nobody comes back to it', async () => {
  const { sql } = database.owner;
  await addSession('open', '11 hours', '20 minutes', '1 hour');
  await addSession('idle', '40 minutes', '31 minutes', '11 hours');
  await addSession('long', '13 hours', '1 minute', '1 hour');
  await addSession('lapsed', '1 hour', '1 minute', '-1 minute');
  const now = Date.now();
  await sql`
    insert into auth.rate_limit (id, key, count, last_request)
      values ('a', '192.0.2.1|/old', 1, ${now - 3_700_000}), ('b', '192.0.2.1|/now', 1, ${now})`;
  await sql`
    insert into auth.sign_in_try (key, failures, last_at, free_at)
      values ('old', 1, now() - interval '49 hours', now()), ('now', 1, now(), now())`;
  await sql`
    insert into auth.verification (id, identifier, value, expires_at, created_at, updated_at)
      values ('a', 'old', 'x', now() - interval '1 minute', now(), now()),
             ('b', 'now', 'x', now() + interval '9 minutes', now(), now())`;
  const server = await startServer(database.url);
  await vi.waitFor(
    async () =>
      expect(await kept()).toEqual({
        sessions: ['open'],
        counts: ['192.0.2.1|/now'],
        tries: ['now'],
        steps: ['now'],
      }),
    { timeout: 20_000 },
  );
  await vi.waitFor(() => expect(server.logged()).toContain('"sessions":3'));
  expect(server.logged()).not.toContain('192.0.2');
  await server.stop();
});
