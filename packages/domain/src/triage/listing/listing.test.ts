import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AgendaItem, agendaOrder, checkListOpen, freezeList, isReady } from './agenda.ts';
import {
  CarryOver,
  carryOverNeeds,
  carryOverReasonLabels,
  carryOverReasons,
  checkCarryOver,
  isCarriedPastDue,
} from './carry-over.ts';
import { carryOverCases, listingCases } from './cases.ts';
import { ListingDraft, checkReadyToList, listingNeedIds, listingNeeds } from './listing-needs.ts';

describe('before a contact goes on a list', () => {
  test.each(listingCases.cases)('$id: $name', ({ facts, expected }) => {
    const check = checkReadyToList(ListingDraft.parse(facts));
    expect(check.ok ? [] : check.missing.map(({ id }) => id)).toEqual(expected);
  });

  test('TRI-L1: each need has an id, a sentence and a source', () => {
    expect(listingNeeds.map(({ id }) => id)).toEqual([...listingNeedIds]);
    for (const { asks, source } of listingNeeds) {
      expect(asks).toMatch(/^[A-Z].{20,}\.$/);
      expect(source).toMatch(/S\d|OURS/);
    }
  });
});

const item = (id: string, firstListedAt: string, asked: string[], answered: string[]) => ({
  id,
  firstListedAt,
  askedAgencyIds: asked,
  answeredAgencyIds: answered,
});
const items: AgendaItem[] = [
  item('new-and-ready', '2026-11-24T09:00:00Z', ['health'], ['health']),
  item('old-and-waiting', '2026-11-10T09:00:00Z', ['health', 'school'], ['health']),
  item('old-and-ready', '2026-11-17T09:00:00Z', ['health'], ['school', 'health']),
  item('asked-nobody', '2026-11-09T09:00:00Z', [], []),
  item('b-of-the-same-moment', '2026-11-24T09:00:00.000Z', [], []),
  item('a-of-the-same-moment', '2026-11-24T09:00:00Z', [], []),
  item('cannot-be-read', 'last week', ['health'], []),
];
const order = [
  'old-and-ready',
  'new-and-ready',
  'cannot-be-read',
  'asked-nobody',
  'old-and-waiting',
  'a-of-the-same-moment',
  'b-of-the-same-moment',
];

describe('the order of a list', () => {
  test('TRI-L2: what every agency has answered comes first, then what waits longest', () => {
    expect(agendaOrder(items).map(({ id }) => id)).toEqual(order);
    expect(items.filter(isReady).map(({ id }) => id)).toEqual(['new-and-ready', 'old-and-ready']);
  });

  test('TRI-L2: in whatever order items come', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(items, { minLength: items.length }), (shuffled) => {
        expect(agendaOrder(shuffled).map(({ id }) => id)).toEqual(order);
      }),
    );
  });

  test('TRI-L3: a frozen list keeps its order', () => {
    expect(freezeList(items, '2026-11-25T12:00:00Z')).toEqual({
      frozenAt: '2026-11-25T12:00:00Z',
      itemIds: order,
    });
  });

  test.each([
    ['a second before', '2026-11-25T11:59:59Z', true],
    ['at that moment', '2026-11-25T12:00:00Z', false],
    ['a second after', '2026-11-25T12:00:01Z', false],
    ['at a moment nobody can read', 'soon', false],
  ])('TRI-L3: a list that is frozen at noon, %s', (_, now, open) => {
    expect(checkListOpen('2026-11-25T12:00:00Z', now).ok).toBe(open);
    expect(checkListOpen(null, now).ok).toBe(true);
    expect(checkListOpen('never', now).ok).toBe(false);
  });

  test('TRI-L3: what cannot wait is for the front door', () => {
    expect(checkListOpen('2026-11-25T12:00:00Z', '2026-11-26T09:00:00Z')).toEqual({
      ok: false,
      message: 'The list of this meeting is frozen, and every agency has looked at it as it is.',
      nextStep:
        'Put it on the list of the next meeting. If it cannot wait until then, ring the front door (out of hours: the emergency duty team); if anyone is in danger, ring 999.',
    });
  });
});

describe('carrying over', () => {
  test.each(carryOverCases.cases)('$id: $name', ({ facts, expected }) => {
    const check = checkCarryOver(CarryOver.parse(facts));
    expect({
      missing: check.ok ? [] : check.missing.map(({ id }) => id),
      pastDue: isCarriedPastDue(facts),
    }).toEqual(expected);
    for (const { message } of check.ok ? [] : check.missing) expect(message).toMatch(/^[A-Z].*\.$/);
  });

  test('TRI-L4: each need has a source', () => {
    for (const { source } of carryOverNeeds) expect(source).toBe('OURS');
  });

  test('TRI-L4: every reason has a label', () => {
    for (const reason of carryOverReasons)
      expect(carryOverReasonLabels[reason]).toMatch(/^[A-Z].{9,}/);
  });
});
