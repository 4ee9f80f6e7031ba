import { describe, expect, test } from 'vitest';

import { staffRoles } from '../access/index.ts';
import { defaultClockParameters, readClock } from '../clock/index.ts';
import { readingGrade } from '../navigation/index.ts';
import { takeOutCases } from './cases.ts';
import {
  AnswerCorrection,
  AskCorrection,
  DecideItem,
  type ItemDecision,
  type PackItem,
  RegisterRequest,
  ReviewPack,
  answersCorrections,
  decisionProblem,
  keepBackReasonLabels,
  namesOfOthers,
  packFile,
  packReviewProblem,
  packWords,
  putTogether,
  putsPacksTogether,
  requestProblem,
  reviewsPacks,
  stateOfRequest,
  takeOut,
  takesCorrections,
} from './index.ts';

const uuid = '00000000-0000-4000-8000-000000000001';
const otherId = '00000000-0000-4000-8000-000000000002';
const give: ItemDecision = { decision: 'give', words: [], reason: null };
const fact: PackItem = {
  source: 'person',
  rowId: uuid,
  column: 'given_name',
  label: 'Given name',
  treatment: 'given',
  value: 'Lottie',
  worryId: null,
};
const worry: PackItem = {
  ...fact,
  source: 'contact',
  column: 'worry',
  label: 'The worry',
  treatment: 'read-first',
  value: 'Pat said Lottie was out.',
};
const titleOf = (source: string) => `Record: ${source}`;

describe('what is taken out', () => {
  test.each(takeOutCases.cases)('$id: $name', ({ facts, expected }) => {
    expect(takeOut(facts.text, facts.words)).toBe(expected);
  });

  test('RTS-4: a word that is not there is told, and names of others are found', () => {
    expect(decisionProblem(worry, { words: ['Pat', 'Petra'] })).toBe('Not in the text: Petra.');
    expect(decisionProblem(worry, { words: ['pat'] })).toBeNull();
    expect(namesOfOthers(worry.value, ['Pat', 'Petra', '', 'Pat'])).toEqual(['Pat']);
  });
});

