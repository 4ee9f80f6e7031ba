import { randomUUID } from 'node:crypto';
import { demoAgencyIds, demoAgreementIds, demoAreaId } from '@waymark/db/seed';
import type { AmendAgreement, RegisterAgreement } from '@waymark/domain/agreement-register';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { Conflict, InvalidInput, NotAllowed, NotFound } from '../errors.ts';
import { latestAudit } from '../testing/audit-rows.ts';
import { createWorld, type World } from '../testing/world.ts';
import { amend, endSignature, list, register, sign } from './index.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.drop());

const { earlyHelp, homes, police, schools } = demoAgencyIds;
const keeper = () => world.as('information-governance-lead');

const draft: RegisterAgreement = {
  kind: 'data-sharing-agreement',
  title: 'Attendance',
  purpose: 'To see early who misses school.',
  coversTriage: false,
  dataSets: [
    {
      name: 'Absences',
      ownerAgencyId: schools,
      fields: 'Name, school, sessions missed.',
      basis: 'public-task',
      refresh: 'Every Friday.',
    },
  ],
  startsOn: '2026-12-01',
  lastDay: null,
  reviewOn: '2027-12-01',
  agencyIds: [schools, earlyHelp],
};

const find = async (id: string) => {
  const { agreements } = await list(world.as('family-worker'));
  return agreements.find((each) => each.id === id);
};
const signaturesOf = async (id: string) =>
  (await find(id))?.signatories.map(({ agencyName, signedOn, endedOn }) => [
    agencyName,
    signedOn,
    endedOn,
  ]);

