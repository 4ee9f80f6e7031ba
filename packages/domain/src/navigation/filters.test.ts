import { describe, expect, test } from 'vitest';
import type { DirectoryService, ServiceSession } from '../directory/index.ts';
import { bareService } from '../directory/testing/index.ts';
import {
  accessSaid,
  ageBandIds,
  judgeBy,
  noFilters,
  type AgeBandId,
  type Filters,
  type Placed,
  type Suits,
} from './index.ts';

const today = '2026-11-22';
const judge = (
  said: Partial<DirectoryService>,
  chosen: Partial<Filters>,
  miles: Placed['miles'] = 1,
) => judgeBy({ ...noFilters, ...chosen }, today)({ service: { ...bareService, ...said }, miles });

const everyFilter: readonly [string, Partial<Filters>][] = [
  ['within', { within: ['1'] }],
  ['age', { age: ['3-5'] }],
  ['day', { day: ['Monday'] }],
  ['way', { way: ['in-person'] }],
  ['cost', { cost: ['free'] }],
  ['just go', { door: ['just-go'] }],
  ['dads', { door: ['dads'] }],
  ['extra needs', { door: ['extra-needs'] }],
  ['access', { access: ['step-free'] }],
  ['language', { language: ['Polish'] }],
];

describe('NAV-42 a filter takes away only what is known not to fit', () => {
  test('with nothing chosen everything fits', () => {
    expect(judge({}, {}, null)).toBe('fits');
  });

  test.each(everyFilter)('what nobody has said is asked about: %s', (_, chosen) => {
    expect(judge({}, chosen, null)).toBe('ask');
  });

  test('D2, S16 an unknown cost is never free, and neither is a price', () => {
    const free = { cost: ['free'] } as const;
    expect(judge({ cost: { kind: 'free' } }, free)).toBe('fits');
    expect(judge({ cost: { kind: 'paid' } }, free)).toBe('not');
    expect(judge({ cost: { kind: 'unknown' } }, free)).toBe('ask');
  });

  test.each<[number | undefined, number | undefined, AgeBandId[]]>([
    [0, 2, ['0-2']],
    [0, 3, ['0-2', '3-5']],
    [3, 5, ['3-5']],
    [5, 6, ['3-5', '6-11']],
    [11, 12, ['6-11', '12-15']],
    [15, 16, ['12-15', '16-18']],
    [18, 19, ['16-18', '19-24']],
    [25, undefined, ['25-up']],
    [24, undefined, ['19-24', '25-up']],
    [undefined, 4.5, ['0-2', '3-5']],
    [2.5, 4, ['0-2', '3-5']],
    [0, 120, [...ageBandIds]],
    [undefined, undefined, []],
  ])('S12 ages %s to %s are for %o', (minAge, maxAge, bands) => {
    const service = {
      ...(minAge === undefined ? {} : { minAge }),
      ...(maxAge === undefined ? {} : { maxAge }),
    };
    expect(ageBandIds.filter((band) => judge(service, { age: [band] }) === 'fits')).toEqual(bands);
  });

  test('two children of different ages: either will do', () => {
    expect(judge({ minAge: 0, maxAge: 2 }, { age: ['0-2', '12-15'] })).toBe('fits');
    expect(judge({ minAge: 5, maxAge: 9 }, { age: ['0-2', '12-15'] })).toBe('not');
  });

  test('S14 each day', () => {
    const monday = [{ weekday: 'Monday', opens: '09:00', closes: '10:00' }] as const;
    expect(judge({ sessions: [...monday] }, { day: ['Monday'] })).toBe('fits');
    expect(judge({ sessions: [...monday] }, { day: ['Saturday', 'Monday'] })).toBe('fits');
    expect(judge({ sessions: [...monday] }, { day: ['Saturday'] })).toBe('not');
  });

  test.each<[Partial<ServiceSession>, Suits]>([
    [{ until: '2020-06-28' }, 'ask'],
    [{ until: '2026-11-21' }, 'ask'],
    [{ until: today }, 'fits'],
    [{ from: '2027-01-03' }, 'fits'],
    [{ dates: ['2026-11-08', '2026-11-15'] }, 'ask'],
    [{ dates: ['2026-11-15', '2026-11-29'] }, 'fits'],
  ])('S14 a time that is over says nothing of its day: %o', (when, answer) => {
    const session = { weekday: 'Sunday', opens: '10:00', closes: '11:00', ...when } as const;
    expect(judge({ sessions: [session] }, { day: ['Sunday'] })).toBe(answer);
    const monday = { weekday: 'Monday', opens: '09:00', closes: '10:00' } as const;
    const both = judge({ sessions: [session, monday] }, { day: ['Sunday'] });
    expect(both).toBe(answer === 'fits' ? 'fits' : 'not');
  });

  test('S7 distance, in tenths of a mile as it is shown', () => {
    expect(judge({}, { within: ['2'] }, 2.04)).toBe('fits');
    expect(judge({}, { within: ['2'] }, 2.06)).toBe('not');
  });

  test('S13 language: that it is not named does not say that nobody speaks it', () => {
    expect(judge({ languages: ['Polish'] }, { language: ['Polish'] })).toBe('fits');
    expect(judge({ languages: ['Urdu'] }, { language: ['Polish'] })).toBe('ask');
  });

  test('who is welcome', () => {
    expect(judge({ dadsWelcome: true }, { door: ['dads'] })).toBe('fits');
    expect(judge({ dadsWelcome: false }, { door: ['dads'] })).toBe('not');
    expect(judge({ referral: 'not-needed' }, { door: ['just-go'] })).toBe('fits');
    expect(judge({ referral: 'needed' }, { door: ['just-go'] })).toBe('not');
    expect(judge({ sendNeeds: ['Autism'] }, { door: ['extra-needs'] })).toBe('fits');
  });

  test('S8 of several filters each must hold, and one that is not known makes it a question', () => {
    const free = { cost: { kind: 'free' }, minAge: 0, maxAge: 5 } as const;
    expect(judge(free, { cost: ['free'], age: ['3-5'] })).toBe('fits');
    expect(judge(free, { cost: ['free'], age: ['6-11'] })).toBe('not');
    expect(judge(free, { cost: ['free'], day: ['Monday'] })).toBe('ask');
    expect(judge(free, { age: ['6-11'], day: ['Monday'] })).toBe('not');
  });
});