describe('what is given', () => {
  test('RTS-3: a plain fact goes by itself; words wait for a person', () => {
    expect(putTogether([fact], () => null, titleOf)).toEqual([
      { title: 'Record: person', lines: [{ label: 'Given name', value: 'Lottie' }] },
    ]);
    expect(putTogether([fact, worry], () => null, titleOf)).toBeNull();
  });

  test('RTS-5: what is kept back leaves no line, no count and no gap', () => {
    const decided = (item: PackItem): ItemDecision =>
      item === worry ? { decision: 'keep-back', words: [], reason: 'third-party' } : give;
    const without = putTogether([fact], () => null, titleOf);
    expect(putTogether([fact, worry], decided, titleOf)).toEqual(without);
    const file = (content: typeof without) =>
      packFile({ name: 'Lottie Ingram', madeOn: '2026-11-23', content: content ?? [] });
    expect(file(putTogether([fact, worry], decided, titleOf))).toBe(file(without));
  });

  test('RTS-5: a record whose words are all kept back is not there, nor are its days', () => {
    const day: PackItem = { ...worry, column: 'recorded_at', treatment: 'given', value: 'Friday' };
    const kept: ItemDecision = { decision: 'keep-back', words: [], reason: 'crime' };
    const decided = (item: PackItem) => (item.treatment === 'given' ? null : kept);
    expect(putTogether([fact, day, worry], decided, titleOf)).toEqual(
      putTogether([fact], () => null, titleOf),
    );
    // With one of two left, the days stay too.
    const voice: PackItem = { ...worry, column: 'child_voice' };
    const both = putTogether(
      [day, worry, voice],
      (item) => (item === voice ? give : decided(item)),
      titleOf,
    );
    expect(both?.[0]?.lines.map(({ value }) => value)).toEqual(['Friday', voice.value]);
  });

  test('RTS-5: what came of a worry that is not given is not given either', () => {
    const listed: PackItem = {
      ...fact,
      source: 'triage_item',
      rowId: otherId,
      worryId: worry.rowId,
    };
    const other: PackItem = { ...worry, rowId: otherId, treatment: 'given', value: 'By phone' };
    const items = [fact, worry, other, listed, { ...listed, source: 'action', worryId: otherId }];
    const titles = (of: ItemDecision) =>
      putTogether(items, (item) => (item === worry ? of : null), titleOf)?.map(
        ({ title }) => title,
      );
    const kept: ItemDecision = { decision: 'keep-back', words: [], reason: 'crime' };
    const all = ['person', 'contact', 'contact', 'triage_item', 'action'];
    expect(titles(give)).toEqual(all.map(titleOf));
    expect(titles(kept)).toEqual(['person', 'contact', 'action'].map(titleOf));
  });

  test('RTS-3: not given whole needs a reason that the law knows; words need words', () => {
    const sent = { requestId: uuid, source: 'contact', rowId: uuid, column: 'worry' };
    const ok = (rest: object) => DecideItem.safeParse({ ...sent, ...rest }).success;
    expect(ok({ decision: 'give', words: [], reason: null })).toBe(true);
    expect(ok({ decision: 'give', words: [], reason: 'crime' })).toBe(false);
    expect(ok({ decision: 'keep-back', words: [], reason: null })).toBe(false);
    expect(ok({ decision: 'take-out', words: [], reason: 'third-party' })).toBe(false);
    expect(ok({ decision: 'take-out', words: ['Pat'], reason: 'third-party' })).toBe(true);
    for (const label of Object.values(keepBackReasonLabels)) expect(label).toMatch(/Schedule \d/);
  });

  test('RTS-7: what every file says can be read at a reading age of nine', () => {
    expect(readingGrade(packWords.join('\n'))).toBeLessThan(5);
  });

  test('RTS-7: the file says whose it is, of which day, what may be missing and what they can do', () => {
    const content = putTogether([fact], () => null, titleOf) ?? [];
    const file = packFile({ name: 'Lottie Ingram', madeOn: '2026-11-23', content });
    for (const words of ['What we hold about Lottie Ingram', '23 November 2026', ...packWords])
      expect(file).toContain(words);
    expect(file).toContain('RECORD: PERSON\nGiven name: Lottie');
  });
});

describe('who does what', () => {
  const holders = (may: (actor: { roles: (typeof staffRoles)[number][] }) => boolean) =>
    staffRoles.filter((role) => may({ roles: [role] })).toSorted();

  test('RTS-2, RTS-6: an information governance lead puts it together; another, or a supervisor, reviews it', () => {
    expect(holders(putsPacksTogether)).toEqual(['information-governance-lead']);
    expect(holders(reviewsPacks)).toEqual(['information-governance-lead', 'supervisor']);
    const waiting = { madeByAnother: true, decidedByMe: false, review: null };
    expect(packReviewProblem(waiting)).toBeNull();
    expect(packReviewProblem({ ...waiting, madeByAnother: false })).toContain('put together');
    expect(packReviewProblem({ ...waiting, decidedByMe: true })).toContain('decided themselves');
    expect(packReviewProblem({ ...waiting, review: 'returned' })).toContain('has been');
  });

  test('RTS-9: whoever works with families answers, of the agency that wrote it, and no other', () => {
    const contact = { agencyId: 'police' };
    const may = (role: (typeof staffRoles)[number], agencyId: string) =>
      answersCorrections({ roles: [role], agencyId }, contact);
    expect(staffRoles.filter((role) => may(role, 'police')).toSorted()).toEqual([
      'agency-representative',
      'chair',
      'front-door-worker',
      'practitioner',
      'supervisor',
    ]);
    expect(staffRoles.filter((role) => may(role, 'health'))).toEqual([]);
    expect(holders(takesCorrections)).toContain('information-governance-lead');
    expect(holders(takesCorrections)).not.toContain('administrator');
  });
});

