import { describe, expect, test } from 'vitest';
import type { SharingRuleId } from './answer.ts';
import { checkDisclosure } from './check-disclosure.ts';
import { decideSharing } from './decide-sharing.ts';
import {
  DisclosureRecord,
  confidenceStatusLabels,
  confidenceStatuses,
  notSoughtGroundLabels,
  notSoughtGrounds,
  sharingMethodLabels,
  sharingMethods,
} from './disclosure-record.ts';
import {
  besideSharingValues,
  decidingSharingValues,
  everySharingCombination,
} from './every-combination.ts';
import { type AgreementStatus, agreementStatuses } from './facts.ts';
import { defaultSharingParameters } from './parameters.ts';
import { readWith } from './row-record.ts';

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
  answered: { by: 'parent-1', at: '2026-11-23T08:30:00Z', how: 'At the school gate' },
  toldOfWithdrawal: null,
  confidence: 'nothing-in-confidence',
  rule: { id: 'I4', version: 'sharing-1' },
  advice: { from: 'lead-1', at: '2026-11-23T08:45:00Z', words: 'Share it today.' },
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
  approval: {
    approval: 'given' as const,
    by: 'nurse-1',
    role: 'named-professional' as const,
    at: '2026-11-23T08:50:00Z',
    reason: 'A baby cannot bruise like that',
  },
  heldBack: [],
  refusalToldAt: '2026-11-23T09:30:00Z',
  dutyTests: null,
  sharedAt: '2026-11-23T09:30:00Z',
};
const byManager = { ...shared.approval, by: 'manager-1', role: 'manager' as const };
const afterwards = (dueOn: string) => ({
  approval: 'afterwards' as const,
  whyItCouldNotWait: 'The child was going home',
  dueOn,
});
const notShared = {
  ...decided,
  decision: 'not-shared' as const,
  reviewOn: null,
  offered: 'The number of the health visitor',
};
const rule = (id: string) => ({ id, version: 'sharing-1' });
/** What a record says of an answer of the family that it was not asked for. */
const notAsked = (agreement: 'not-sought' | 'cannot' = 'not-sought') => ({
  agreement,
  notSoughtGround: 'not-reasonable' as const,
  answered: null,
});
const tookBack = { agreement: 'withdrawn' as const, toldOfWithdrawal: ['service-1'] };
const dutyTests = {
  whyItMatters: 'The child is often hungry',
  workItHelps: 'School meals',
  leastNeeded: 'Nothing about the parents',
  detriment: 'No more detrimental',
};
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
    expect(checkDisclosure(DisclosureRecord.parse(consent), today)).toEqual([
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
      approval: byManager,
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
    expect(problems({ ...untold('2026-11-23'), approval: shared.approval })).toEqual([
      'approval.role',
    ]);
    expect(parse({ ...shared, told: { told: 'no', reason: '', revisitOn: null } })).toBe(false);
  });

  test('SHR-R4: under I3, and where the family is not told, another manager approves it, or it says why it could not wait', () => {
    const i3 = (approval: unknown) => ({ ...shared, ...notAsked(), rule: rule('I3'), approval });
    expect(checkDisclosure(DisclosureRecord.parse(i3(null)), today)).toEqual([
      {
        field: 'approval',
        message: 'Name the manager who approved it, or say why it could not wait.',
      },
    ]);
    expect(
      checkDisclosure(DisclosureRecord.parse(i3({ ...byManager, by: 'worker-1' })), today),
    ).toEqual([
      { field: 'approval.by', message: 'Somebody else approves it: not the person who decided.' },
    ]);
    expect(checkDisclosure(DisclosureRecord.parse(i3(shared.approval)), today)).toEqual([
      {
        field: 'approval.role',
        message: 'A manager approves not asking or not telling the family.',
      },
    ]);
    expect(problems(i3({ ...shared.approval, by: 'worker-1' }))).toEqual([
      'approval.by',
      'approval.role',
    ]);
    expect(problems(i3(byManager))).toEqual([]);
    expect(parse(i3({ ...byManager, role: 'practitioner' }))).toBe(false);
    expect(parse(i3({ ...byManager, role: undefined }))).toBe(false);
    expect(problems({ ...shared, approval: { ...shared.approval, by: 'worker-1' } })).toEqual([
      'approval.by',
    ]);
    expect(problems(i3(afterwards('2026-11-23')))).toEqual([]);
    expect(problems(i3(afterwards('2026-11-22')))).toEqual(['approval.dueOn']);
  });

  test('SHR-R5: the row and the version are kept, and a share cannot rest on a row that says no', () => {
    expect(parse({ ...shared, rule: rule('I15') })).toBe(false);
    expect(parse({ ...shared, rule: { id: 'I4', version: '' } })).toBe(false);
    const under = (id: string, given: object) =>
      checkDisclosure(DisclosureRecord.parse({ ...shared, rule: rule(id), ...given }), today);
    const saysNo = {
      field: 'rule.id',
      message:
        'This rule says not to share. Answer the questions again, or record why it was not shared.',
    };
    expect(under('I7', { class: 'C' })).toEqual([saysNo]);
    expect(under('I9', { class: 'C' })).toEqual([saysNo]);
    expect(under('I11', { class: 'B', ...tookBack })).toEqual([saysNo]);
    expect(under('I11', { class: 'C', ...tookBack })).toEqual([saysNo]);
    expect(under('I11', { class: 'A', ...tookBack })).toEqual([]);
    expect(under('I11', { class: 'unknown', ...tookBack })).toEqual([]);
    expect(under('I1', { class: 'D' })).toEqual([
      {
        field: 'rule.id',
        message: 'Signposting shares nothing personal, so there is nothing to record here.',
      },
    ]);
    expect(problems({ ...notShared, class: 'C', rule: rule('I9') })).toEqual([]);
    expect(problems({ ...notShared, class: 'D', rule: rule('I1') })).toEqual([]);
  });

  test.each<[string, object]>([
    ['I5', { class: 'D', agreement: 'given' }],
    ['I5', { class: 'A', agreement: 'refused' }],
    ['I8', { class: 'C', agreement: 'refused' }],
    ['I9', { class: 'A' }],
    ['I2', { class: 'B' }],
    ['I4', { class: 'unknown', agreement: 'given' }],
  ])('SHR-R5: a row that cannot have been read of it: %s, %o', (id, given) => {
    const message =
      'This rule is not for that worry and what the family said. Answer the questions again.';
    for (const record of [shared, notShared])
      expect(
        checkDisclosure(DisclosureRecord.parse({ ...record, rule: rule(id), ...given }), today),
      ).toContainEqual({ field: 'rule.id', message });
  });

  test('SHR-R5: each row is read of the classes and answers of which the table gives it, and of no other', () => {
    const some = { senderInScope: ['yes'], helpsRecipientFunction: ['yes'] } as const;
    const read = new Set<string>();
    for (const values of [{ ...decidingSharingValues, ...some }, besideSharingValues])
      for (const facts of everySharingCombination(values)) {
        const agreement = agreementStatuses.find((one) => one === facts.agreement) ?? 'not-sought';
        const judged = facts.class === 'unknown' ? 'A' : facts.class;
        const { rule: id } = decideSharing(facts, defaultSharingParameters);
        read.add(`${id} ${judged} ${agreement}`);
      }
    const stated = Object.entries(readWith).flatMap(([id, classes]) =>
      Object.entries(classes).flatMap(([one, answers]) =>
        answers.map((agreement) => `${id} ${one} ${agreement}`),
      ),
    );
    expect(stated.toSorted()).toEqual([...read].toSorted());
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
    const message = (given: unknown) =>
      checkDisclosure(DisclosureRecord.parse(given), today)[0]?.message;
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
    expect(checkDisclosure(DisclosureRecord.parse(shared), '2026-11-22')).toEqual(
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

describe('a share has on record what its row prints', () => {
  const need = { class: 'B' as const, ...notAsked() };
  const adviceOr = 'Write down the advice, who gave it and when';
  const message = (given: unknown) =>
    checkDisclosure(DisclosureRecord.parse(given), today).map((one) => one.message);

  test('SHR-R8: over a refusal: advice, approval, and when the recipient was told', () => {
    expect(message({ ...shared, advice: null })).toEqual([
      `${adviceOr}, or say at the approval why it could not wait.`,
    ]);
    expect(message({ ...shared, refusalToldAt: null })).toEqual([
      'Say when the recipient was told that permission is withheld.',
    ]);
    expect(message({ ...shared, approval: null })).toEqual([
      'Name the manager, designated senior person or named professional who approved it, or say why it could not wait.',
    ]);
    const nothing = { ...shared, advice: null, approval: null, refusalToldAt: null };
    const all = ['advice', 'refusalToldAt', 'approval'];
    for (const given of [
      { class: 'A' },
      { class: 'B' },
      { class: 'unknown' },
      { class: 'A', rule: rule('I2') },
    ])
      expect(problems({ ...nothing, ...given })).toEqual(all);
    expect(problems({ ...nothing, approval: afterwards(today) })).toEqual(['refusalToldAt']);
    expect(problems({ ...nothing, class: 'B', approval: afterwards(today) })).toEqual([
      'refusalToldAt',
    ]);
    expect(problems({ ...nothing, class: 'C', rule: rule('I6'), dutyTests })).toEqual([]);
    expect(problems({ ...nothing, agreement: 'given', rule: rule('I5') })).toEqual([]);
  });

  test('SHR-R8: advice comes before what is left of classes B and C is shared', () => {
    const asked = (given: object) => ({ ...shared, advice: null, approval: null, ...given });
    const left = { heldBack: ['What a neighbour said'] };
    for (const id of ['I12', 'I13', 'I14']) {
      const given = asked({ ...need, ...left, rule: rule(id) });
      expect(message(given)).toEqual([`${adviceOr}.`]);
      expect(problems({ ...given, advice: decided.advice })).toEqual([]);
      expect(problems({ ...given, approval: afterwards(today) })).toEqual(['advice']);
      const harm = { ...given, class: 'A' };
      expect(message(harm)).toEqual([`${adviceOr}, or say at the approval why it could not wait.`]);
      expect(problems({ ...harm, approval: afterwards(today) })).toEqual([]);
      expect(problems({ ...harm, approval: byManager })).toEqual(['advice']);
    }
    const emerging = asked({ class: 'C', rule: rule('I10') });
    expect(message(emerging)).toEqual([`${adviceOr}.`]);
    expect(problems({ ...emerging, ...need, class: 'C' })).toEqual(['advice']);
    expect(problems({ ...emerging, ...tookBack })).toEqual(['advice']);
    expect(problems({ ...emerging, agreement: 'given' })).toEqual([]);
    expect(problems(asked({ class: 'A', ...notAsked(), rule: rule('I2') }))).toEqual([]);
    expect(problems(asked({ class: 'C', agreement: 'given', rule: rule('I8') }))).toEqual([]);
  });

  test('SHR-R8: the tests of the duty, and what was held back', () => {
    const i6 = { ...shared, ...need, rule: rule('I6') };
    expect(message(i6)).toEqual([
      'Write down the tests of the duty to share, and the result of the detriment test.',
    ]);
    expect(problems({ ...i6, dutyTests })).toEqual([]);
    for (const test of Object.keys(dutyTests))
      expect(parse({ ...i6, dutyTests: { ...dutyTests, [test]: ' ' } })).toBe(false);
    expect(message({ ...shared, ...need, rule: rule('I12') })).toEqual([
      'Write what was held back about other people, or that all of it was needed.',
    ]);
    expect(problems({ ...shared, ...need, rule: rule('I13') })).toEqual([]);
  });

  test('SHR-R8: a decision not to share after a refusal says what was offered instead', () => {
    const nothing = { ...notShared, offered: null };
    expect(message(nothing)).toEqual(['Write what the family was offered instead.']);
    expect(problems({ ...nothing, class: 'C', rule: rule('I9') })).toEqual(['offered']);
    expect(problems({ ...nothing, class: 'C', rule: rule('I10') })).toEqual([]);
    expect(parse({ ...notShared, offered: undefined })).toBe(false);
  });
});
