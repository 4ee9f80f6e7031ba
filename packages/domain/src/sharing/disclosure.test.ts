import { describe, expect, test } from 'vitest';
import type { SharingRuleId } from './answer.ts';
import {
  check,
  decided,
  byManager,
  notAsked,
  notShared,
  parse,
  problems,
  rule,
  shared,
  tookBack,
} from './disclosure-example.ts';
import {
  confidenceStatusLabels,
  confidenceStatuses,
  notSoughtGroundLabels,
  notSoughtGrounds,
  sharingMethodLabels,
  sharingMethods,
  DisclosureRecord,
} from './disclosure-record.ts';
import type { AgreementStatus } from './facts.ts';

describe('the record of disclosures', () => {
  test('SHR-R1: a whole record is taken as it is', () => {
    expect(problems(shared)).toEqual([]);
  });

  test.each([
    'actor',
    'subjectIds',
    'recipientId',
    'purpose',
    'reason',
    'class',
    'agreement',
    'notSoughtGround',
    'answered',
    'toldOfWithdrawal',
    'confidence',
    'rule',
    'advice',
    'decidedAt',
    'dataItems',
    'method',
    'lawfulBasis',
    'specialCategory',
    'told',
    'approval',
    'heldBack',
    'refusalToldAt',
    'dutyTests',
    'sharedAt',
  ])('SHR-R1: a share without %s is refused', (field) => {
    const others = Object.fromEntries(Object.entries(shared).filter(([name]) => name !== field));
    expect(parse(others)).toBe(false);
    expect(parse({ ...shared, [field]: '' })).toBe(false);
  });

  test('SHR-R1: advice has a giver, a moment and words; spaces around an id are not part of it', () => {
    const advice = { from: ' lead-1 ', at: '2026-11-23T09:00:00Z', words: 'Share it today.' };
    expect(DisclosureRecord.parse({ ...shared, advice }).advice?.from).toBe('lead-1');
    for (const without of ['from', 'at', 'words'])
      expect(parse({ ...shared, advice: { ...advice, [without]: undefined } })).toBe(false);
    expect(parse({ ...shared, recipientId: '  ' })).toBe(false);
  });

  test('SHR-R1: what, with whom and about whom cannot be empty', () => {
    expect(parse({ ...shared, dataItems: [] })).toBe(false);
    expect(parse({ ...shared, dataItems: [' '] })).toBe(false);
    expect(parse({ ...shared, subjectIds: [] })).toBe(false);
    expect(parse({ ...shared, name: 'somebody' })).toBe(false);
  });

  test('SHR-R1: basis, agreement and confidence are three fields; consent is the basis only where they agreed', () => {
    expect(parse({ ...shared, lawfulBasis: 'refused' })).toBe(false);
    const consent = { ...shared, lawfulBasis: 'consent' };
    expect(check(consent)).toEqual([
      {
        field: 'lawfulBasis',
        message:
          'Consent cannot be the lawful basis where nobody has agreed. Ask the information governance lead.',
      },
    ]);
    expect(problems({ ...consent, agreement: 'given', rule: rule('I5') })).toEqual([]);
    expect(problems({ ...consent, ...tookBack, rule: rule('I11') })).toEqual(['lawfulBasis']);
  });

  test('SHR-R2: a decision not to share is recorded too, with a day to look again where the duty has its exception', () => {
    expect(problems(notShared)).toEqual([]);
    const kept = { ...notShared, class: 'C', rule: rule('I7') };
    expect(check(kept)).toEqual([
      { field: 'reviewOn', message: 'Give the day on which this decision is looked at again.' },
    ]);
    expect(problems({ ...kept, reviewOn: '2026-11-23' })).toEqual([]);
    expect(problems({ ...kept, reviewOn: '2026-11-22' })).toEqual(['reviewOn']);
    expect(problems({ ...notShared, reviewOn: '2026-11-22' })).toEqual(['reviewOn']);
    expect(parse({ ...notShared, dataItems: ['Something'] })).toBe(false);
  });

  test('SHR-R3: told, or not told with a reason and a day to look again', () => {
    const untold = (revisitOn: string | null) => ({
      ...shared,
      approval: byManager,
      told: { told: 'no', reason: 'Telling would raise risk', revisitOn },
    });
    expect(check(untold(null))).toEqual([
      {
        field: 'told.revisitOn',
        message: 'Give the day on which telling the family is looked at again.',
      },
    ]);
    expect(check(untold('2026-11-22'))).toEqual([
      { field: 'told.revisitOn', message: 'That day has passed. Choose today or a later day.' },
    ]);
    expect(problems(untold('2026-11-23'))).toEqual([]);
    expect(problems({ ...untold('2026-11-23'), approval: null })).toEqual(['approval']);
    expect(problems({ ...untold('2026-11-23'), approval: shared.approval })).toEqual([
      'approval.role',
    ]);
    expect(parse({ ...shared, told: { told: 'no', reason: '', revisitOn: null } })).toBe(false);
  });

  test.each<[AgreementStatus, SharingRuleId, string | null, boolean, boolean, string[]]>([
    ['given', 'I5', null, true, false, []],
    ['refused', 'I4', null, true, false, []],
    ['withdrawn', 'I11', null, true, true, []],
    ['not-sought', 'I14', 'not-reasonable', false, false, []],
    ['cannot', 'I14', 'cannot-consent', false, false, []],
    ['not-sought', 'I14', null, false, false, ['notSoughtGround']],
    ['cannot', 'I14', null, false, false, ['notSoughtGround']],
    ['given', 'I5', 'would-place-at-risk', true, false, ['notSoughtGround']],
    ['given', 'I5', null, false, false, ['answered']],
    ['refused', 'I4', null, false, false, ['answered']],
    ['not-sought', 'I14', 'not-reasonable', true, false, ['answered']],
    ['cannot', 'I14', 'cannot-consent', true, false, ['answered']],
    ['withdrawn', 'I11', null, true, false, ['toldOfWithdrawal']],
    ['refused', 'I4', null, true, true, ['toldOfWithdrawal']],
  ])(
    'SHR-R6: agreement %s under %s, ground %s, answered %s, told that it was taken back %s',
    (agreement, id, notSoughtGround, isAnswered, isTold, wrong) => {
      const said = {
        agreement,
        notSoughtGround,
        rule: rule(id),
        answered: isAnswered ? decided.answered : null,
        toldOfWithdrawal: isTold ? [] : null,
      };
      expect(problems({ ...shared, ...said })).toEqual(wrong);
      expect(problems({ ...notShared, ...said })).toEqual(wrong);
    },
  );

  test('SHR-R6: says which of the two is wrong, and all three grounds have words', () => {
    const message = (given: unknown) => check(given)[0]?.message;
    expect(message({ ...shared, ...notAsked(), notSoughtGround: null })).toBe(
      'Say why they were not asked: they cannot agree, it is not reasonable, or asking would put somebody at risk.',
    );
    expect(message({ ...shared, notSoughtGround: 'not-reasonable' })).toBe(
      'They were asked, so leave out why they were not.',
    );
    expect(message({ ...shared, answered: null })).toBe('Say who answered, when and how.');
    expect(message({ ...shared, ...notAsked(), answered: decided.answered })).toBe(
      'Nobody was asked, so leave out who answered.',
    );
    expect(message({ ...shared, ...tookBack, toldOfWithdrawal: null })).toBe(
      'Say which recipients were told that agreement was taken back, if any.',
    );
    expect(message({ ...shared, toldOfWithdrawal: [] })).toBe(
      'Agreement was not taken back, so leave out who was told of it.',
    );
    expect(notSoughtGrounds.map((ground) => notSoughtGroundLabels[ground])).toHaveLength(3);
    for (const label of [
      ...Object.values(notSoughtGroundLabels),
      ...confidenceStatuses.map((status) => confidenceStatusLabels[status]),
      ...sharingMethods.map((method) => sharingMethodLabels[method]),
    ])
      expect(label).toMatch(/^[A-Z].+[^.]$/);
  });

  test('SHR-R7: nothing is recorded as done before it is; the day is the day in London', () => {
    const message = 'That time has not come yet. Give the time it happened.';
    expect(check(shared, '2026-11-22')).toEqual(
      [
        'decidedAt',
        'answered.at',
        'advice.at',
        'sharedAt',
        'refusalToldAt',
        'told.at',
        'approval.at',
      ].map((field) => ({ field, message })),
    );
    expect(problems(notShared, '2026-11-22')).toEqual(['decidedAt', 'answered.at', 'advice.at']);
    const lateInSummer = {
      ...notShared,
      decidedAt: '2026-07-01T23:30:00Z',
      answered: null,
      advice: null,
    };
    const late = { ...lateInSummer, ...notAsked(), rule: rule('I14') };
    expect(problems(late, '2026-07-01')).toEqual(['decidedAt']);
    expect(problems(late, '2026-07-02')).toEqual([]);
  });
});
