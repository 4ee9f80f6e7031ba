import { describe, expect, test } from 'vitest';

import { staffRoles } from '../access/index.ts';
import { retentionCases } from './cases.ts';
import {
  RetentionParameters,
  SignOff,
  agreesToDestroy,
  defaultRetentionParameters,
  endsByItself,
  keepsRetention,
  retentionClasses,
  retentionOfFamily,
  signOffHolds,
  signOffProblem,
} from './index.ts';

describe('until when a record is kept', () => {
  test.each(retentionCases.cases)('$id: $name', ({ facts, expected }) => {
    const answer = retentionOfFamily(facts.record, facts.today, defaultRetentionParameters);
    expect(answer).toMatchObject({ ...expected, version: 'retention-1' });
    for (const text of [...answer.because, answer.nextStep]) expect(text).toMatch(/^\S.*\.$/);
  });

  test('RET-1: the periods are a setting with a version, and each class says what starts it and how long', () => {
    const longer = RetentionParameters.parse({
      ...defaultRetentionParameters,
      version: 'wenbrook-2',
      afterLastDone: 40,
    });
    const record = {
      births: ['2019-06-30'],
      lastDone: '2026-11-20',
      wentToSocialCare: false,
      isHeld: false,
    };
    const answer = retentionOfFamily(record, '2044-06-30', longer);
    expect([answer.keptUntil, answer.version]).toEqual(['2066-11-20', 'wenbrook-2']);
    for (const { name, starts, kept } of Object.values(retentionClasses))
      for (const text of [name, starts, kept]) expect(text.length).toBeGreaterThan(5);
  });

  test('RET-7: only what was promised to go goes by itself, and nothing of a family’s record', () => {
    expect(endsByItself).toEqual(['call-back', 'out-of-date-report', 'while-needed']);
  });
});

describe('what a person says of it', () => {
  test.each<[string, Parameters<typeof signOffProblem>, string | null]>([
    ['destroy what is over', ['destroy', 'over', null, '2050-01-01'], null],
    ['destroy what is kept', ['destroy', 'keep', null, '2030-01-01'], 'Its time is not over yet.'],
    [
      'destroy while a birth is missing',
      ['destroy', 'ask', null, '2030-01-01'],
      'Its time is not over yet.',
    ],
    ['keep, and look again tomorrow', ['keep', 'over', '2050-01-02', '2050-01-01'], null],
    [
      'keep, and look again today',
      ['keep', 'over', '2050-01-01', '2050-01-01'],
      'That day is not in the future.',
    ],
  ])('RET-4: %s', (_, said, problem) => {
    expect(signOffProblem(...said)).toBe(problem);
  });

  test('RET-5: nothing on hold is destroyed', () => {
    expect(signOffProblem('destroy', 'held', null, '2090-01-01')).toContain('legal hold');
  });

  test('RET-4: an information governance lead says it; a supervisor may be the second, and nobody else', () => {
    expect(staffRoles.filter((role) => keepsRetention({ roles: [role] }))).toEqual([
      'information-governance-lead',
    ]);
    expect(staffRoles.filter((role) => agreesToDestroy({ roles: [role] })).toSorted()).toEqual([
      'information-governance-lead',
      'supervisor',
    ]);
  });

  test('RET-4: to keep names the day to look again; to destroy names none; both say why', () => {
    const said = {
      reference: 'wb-26-0001',
      answer: 'keep',
      reason: 'An inquiry.',
      lookAgainOn: '2051-01-01',
    };
    expect(SignOff.parse(said).reference).toBe('WB-26-0001');
    for (const wrong of [{ lookAgainOn: null }, { answer: 'destroy' }, { reason: ' ' }])
      expect(SignOff.safeParse({ ...said, ...wrong }).success).toBe(false);
  });

  const at = new Date('2050-01-01T10:00:00Z');
  const later = new Date('2050-01-01T10:00:01Z');
  const lastDoneAt = new Date('2026-11-20T12:00:00Z');
  const record = { lastDoneAt, lastHeldAt: null, isHeld: false };
  const destroy = { answer: 'destroy', at, lookAgainOn: null } as const;
  test.each<[string, Parameters<typeof signOffHolds>, boolean]>([
    ['as it was', [destroy, record, '2050-02-01'], true],
    ['after something was done', [destroy, { ...record, lastDoneAt: later }, '2050-02-01'], false],
    ['when both were at once', [destroy, { ...record, lastDoneAt: at }, '2050-01-01'], false],
    ['once it is on hold', [destroy, { ...record, isHeld: true }, '2050-02-01'], false],
    [
      'after a hold that was placed since and lifted',
      [destroy, { ...record, lastHeldAt: later }, '2050-02-01'],
      false,
    ],
    [
      'after a hold from before',
      [destroy, { ...record, lastHeldAt: lastDoneAt }, '2050-02-01'],
      true,
    ],
    [
      'before the day to look again',
      [{ ...destroy, answer: 'keep', lookAgainOn: '2051-01-01' }, record, '2050-12-31'],
      true,
    ],
    [
      'on the day to look again',
      [{ ...destroy, answer: 'keep', lookAgainOn: '2051-01-01' }, record, '2051-01-01'],
      false,
    ],
  ])('RET-6: a word holds %s', (_, given, holds) => {
    expect(signOffHolds(...given)).toBe(holds);
  });
});
