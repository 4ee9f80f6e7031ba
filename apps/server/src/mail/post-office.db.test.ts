import { randomUUID } from 'node:crypto';
import { connect, type Connection } from '@waymark/db/client';
import { claimMail } from '@waymark/db/mail';
import { confirmInvitation, invite, people, withdrawInvitation } from '@waymark/use-cases/access';
import { approve } from '@waymark/use-cases/second-factor-reset';
import { createWorld, type World } from '@waymark/use-cases/testing';
import { demoAgencyIds, demoPersonIds, demoResetId } from '@waymark/db/seed';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { startMailServer, type TestMailServer } from '../testing/mail-server.ts';
import { openPostOffice, type PostOffice } from './post-office.ts';

let world: World;
let signIn: Connection;
let server: TestMailServer;
let office: PostOffice;
let at: Date;
const logged: string[] = [];

beforeEach(async () => {
  world = await createWorld();
  signIn = connect({ url: world.database.url, role: 'waymark_auth' });
  server = await startMailServer();
  at = new Date('2026-11-20T13:00:00Z');
  logged.length = 0;
  office = open();
});
afterEach(async () => {
  office.stop();
  await server.stop();
  await signIn.close();
  await world.drop();
});

const write = (fields: Record<string, unknown>, message: string) =>
  void logged.push(JSON.stringify({ ...fields, message }));

function open(smtpUrl = server.url): PostOffice {
  return openPostOffice({
    signInDb: signIn.db,
    smtpUrl,
    from: 'Waymark <waymark@wenbrook.example>',
    portalUrl: 'https://early-help.example',
    secretFor: (id) => `secret of ${id}`,
    now: () => at,
    log: { info: write, warn: write, error: write },
  });
}

async function inviteSomebody(): Promise<string> {
  const mail = { ...world.as('administrator').mail, isSent: true };
  const { id } = await invite(
    { ...world.as('administrator'), mail },
    {
      email: `${randomUUID()}@health.example`,
      name: 'Iris Vale',
      jobTitle: 'School nurse',
      agencyId: demoAgencyIds.health,
      roles: ['agency-representative'],
      from: '2026-11-20',
      until: null,
    },
  );
  await confirmInvitation({ ...world.as('information-governance-lead'), mail }, { id });
  return id;
}

/** The demo's lost phone: approved, so that a link to a new password goes out. */
async function resetSomebody(): Promise<string> {
  await world.database.owner.sql`
    insert into auth."user" (id, name, email, created_at, updated_at)
    values (${demoPersonIds['health-visitor']}, 'Nadia Rowan', 'n@health.example', now(), now())`;
  const lead = world.as('information-governance-lead');
  await approve({ ...lead, mail: { ...lead.mail, isSent: true } }, { id: demoResetId });
  return demoResetId;
}

const subjectOf = (raw: string | undefined) => /^Subject: (.*)$/m.exec(raw ?? '')?.[1]?.trim();
const wordsOf = (raw: string | undefined) =>
  (raw ?? '').replaceAll('=\r\n', '').replaceAll('=3D', '=');

async function outboxOf(id: string) {
  const [row] = await world.database.owner.sql`
    select address, tries, sent_at is not null as sent, failed_at is not null as failed
    from mail_outbox where subject_id = ${id}`;
  return row;
}

describe('the post office', () => {
  it('sends what is in the outbox once, and keeps no address', async () => {
    const id = await inviteSomebody();
    await office.sendDue();
    await office.sendDue();
    expect(server.taken).toHaveLength(1);
    expect(await outboxOf(id)).toEqual({ address: '', tries: 1, sent: true, failed: false });
  });

  it('says that there is something, and nothing of what or who', async () => {
    const id = await inviteSomebody();
    await office.sendDue();
    const [mail] = server.taken;
    const words = wordsOf(mail?.raw);
    expect(subjectOf(mail?.raw)).toBe('You are invited to Waymark');
    expect(words).not.toContain('password');
    expect(words).toContain(`https://early-help.example/invitation#secret of ${id}`);
    for (const personal of ['Iris', 'Vale', 'nurse', 'Health', 'Wenbrook', 'Rosa', 'Lind']) {
      expect(words.replace(/^From: .*$/m, '')).not.toContain(personal);
    }
    expect(logged.join()).not.toMatch(/health\.example|secret/);
  });

  it('has words of its own for a link to a new password, and names nobody in them', async () => {
    const id = await resetSomebody();
    const listed = (await people(world.as('administrator'))).invitations;
    expect(listed.filter(({ isReset }) => isReset).map((one) => one.id)).toEqual([id]);
    await office.sendDue();
    const [mail] = server.taken;
    const words = wordsOf(mail?.raw);
    expect(subjectOf(mail?.raw)).toBe('Choose a new password for Waymark');
    expect(words).toContain(`https://early-help.example/invitation#secret of ${id}`);
    for (const other of ['invited', 'Nadia', 'Rowan', 'visitor', 'Wenbrook', 'Rosa', 'phone']) {
      expect(words.replace(/^From: .*$/m, '')).not.toContain(other);
    }
  });

  it('sends no link to a new password that was taken back meanwhile', async () => {
    const id = await resetSomebody();
    await withdrawInvitation(world.as('administrator'), { id });
    await office.sendDue();
    expect(server.taken).toHaveLength(0);
    expect(await outboxOf(id)).toMatchObject({ address: '', failed: true });
  });

  it('tries again with growing pauses, then gives up and says so; the log repeats no address', async () => {
    const id = await inviteSomebody();
    server.refuse(true);
    for (const minutes of [0, 1, 5, 30, 120, 480]) {
      at = new Date(at.getTime() + minutes * 60_000);
      await office.sendDue();
      await office.sendDue();
    }
    expect(await outboxOf(id)).toEqual({ address: '', tries: 6, sent: false, failed: true });
    expect(server.taken).toHaveLength(0);
    expect(logged).toHaveLength(6);
    expect(logged.join()).not.toContain('health.example');
  });

  it('sends it after all when the mail server is back', async () => {
    const id = await inviteSomebody();
    const lost = open('smtp://127.0.0.1:9');
    await lost.sendDue();
    lost.stop();
    expect(await outboxOf(id)).toMatchObject({ tries: 1, sent: false, failed: false });
    at = new Date(at.getTime() + 60_000);
    await office.sendDue();
    expect(await outboxOf(id)).toMatchObject({ tries: 2, sent: true });
  });

  it('shares the work: what one server has in hand no other takes, until five minutes are over', async () => {
    await inviteSomebody();
    await inviteSomebody();
    const [one, other] = await Promise.all([
      claimMail(signIn.db, at, 1),
      claimMail(signIn.db, at, 5),
    ]);
    expect(one.length + other.length).toBe(2);
    expect(await claimMail(signIn.db, at, 5)).toEqual([]);
    const later = new Date(at.getTime() + 5 * 60_000);
    expect(await claimMail(signIn.db, later, 5)).toHaveLength(2);
  });

  it('does not send what was taken back meanwhile', async () => {
    const id = await inviteSomebody();
    await withdrawInvitation(world.as('administrator'), { id });
    await office.sendDue();
    expect(server.taken).toHaveLength(0);
    expect(await outboxOf(id)).toMatchObject({ address: '', failed: true });
  });

  it('is closed to the role that reads casework', async () => {
    await expect(claimMail(world.database.app.db, at, 5)).rejects.toMatchObject({
      cause: { code: '42501' },
    });
  });
});