describe('NAV-43 help from home is near everyone (D1, S15)', () => {
  test.each(['1', '2', '5', '10', '20'] as const)('within %s miles', (within) => {
    expect(judge({ ways: ['online'] }, { within: [within] }, 'anywhere')).toBe('fits');
  });

  test('nobody has to get in', () => {
    expect(judge({}, { access: ['step-free', 'toilet', 'quiet'] }, 'anywhere')).toBe('fits');
    expect(judge({}, { access: ['hearing'] }, 'anywhere')).toBe('ask');
  });
});

test.each([
  [['Step-free entrance'], 'step-free', 'has it'],
  [['Level access from the car park'], 'step-free', 'has it'],
  [['No step-free access'], 'step-free', 'has it not'],
  [['No lift', 'Ramp at the side'], 'step-free', 'has it'],
  [['Accessible toilet'], 'step-free', 'not said'],
  [['Changing place with hoist'], 'toilet', 'has it'],
  [['Hearing loop'], 'hearing', 'has it'],
  [['BSL interpreter if you ask'], 'hearing', 'has it'],
  [['Quiet room'], 'quiet', 'has it'],
  [['Blue badge spaces'], 'parking', 'has it'],
  [[], 'parking', 'not said'],
] as const)('NAV-42 of access, %o says of %s: %s', (lines, need, answer) => {
  expect(accessSaid(lines, need)).toBe(answer);
});
