import { describe, expect, test } from 'vitest';
import { decideSharing } from './decide-sharing.ts';
import {
  afterwards,
  byManager,
  check,
  decided,
  dutyTests,
  notAsked,
  notShared,
  parse,
  problems,
  rule,
  shared,
  today,
  tookBack,
} from './disclosure-example.ts';
import {
  besideSharingValues,
  decidingSharingValues,
  everySharingCombination,
} from './every-combination.ts';
import { agreementStatuses } from './facts.ts';
import { defaultSharingParameters } from './parameters.ts';
import { readWith } from './row-record.ts';

describe('who approved, and under which row', () => {
  test('SHR-R4: under I3, and where the family is not told, another manager approves it, or it says why it could not wait', () => {
    const i3 = (approval: unknown) => ({ ...shared, ...notAsked(), rule: rule('I3'), approval });
    expect(check(i3(null))).toEqual([
      {
        field: 'approval',
        message: 'Name the manager who approved it, or say why it could not wait.',
      },
    ]);
    expect(check(i3({ ...byManager, by: 'worker-1' }))).toEqual([
      { field: 'approval.by', message: 'Somebody else approves it: not the person who decided.' },
    ]);
    expect(check(i3(shared.approval))).toEqual([
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
    const under = (id: string, given: object) => check({ ...shared, rule: rule(id), ...given });
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
      expect(check({ ...record, rule: rule(id), ...given })).toContainEqual({
        field: 'rule.id',
        message,
      });
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
});

describe('a share has on record what its row prints', () => {
  const need = { class: 'B' as const, ...notAsked() };
  const adviceOr = 'Write down the advice, who gave it and when';
  const message = (given: unknown) => check(given).map((one) => one.message);

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
    expect(problems(i6)).toEqual(['dutyTests']);
    expect(problems({ ...i6, dutyTests })).toEqual([]);
    for (const test of Object.keys(dutyTests))
      expect(parse({ ...i6, dutyTests: { ...dutyTests, [test]: ' ' } })).toBe(false);
    expect(message({ ...shared, ...need, rule: rule('I12') })).toEqual([
      'Write what was held back about other people, or that all of it was needed.',
    ]);
    expect(problems({ ...shared, ...need, rule: rule('I12') })).toEqual(['heldBack']);
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
