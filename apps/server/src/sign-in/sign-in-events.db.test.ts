import { createTestDatabase, type TestDatabase } from '@waymark/db/testing';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { Browser } from '../testing/browser.ts';
import {
  addPasskey,
  addPractitioner,
  password,
  signInFirst,
  signInFully,
} from '../testing/people.ts';
import { startServer, type TestServer } from '../testing/start-server.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const email = 'robin.testwell@police.example';
const newPassword = 'lantern otter gravel seven';
let database: TestDatabase;
let server: TestServer;
let robin: string;

beforeAll(async () => {
  database = await createTestDatabase();
  robin = await addPractitioner(database.owner, email);
  server = await startServer(database.url);
});
afterAll(async () => {
  await server.stop();
  await database.drop();
});

let seen = 0;
/** What the audit has noted since it was asked last. */
async function noted(): Promise<unknown[]> {
  const rows = await database.owner.sql`
    select verb, subject_id, actor_id, details from audit_entry
    where verb like 'sign-in.%' order by written_at, position`;
  const fresh = rows.slice(seen);
  seen = rows.length;
  for (const row of fresh)
    expect(row).toMatchObject({ subject_id: robin, actor_id: robin, details: {} });
  return fresh.map(({ verb }) => verb);
}

describe('SGN-9 the audit notes what happens to somebody’s ways in', () => {
  it('codes, recovery codes and the password', async () => {
    const browser = new Browser(server.url);
    const { app, recoveryCodes } = await signInFirst(browser, email);
    expect(await noted()).toEqual(['sign-in.codes-set-up']);

    const next = new Browser(server.url);
    await next.post('/api/auth/sign-in/email', { email, password });
    const wrong = app.generate() === '000000' ? '000001' : '000000';
    await next.post('/api/auth/two-factor/verify-totp', { code: wrong });
    expect(await noted()).toEqual(['sign-in.code-refused']);
    await next.post('/api/auth/two-factor/verify-backup-code', { code: recoveryCodes[0] });
    expect(await noted()).toEqual(['sign-in.recovery-code-used']);

    await signInFully(browser, email, app);
    expect(await noted()).toEqual([]);
    await browser.post('/api/auth/two-factor/generate-backup-codes', { password });
    await browser.post('/api/auth/change-password', {
      currentPassword: password,
      newPassword: newPassword,
    });
    await browser.post('/api/auth/two-factor/disable', { password: newPassword });
    expect(await noted()).toEqual([
      'sign-in.recovery-codes-made',
      'sign-in.password-changed',
      'sign-in.codes-removed',
    ]);
  });

  it('a passkey that is added and one that is taken off, and no try that came to nothing', async () => {
    const browser = new Browser(server.url);
    await signInFirst(browser, email, newPassword);
    await noted();
    const { id } = await addPasskey(browser, server.url);
    expect(await noted()).toEqual(['sign-in.passkey-added']);
    const empty = { response: {}, name: 'nothing' };
    await browser.post('/api/auth/passkey/verify-registration', empty);
    await browser.post('/api/auth/passkey/delete-passkey', { id: 'somebody-else’s' });
    expect(await noted()).toEqual([]);
    await browser.post('/api/auth/passkey/delete-passkey', { id });
    expect(await noted()).toEqual(['sign-in.passkey-removed']);
    await browser.post('/api/auth/two-factor/disable', { password: newPassword });
    expect(await noted()).toEqual(['sign-in.codes-removed']);
  });

  it('and nothing of what strangers type', async () => {
    const stranger = new Browser(server.url);
    await stranger.post('/api/auth/sign-in/email', { email, password: 'not the password' });
    await stranger.post('/api/auth/two-factor/verify-totp', { code: '000000' });
    await stranger.post('/api/auth/change-password', {
      currentPassword: 'x',
      newPassword: 'lantern otter gravel eight',
    });
    expect(await noted()).toEqual([]);
  });

  it('by a function of sign-in’s role that writes nothing else', async () => {
    const asSignIn = (event: string) =>
      database.owner.sql.begin(async (tx) => {
        await tx`set local role waymark_auth`;
        await tx`select note_sign_in(${robin}, ${event}, now())`;
      });
    await expect(asSignIn('contact.opened')).rejects.toThrow('SGN-9');
    const asApp = database.owner.sql.begin(async (tx) => {
      await tx`set local role waymark_app`;
      await tx`select note_sign_in(${robin}, 'sign-in.passkey-added', now())`;
    });
    await expect(asApp).rejects.toThrow('permission denied');
    expect(await noted()).toEqual([]);
  });

  it('with the change or not at all: where the audit cannot be written the old password stays', async () => {
    const { sql } = database.owner;
    const browser = new Browser(server.url);
    await signInFirst(browser, email, newPassword);
    await noted();
    await sql.unsafe(`
      create function no_audit() returns trigger language plpgsql as $$ begin raise exception 'no'; end $$;
      create trigger a_no_audit before insert on audit_entry execute function no_audit()`);
    const change = { currentPassword: newPassword, newPassword: 'lantern otter gravel nine' };
    const refused = await browser.post('/api/auth/change-password', change);
    await sql`drop trigger a_no_audit on audit_entry`;
    expect(refused.status).toBe(500);
    expect(await noted()).toEqual([]);
    const asBefore = { email, password: newPassword };
    const again = await new Browser(server.url).post('/api/auth/sign-in/email', asBefore);
    expect(again.status).toBe(200);
    await sql`delete from auth.two_factor`;
  });

  it('one second step for one person, however many begin one at once', async () => {
    const add = (id: string) =>
      database.owner.sql`
        insert into auth.two_factor (id, user_id, secret, backup_codes) values (${id}, ${robin}, 's', '[]')`;
    await add('one');
    await expect(add('two')).rejects.toThrow('two_factor_user');
  });
});
