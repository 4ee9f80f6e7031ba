import { describe, expect, test } from 'vitest';

import { staffRoles } from '../access/actor.ts';
import { defaultUnusualParameters, UnusualParameters } from './parameters.ts';
import { isOpenForReview, mayReview, reviewAnswers, ReviewLook } from './review.ts';
import { casesNow, ordinaryLook, unusualCases } from './unusual-cases.ts';
import { type Look, findUnusual, unusualInWords, unusualKinds, unusualRules } from './unusual.ts';

const find = (looks: readonly Look[]) => findUnusual(looks, defaultUnusualParameters, casesNow);

describe('what is unusual', () => {
  test.each(unusualCases.cases)('$id: $name', ({ facts, expected }) => {
    const { look, times = 1, everySeconds = 1 } = facts;
    const first = { ...ordinaryLook, ...look, at: new Date(look.at ?? ordinaryLook.at) };
    const looks = Array.from({ length: times }, (_, index) => ({
      ...first,
      at: new Date(first.at.getTime() + index * everySeconds * 1000),
      ...(times > 1 && { familyId: `family-${index}` }),
    }));
    expect(find(looks).map(({ kind, count }) => ({ kind, count }))).toEqual(expected);
  });

  test('AUD-8: every kind has a rule of its own, words, and a case', () => {
    const rules = unusualKinds.map((kind) => unusualRules[kind]);
    expect(new Set(rules).size).toBe(unusualKinds.length);
    expect(rules.filter((rule) => !unusualCases.cases.some(({ id }) => id === rule))).toEqual([]);
    for (const kind of unusualKinds) {
      expect(unusualInWords({ kind, count: 1 })).not.toBe(unusualInWords({ kind, count: 3 }));
      expect(unusualInWords({ kind, count: 2 })).toMatch(/^Opened/);
    }
  });

  test('AUD-8: the same looks give the same keys, in whatever order they come, and one item a day', () => {
    const own = { surname: true, address: null };
    const looks = ['10:00', '11:00', '12:00'].map((time) => ({
      ...ordinaryLook,
      own,
      at: new Date(`2026-11-23T${time}:00Z`),
    }));
    const found = find(looks);
    expect(found).toEqual([
      {
        key: 'own-name actor-school 2026-11-23 family-1',
        kind: 'own-name',
        actorId: 'actor-school',
        day: '2026-11-23',
        familyId: 'family-1',
        count: 3,
      },
    ]);
    expect(find(looks.toReversed())).toEqual(found);
  });

  test('AUD-U2: families are counted, not looks, and each person by themselves', () => {
    const twenty = Array.from({ length: 20 }, () => ordinaryLook);
    expect(find(twenty)).toEqual([]);
    const shared = twenty.map((look, index) => ({
      ...look,
      familyId: `family-${index}`,
      actorId: `actor-${index % 2}`,
    }));
    expect(find(shared)).toEqual([]);
  });

  test('AUD-10: settings that would find nothing, or everything, are refused', () => {
    const many = { 'contact.opened': 1, 'triage.item-opened': 60 };
    expect(
      UnusualParameters.safeParse({ ...defaultUnusualParameters, manyFamilies: many }).success,
    ).toBe(false);
    expect(UnusualParameters.parse(defaultUnusualParameters)).toEqual(defaultUnusualParameters);
  });
});

describe('the review', () => {
  test('AUD-U7: an information governance lead reviews, and never a look of their own', () => {
    for (const role of staffRoles) {
      const may = mayReview({ id: 'them', roles: [role] }, { lookedById: 'somebody' });
      expect(may).toBe(role === 'information-governance-lead');
      expect(mayReview({ id: 'them', roles: [role] }, { lookedById: 'them' })).toBe(false);
    }
  });

  test('AUD-U8: an answer needs its reason', () => {
    for (const answer of reviewAnswers) {
      expect(ReviewLook.safeParse({ key: 'a', answer, reason: ' ' }).success).toBe(false);
      expect(ReviewLook.safeParse({ key: 'a', answer, reason: 'Asked.' }).success).toBe(true);
    }
    expect(ReviewLook.safeParse({ key: 'a', answer: 'fine', reason: 'Asked.' }).success).toBe(
      false,
    );
  });

  test('AUD-U9: what is to be followed up stays open; what is settled stays settled', () => {
    expect([null, ...reviewAnswers].filter(isOpenForReview)).toEqual([null, 'follow-up']);
  });
});
