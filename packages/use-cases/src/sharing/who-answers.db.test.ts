import { familyIds } from '@waymark/db/seed';
import type { AnswerStanding, EarlyHelpAnswers } from '@waymark/domain/sharing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { latestAudit } from '../testing/audit-rows.ts';
import { createWorld, fieldsOf, type World } from '../testing/index.ts';
import { fourAnswers } from '../testing/sharing-example.ts';
import { recordAnswers } from './index.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.drop());

const ashdown = familyIds(1);
const [mia, carly] = [ashdown.person(1), ashdown.person(3)];

/** The four answers of one person for another. */
function answersOf(giver: string, subject: string, agreed: 'yes' | 'no' = 'yes'): EarlyHelpAnswers {
  const { service, notice, objections, confidence } = fourAnswers;
  return {
    personId: subject,
    service: { ...service, givenBy: giver, agreed },
    notice: { ...notice, shownTo: giver },
    objections: { ...objections, givenBy: giver },
    confidence: { ...confidence, givenBy: giver },
  };
}
const record = (answers: EarlyHelpAnswers, standing?: AnswerStanding) =>
  recordAnswers(world.as('family-worker'), {
    contactId: ashdown.contact(1),
    answers,
    ...(standing && { standing }),
  });
const ruleNoted = async () => (await latestAudit(world))?.details['rule'];

describe('SHR-W13: whose yes is recorded', () => {
  test('an adult’s for themselves', async () => {
    await record(answersOf(carly, carly));
    expect(await ruleNoted()).toBe('W9');
  });

  test('an adult’s for a child, once it is known that they hold parental responsibility', async () => {
    const forMia = answersOf(carly, mia);
    expect(await fieldsOf(record(forMia))).toEqual(['service.agreed']);
    expect(await fieldsOf(record(forMia, { parentalResponsibility: 'no' }))).toEqual([
      'service.agreed',
    ]);
    await record(forMia, { parentalResponsibility: 'yes' });
    expect(await ruleNoted()).toBe('W1');
  });

  test('no young child’s, whatever is said of them; and what they say no to is recorded', async () => {
    const own = answersOf(mia, mia);
    expect(await fieldsOf(record(own))).toEqual(['service.agreed']);
    expect(await fieldsOf(record(own, { understandsEnough: 'yes' }))).toEqual(['service.agreed']);
    await record(answersOf(mia, mia, 'no'));
    expect(await ruleNoted()).toBe('W4');
  });

  test('of 14, where a person judged that they understand enough', async () => {
    const { sql } = world.database.owner;
    await sql`update person set date_of_birth = '2012-05-01' where id = ${mia}`;
    const own = answersOf(mia, mia);
    expect(await fieldsOf(record(own))).toEqual(['service.agreed']);
    await record(own, { understandsEnough: 'yes' });
    expect(await ruleNoted()).toBe('W2');
  });

  test('no child’s for their mother, and no adult’s for another', async () => {
    const others = { parentalResponsibility: 'yes' } as const;
    expect(await fieldsOf(record(answersOf(mia, carly), others))).toEqual(['service.agreed']);
  });
});
