import { describe, expect, it } from 'vitest';
import {
  localContactKeys,
  localContactLabels,
  localContactsOf,
  localContactsSchema,
  needById,
  needsInArea,
} from './index.ts';

describe('NAV-8 the council’s own numbers', () => {
  it('ship with no number: a partnership that sets none has none', () => {
    expect(localContactsSchema.parse({})).toEqual({});
    expect(JSON.stringify(localContactLabels)).not.toMatch(/\d/);
  });

  it('each have a name in a family’s words', () => {
    expect(Object.keys(localContactLabels)).toEqual([...localContactKeys]);
  });

  it('are taken as people write them, with the day they were checked', () => {
    const set = {
      'front-door': {
        name: 'Wenbrook children’s team',
        number: '01632 960100',
        hours: 'Monday to Friday, 9am to 5pm',
        checkedOn: '2026-11-22',
      },
      'out-of-hours': { number: '01632 960101', checkedOn: '2026-11-22' },
    };
    expect(localContactsSchema.parse(set)).toEqual(set);
  });

  it.each([
    ['no number', { 'front-door': { checkedOn: '2026-11-22' } }],
    ['a number with words in it', { 'front-door': { number: 'ask', checkedOn: '2026-11-22' } }],
    ['no day of checking', { 'front-door': { number: '01632 960100' } }],
    ['a team that no page names', { parking: { number: '01632 960100', checkedOn: '2026-11-22' } }],
    ['a misspelt word', { 'front-door': { phone: '1', number: '123', checkedOn: '2026-11-22' } }],
  ])('are refused with %s', (_, set) => {
    expect(localContactsSchema.safeParse(set).success).toBe(false);
  });
});

describe('NAV-65 the council’s own teams beside what sends a family to them', () => {
  const teamsOf = (id: string) =>
    localContactsOf([needById(id)].filter((need) => need !== undefined));

  it.each([
    ['lost-our-home', ['homeless-team']],
    ['behind-on-rent', ['homeless-team']],
    ['told-to-leave-at-16', ['homeless-team']],
    ['cant-buy-food', ['crisis-help']],
    ['childcare-and-company', ['family-information']],
    ['worn-out', []],
  ])('%s: %j', (id, teams) => {
    expect(teamsOf(id)).toEqual(teams);
  });

  it('of several needs are each there once', () => {
    expect(localContactsOf(needsInArea('housing'))).toEqual(['homeless-team']);
    expect(localContactsOf(needsInArea('finance'))).toEqual(['crisis-help', 'family-information']);
  });
});
