import { describe, expect, test } from 'vitest';
import { checkDisclosure } from './check-disclosure.ts';
import {
  DisclosureRecord,
  confidenceStatusLabels,
  confidenceStatuses,
  notSoughtGroundLabels,
  notSoughtGrounds,
  sharingMethodLabels,
  sharingMethods,
} from './disclosure-record.ts';

const today = '2026-11-23';
const decided = {
  actor: { personId: 'worker-1', role: 'practitioner', organisationId: 'school-1' },
  subjectIds: ['child-1'],
  recipientId: 'front-door',
  purpose: 'To have the child seen today',
  reason: 'A bruise that does not fit what was said',
  class: 'A',
  agreement: 'refused',
  notSoughtGround: null,
  confidence: 'nothing-in-confidence',
  rule: { id: 'I4', version: 'sharing-1' },
  advice: null,
  decidedAt: '2026-11-23T09:00:00Z',
} as const;
const shared = {
  ...decided,
  decision: 'shared' as const,
  dataItems: ['What was seen', 'What the child said, in their words'],
  method: 'telephone' as const,
  lawfulBasis: 'public-task' as const,
  specialCategory: 'safeguarding' as const,
  told: { told: 'yes' as const, at: '2026-11-23T10:00:00Z', by: 'worker-1' },
  approval: null,
  heldBack: [],
  sharedAt: '2026-11-23T09:30:00Z',
};
const notShared = { ...decided, decision: 'not-shared' as const, reviewOn: null };
const parse = (given: unknown) => DisclosureRecord.safeParse(given).success;
const problems = (given: unknown, on = today) =>
  checkDisclosure(DisclosureRecord.parse(given), on).map(({ field }) => field);

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
    expect(checkDisclosure(DisclosureRecord.parse(consent), today)).toEqual([
      {
        field: 'lawfulBasis',
        message:
          'Consent cannot be the lawful basis where nobody has agreed. Ask the information governance lead.',
      },
    ]);
    expect(problems({ ...consent, agreement: 'given' })).toEqual([]);
    expect(problems({ ...consent, agreement: 'withdrawn' })).toEqual(['lawfulBasis']);
  });

  test('SHR-R2: a decision not to share is recorded too, with a day to look again where the duty has its exception', () => {
    expect(problems(notShared)).toEqual([]);
    const kept = { ...notShared, rule: { id: 'I7', version: 'sharing-1' } };
    expect(checkDisclosure(DisclosureRecord.parse(kept), today)).toEqual([
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
      approval: {
        approval: 'given',
        by: 'manager-1',
        at: '2026-11-23T08:50:00Z',
        reason: 'Agreed with police',
      },
      told: { told: 'no', reason: 'Telling would raise risk', revisitOn },
    });
    expect(checkDisclosure(DisclosureRecord.parse(untold(null)), today)).toEqual([
      {
        field: 'told.revisitOn',
        message: 'Give the day on which telling the family is looked at again.',
      },
    ]);
    expect(checkDisclosure(DisclosureRecord.parse(untold('2026-11-22')), today)).toEqual([
      { field: 'told.revisitOn', message: 'That day has passed. Choose today or a later day.' },
    ]);
    expect(problems(untold('2026-11-23'))).toEqual([]);
    expect(problems({ ...untold('2026-11-23'), approval: null })).toEqual(['approval']);
    expect(parse({ ...shared, told: { told: 'no', reason: '', revisitOn: null } })).toBe(false);
  });

  test('SHR-R4: under I3, and where the family is not told, somebody else approves it, or it says why it could not wait', () => {
    const i3 = (approval: unknown) => ({
      ...shared,
      rule: { id: 'I3', version: 'sharing-1' },
      approval,
    });
    const given = { approval: 'given', at: '2026-11-23T08:50:00Z', reason: 'Agreed with police' };
    expect(checkDisclosure(DisclosureRecord.parse(i3(null)), today)).toEqual([
      {
        field: 'approval',
        message: 'Name the manager who approved it, or say why it could not wait.',
      },
    ]);
    expect(
      checkDisclosure(DisclosureRecord.parse(i3({ ...given, by: 'worker-1' })), today),
    ).toEqual([
      { field: 'approval.by', message: 'Somebody else approves it: not the person who decided.' },
    ]);
    expect(problems(i3({ ...given, by: 'manager-1' }))).toEqual([]);
    expect(problems(shared)).toEqual([]);
    expect(problems({ ...shared, approval: { ...given, by: 'worker-1' } })).toEqual([
      'approval.by',
    ]);
    const later = (dueOn: string) =>
      i3({ approval: 'afterwards', whyItCouldNotWait: 'The child was going home', dueOn });
    expect(problems(later('2026-11-23'))).toEqual([]);
    expect(problems(later('2026-11-22'))).toEqual(['approval.dueOn']);
  });

  test('SHR-R5: the row and the version are kept, and a share cannot rest on a row that says no', () => {
    expect(parse({ ...shared, rule: { id: 'I15', version: 'sharing-1' } })).toBe(false);
    expect(parse({ ...shared, rule: { id: 'I4', version: '' } })).toBe(false);
    const under = (id: string) =>
      checkDisclosure(
        DisclosureRecord.parse({ ...shared, rule: { id, version: 'sharing-1' } }),
        today,
      );
    const saysNo = {
      field: 'rule.id',
      message:
        'This rule says not to share. Answer the questions again, or record why it was not shared.',
    };
    expect(under('I7')).toEqual([saysNo]);
    expect(under('I9')).toEqual([saysNo]);
    expect(under('I1')).toEqual([
      {
        field: 'rule.id',
        message: 'Signposting shares nothing personal, so there is nothing to record here.',
      },
    ]);
    expect(problems({ ...notShared, rule: { id: 'I9', version: 'sharing-1' } })).toEqual([]);
  });

  test.each([
    ['given', null, []],
    ['refused', null, []],
    ['withdrawn', null, []],
    ['not-sought', null, ['notSoughtGround']],
    ['cannot', null, ['notSoughtGround']],
    ['not-sought', 'not-reasonable', []],
    ['cannot', 'cannot-consent', []],
    ['given', 'would-place-at-risk', ['notSoughtGround']],
  ])('SHR-R6: agreement %s, ground %s', (agreement, notSoughtGround, wrong) => {
    expect(problems({ ...shared, agreement, notSoughtGround })).toEqual(wrong);
    expect(problems({ ...notShared, agreement, notSoughtGround })).toEqual(wrong);
  });

  test('SHR-R6: says which of the two is wrong, and all three grounds have words', () => {
    const message = (given: unknown) =>
      checkDisclosure(DisclosureRecord.parse(given), today)[0]?.message;
    expect(message({ ...shared, agreement: 'cannot' })).toBe(
      'Say why they were not asked: they cannot agree, it is not reasonable, or asking would put somebody at risk.',
    );
    expect(message({ ...shared, notSoughtGround: 'not-reasonable' })).toBe(
      'They were asked, so leave out why they were not.',
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
    expect(checkDisclosure(DisclosureRecord.parse(shared), '2026-11-22')).toEqual([
      { field: 'decidedAt', message },
      { field: 'sharedAt', message },
    ]);
    expect(problems(notShared, '2026-11-22')).toEqual(['decidedAt']);
    const lateInSummer = { ...notShared, decidedAt: '2026-07-01T23:30:00Z' };
    expect(problems(lateInSummer, '2026-07-01')).toEqual(['decidedAt']);
    expect(problems(lateInSummer, '2026-07-02')).toEqual([]);
  });
});
