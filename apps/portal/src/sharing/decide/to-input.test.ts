import { partsOfDate } from '@waymark/ui/date-field';
import { describe, expect, test } from 'vitest';

import { type DecisionDraft, emptyDecision } from './draft.ts';
import { needsApproval, readTable, type Sides } from './reading.ts';
import { fieldInForm, toInput } from './to-input.ts';

const sides: Sides = { senderInScope: 'yes', agencies: [{ id: 'health', inScope: 'yes' }] };
const at = (time: string) => ({ date: partsOfDate('2026-11-20'), time });
const judged = {
  urgent: 'no',
  tellingIsSafe: 'yes',
  askingRaisesRisk: 'no',
  stillNeeded: 'yes',
  helpsRecipientFunction: 'yes',
  moreDetrimental: 'no',
  thirdPartyData: 'no',
  healthInConfidence: 'no',
  inDoubt: 'no',
};
const shared: DecisionDraft = {
  ...emptyDecision(),
  subjectIds: ['mia'],
  recipientId: 'health',
  class: 'B',
  agreement: 'given',
  answeredBy: 'carly',
  answeredAt: at('11:00'),
  answeredHow: 'At her door.',
  judged,
  decision: 'share',
  purpose: 'To have her seen.',
  reason: 'A burn.',
  dataItems: 'What was seen\n\nWhat she said',
  confidence: 'nothing-in-confidence',
  lawfulBasis: 'public-task',
  restedOn: 'another-basis',
  goesOn: 'no',
  tells: 'yes',
  sharedAt: at('11:30'),
  method: 'telephone',
  toldAt: at('11:20'),
  onlyFew: 'no',
};
const read = (draft: DecisionDraft) => toInput('contact', draft, readTable(draft, sides));
const fields = (over: Partial<DecisionDraft>) =>
  read({ ...shared, ...over }).problems.map(({ field }) => field);

describe('a decision as it is sent', () => {
  test('what is whole is sent as it was written', () => {
    const { problems, input } = read(shared);
    expect(problems).toEqual([]);
    expect(input).toMatchObject({
      recipient: { kind: 'agency', agencyId: 'health' },
      dataItems: ['What was seen', 'What she said'],
      notTold: null,
      whyItCouldNotWait: null,
      made: { sharedAt: '2026-11-20T11:30:00.000Z', toldAt: '2026-11-20T11:20:00.000Z' },
    });
  });

  test('nothing is chosen for anybody: what is missing is named', () => {
    const { problems } = read(emptyDecision());
    expect(problems.map(({ field }) => field)).toEqual(
      expect.arrayContaining(['subjectIds', 'class', 'agreement', 'decision', 'judged.urgent']),
    );
  });

  test('what is not shared needs nothing of what a share needs', () => {
    const not = { decision: 'not-share', dataItems: '', lawfulBasis: '', restedOn: '', tells: '' };
    expect(fields({ ...not, offered: 'The hub’s number.' })).toEqual([]);
  });

  test('SHR-R4: over a refusal it asks whether it can wait; waiting, it asks for no time', () => {
    const refused = { ...shared, agreement: 'refused' };
    expect(needsApproval(refused, readTable(refused, sides))).toBe(true);
    expect(fields({ agreement: 'refused' })).toContain('waits');
    expect(read({ ...refused, waits: 'first' }).input.made).toBeNull();
    expect(fields({ agreement: 'refused', waits: 'afterwards' })).toEqual([
      'whyItCouldNotWait',
      'made.refusalToldAt',
    ]);
  });

  test('SHR-R3: not telling asks why, and for a day', () => {
    expect(fields({ tells: 'no', waits: 'first' })).toEqual([
      'notTold.reason',
      'notTold.revisitOn',
    ]);
  });

  test('a field of the server has its name in the form', () => {
    expect(['sharedAt', 'dataItems.2', 'purpose'].map(fieldInForm)).toEqual([
      'made.sharedAt',
      'dataItems',
      'purpose',
    ]);
  });
});