describe('the register of agreements', () => {
  test('is kept by the information governance lead: entered, signed, amended, each in the audit', async () => {
    const { id } = await register(keeper(), draft);
    expect(await find(id)).toMatchObject({ version: 1, state: 'not-started', isLatest: true });
    expect(await latestAudit(world)).toMatchObject({
      verb: 'agreement.registered',
      details: { kind: 'data-sharing-agreement', version: 1, agencies: 2 },
    });
    await sign(keeper(), { agreementId: id, agencyId: schools, signedOn: '2026-11-19' });
    await sign(keeper(), { agreementId: id, agencyId: homes, signedOn: '2026-11-20' });
    expect(await latestAudit(world)).toMatchObject({ verb: 'agreement.signed' });
    expect(await signaturesOf(id)).toEqual([
      ['Wenbrook Early Help', null, null],
      ['Wenbrook Homes', '2026-11-20', null],
      ['Wenbrook Schools Partnership', '2026-11-19', null],
    ]);

    const { kind: _kind, ...terms } = draft;
    const next: AmendAgreement = { ...terms, supersedesId: id, startsOn: '2027-01-11' };
    const second = await amend(keeper(), next);
    expect(await latestAudit(world)).toMatchObject({
      verb: 'agreement.amended',
      details: { supersedesId: id, version: 2 },
    });
    expect(await find(second.id)).toMatchObject({ kind: draft.kind, version: 2, isLatest: true });
    expect(await signaturesOf(second.id)).toEqual([
      ['Wenbrook Early Help', null, null],
      ['Wenbrook Schools Partnership', null, null],
    ]);
    expect(await find(id)).toMatchObject({ isLatest: false });
    await expect(amend(keeper(), next)).rejects.toMatchObject({
      problems: [{ field: 'supersedesId' }],
    });
  });

  test('AGR-10: a signature ends once; whoever left can sign again', async () => {
    const { id } = await register(keeper(), draft);
    await sign(keeper(), { agreementId: id, agencyId: schools, signedOn: '2026-11-02' });
    const signatoryId = (await find(id))?.signatories.find((each) => each.signedOn)?.id ?? '';
    const end = { agreementId: id, signatoryId, endedOn: '2026-11-19' };
    await expect(endSignature(keeper(), { ...end, endedOn: '2026-11-01' })).rejects.toBeInstanceOf(
      InvalidInput,
    );
    await endSignature(keeper(), end);
    expect(await latestAudit(world)).toMatchObject({
      verb: 'agreement.signature-ended',
      details: { agencyId: schools, endedOn: '2026-11-19' },
    });
    await expect(endSignature(keeper(), end)).rejects.toBeInstanceOf(InvalidInput);
    await sign(keeper(), { agreementId: id, agencyId: schools, signedOn: '2026-11-20' });
    expect(await signaturesOf(id)).toEqual([
      ['Wenbrook Early Help', null, null],
      ['Wenbrook Schools Partnership', '2026-11-02', '2026-11-19'],
      ['Wenbrook Schools Partnership', '2026-11-20', null],
    ]);
    const twice = sign(keeper(), { agreementId: id, agencyId: schools, signedOn: '2026-11-20' });
    await expect(twice).rejects.toMatchObject({ problems: [{ field: 'agencyId' }] });
  });

  test('two who amend the same version: one of them is told', async () => {
    const { id } = await register(keeper(), draft);
    const { kind: _kind, ...terms } = draft;
    const next = { ...terms, supersedesId: id, startsOn: '2027-01-11' };
    const done = await Promise.allSettled([amend(keeper(), next), amend(keeper(), next)]);
    const failed = done.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []));
    expect(done.filter((each) => each.status === 'fulfilled')).toHaveLength(1);
    expect(failed).toHaveLength(1);
    expect(failed[0] instanceof Conflict || failed[0] instanceof InvalidInput).toBe(true);
  });

  test('AGR-9: nobody else changes it, not an administrator', async () => {
    for (const who of ['administrator', 'chair', 'supervisor', 'analyst'] as const) {
      const by = world.as(who);
      const made = { agreementId: demoAgreementIds.housing, agencyId: police };
      await expect(register(by, draft)).rejects.toBeInstanceOf(NotAllowed);
      await expect(sign(by, { ...made, signedOn: '2026-11-20' })).rejects.toBeInstanceOf(
        NotAllowed,
      );
      expect((await list(by)).mayChange).toBe(false);
    }
    expect((await list(keeper())).mayChange).toBe(true);
  });

  test('names agencies of its own area only, and is of its own area', async () => {
    const { agencyIds, personIds } = world.elsewhere;
    const theirs = register(keeper(), { ...draft, agencyIds: [schools, agencyIds.homes] });
    await expect(theirs).rejects.toMatchObject({ problems: [{ field: 'agencyIds' }] });
    const owner = { ...draft.dataSets[0], ownerAgencyId: agencyIds.homes } as const;
    const owned = register(keeper(), { ...draft, dataSets: [owner as (typeof draft.dataSets)[0]] });
    await expect(owned).rejects.toMatchObject({
      problems: [{ field: 'dataSets.0.ownerAgencyId' }],
    });
    const elsewhere = world.asActorId(personIds['information-governance-lead']);
    const made = { agencyId: agencyIds.homes, signedOn: '2026-11-20' };
    const across = sign(elsewhere, { ...made, agreementId: demoAgreementIds.housing });
    await expect(across).rejects.toBeInstanceOf(NotFound);
    expect((await list(elsewhere)).agreements).toHaveLength(1);
  });

  test('AGR-8: the demo says that one agreement is due for review', async () => {
    const { due, agencies, dataSets } = await list(world.as('administrator'));
    expect(due).toContainEqual({
      kind: 'review-due',
      agreementId: demoAgreementIds.housing,
      on: '2026-12-11',
      says: '“Homes at risk”, version 1, is due for review on Friday 11 December 2026.',
    });
    expect(agencies.map(({ mayTakePart }) => mayTakePart)).toEqual(Array(7).fill(true));
    expect(dataSets.find(({ title }) => title === 'Homes at risk')).toMatchObject({
      name: 'Tenancies with rent arrears',
      recipients: ['Wenbrook Early Help'],
    });
  });
});

test('an agreement that a partnership never entered stops triage, and says so', async () => {
  const { owner } = world.database;
  const agencyId = randomUUID();
  await owner.sql`insert into agency (id, area_id, name, kind) values (${agencyId}, ${demoAreaId}, 'Newcomers', 'charity')`;
  const { agencies } = await list(world.as('analyst'));
  expect(agencies.find(({ id }) => id === agencyId)).toMatchObject({
    mayTakePart: false,
    because: [
      'Newcomers cannot send or receive through triage: it is not a signatory of “Triage memorandum of understanding”, version 1, or of any other agreement that covers triage.',
    ],
  });
});
