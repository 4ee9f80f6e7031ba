import { familyIds } from '@waymark/db/seed';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import * as contact from '../contact/index.ts';
import type { Context } from '../context.ts';
import { NotAllowed } from '../errors.ts';
import * as rights from '../rights/index.ts';
import * as sharing from '../sharing/index.ts';
import { createWorld, fourAnswers, sharedNow, type World } from '../testing/index.ts';
import * as needToKnow from './index.ts';

let world: World;
const calloway = familyIds(3);
const contactId = calloway.contact(1);

beforeAll(async () => {
  world = await createWorld();
  await needToKnow.breakGlass(world.as('supervisor'), {
    reference: 'WB-26-0006',
    reason: 'She stands here with me and is afraid.',
  });
});
afterAll(() => world.drop());

describe('NTK-12: broken glass opens a family for reading alone', () => {
  test('it is read', async () => {
    const asked = contact.open(world.as('supervisor'), { id: contactId });
    await expect(asked).resolves.toMatchObject({ id: contactId, availableActions: [] });
  });

  test('what is shared of it too, and the page is told that there is nothing to decide', async () => {
    const read = await sharing.ledger(world.as('supervisor'), { contactId });
    const works = await sharing.ledger(world.as('front-door'), { contactId });
    expect([read.isForReadingAlone, works.isForReadingAlone]).toEqual([true, false]);
  });

  const by = calloway.person(3);
  const part = { givenBy: by };
  const answers = {
    ...fourAnswers,
    personId: by,
    service: { ...fourAnswers.service, ...part },
    notice: { ...fourAnswers.notice, shownTo: by },
    objections: { ...fourAnswers.objections, ...part },
    confidence: { ...fourAnswers.confidence, ...part },
  };
  const correction = {
    reference: 'WB-26-0006',
    askedBy: 'child',
    wrong: 'I was not alone.',
    right: 'A neighbour was there.',
    receivedOn: '2026-11-20',
  } as const;
  const writes: [string, (ctx: Context) => Promise<unknown>][] = [
    [
      'no share',
      (ctx) =>
        sharing.decide(ctx, {
          ...sharedNow,
          contactId,
          subjectIds: [by],
          answered: { ...sharedNow.answered!, by },
        }),
    ],
    ['no answer of the family', (ctx) => sharing.recordAnswers(ctx, { contactId, answers })],
    ['no correction', (ctx) => rights.askCorrection(ctx, correction)],
    [
      'no safe contact',
      (ctx) =>
        needToKnow.setSafeContact(ctx, { contactId, personId: by, ways: ['text'], words: 'Now.' }),
    ],
    [
      'nothing kept back',
      (ctx) =>
        needToKnow.writeEntry(ctx, {
          contactId,
          class: 'third-party',
          personId: null,
          text: 'A friend.',
          why: 'Another family.',
          namedIds: [],
        }),
    ],
  ];
  test.each(writes)('%s is written', async (_, write) => {
    const refused = await write(world.as('supervisor')).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(NotAllowed);
    expect(String(refused)).toContain('open to you for reading alone');
  });

  test('whose work it is writes as before', async () => {
    await expect(
      rights.askCorrection(world.as('police-officer'), correction),
    ).resolves.toBeDefined();
    await expect(
      sharing.recordAnswers(world.as('police-officer'), { contactId, answers }),
    ).resolves.toBeDefined();
  });
});