describe('a request', () => {
  const child = { isAdult: false, today: '2026-11-20' };
  const adult = { isAdult: true, today: '2026-11-20' };

  test.each<[string, Parameters<typeof stateOfRequest>[0], string]>([
    ['with no pack', { isClosed: false, lastPack: null }, 'open'],
    ['with a pack that waits', { isClosed: false, lastPack: { review: null } }, 'in-review'],
    ['with one that went back', { isClosed: false, lastPack: { review: 'returned' } }, 'open'],
    [
      'with one that was released',
      { isClosed: false, lastPack: { review: 'released' } },
      'released',
    ],
    ['that was closed', { isClosed: true, lastPack: null }, 'closed'],
  ])('RTS-6: %s', (_, request, state) => {
    expect(stateOfRequest(request)).toBe(state);
  });

  test('RTS-1: who asks, about whom, how that was made sure, and the day it came in', () => {
    const request = {
      reference: 'wb-26-0001',
      personId: uuid,
      asker: 'themselves',
      recognisedBy: 'Known to their worker.',
      receivedOn: '2026-11-20',
    };
    expect(RegisterRequest.parse(request).reference).toBe('WB-26-0001');
    const wrongs = [{ asker: 'x' }, { recognisedBy: ' . ' }, { receivedOn: '2026-02-30' }];
    for (const wrong of wrongs)
      expect(RegisterRequest.safeParse({ ...request, ...wrong }).success).toBe(false);
  });

  test.each<[string, Parameters<typeof requestProblem>, string | undefined]>([
    [
      'a parent for a child',
      [{ asker: 'parental-responsibility', receivedOn: '2026-11-20' }, child],
      undefined,
    ],
    [
      'a parent for an adult',
      [{ asker: 'parental-responsibility', receivedOn: '2026-11-20' }, adult],
      'asker',
    ],
    [
      'an adult for themselves',
      [{ asker: 'themselves', receivedOn: '2026-11-20' }, adult],
      undefined,
    ],
    ['tomorrow', [{ asker: 'themselves', receivedOn: '2026-11-21' }, adult], 'receivedOn'],
    ['a year ago', [{ asker: 'themselves', receivedOn: '2025-11-20' }, adult], undefined],
    ['longer ago', [{ asker: 'themselves', receivedOn: '2025-11-19' }, adult], 'receivedOn'],
  ])('RTS-1: %s', (_, asked, field) => {
    expect(requestProblem(...asked)?.field).toBe(field);
  });

  test('RTS-1: its clock is one month from the day it came in', () => {
    const times = { startedAt: '2026-01-31T12:00:00Z', now: '2026-02-10T12:00:00Z' };
    const clock = { clock: 'subject-access', ...times } as const;
    expect(readClock(clock, defaultClockParameters)).toMatchObject({
      dueOn: '2026-02-28',
      kind: 'law',
    });
  });

  test('RTS-5, RTS-6: released only by somebody who asked who knows; returned only with a reason', () => {
    const ok = (rest: object) => ReviewPack.safeParse({ packId: uuid, ...rest }).success;
    expect(ok({ review: 'released', reason: '', askedWhoKnows: true })).toBe(true);
    expect(ok({ review: 'released', reason: '', askedWhoKnows: false })).toBe(false);
    expect(ok({ review: 'returned', reason: '', askedWhoKnows: false })).toBe(false);
    expect(ok({ review: 'returned', reason: 'A name is left.', askedWhoKnows: false })).toBe(true);
  });
});

describe('a correction', () => {
  test('RTS-8: what is wrong and what would be right, in their words', () => {
    const asked = {
      reference: 'WB-26-0001',
      askedBy: 'child',
      wrong: 'I was not out.',
      right: 'I was at Nan’s.',
      receivedOn: '2026-11-20',
    };
    expect(AskCorrection.safeParse(asked).success).toBe(true);
    expect(AskCorrection.safeParse({ ...asked, wrong: ' ' }).success).toBe(false);
  });

  test('RTS-9: every answer says why; what is corrected says what is right', () => {
    const ok = (rest: object) => AnswerCorrection.safeParse({ id: uuid, ...rest }).success;
    expect(ok({ answer: 'corrected', correction: 'At Nan’s.', reason: 'She rang.' })).toBe(true);
    expect(ok({ answer: 'corrected', correction: '', reason: 'She rang.' })).toBe(false);
    expect(ok({ answer: 'not-changed', correction: '', reason: '' })).toBe(false);
    expect(ok({ answer: 'not-changed', correction: '', reason: 'Two saw it.' })).toBe(true);
  });
});
