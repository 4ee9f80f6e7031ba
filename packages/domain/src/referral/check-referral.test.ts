import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import type { ReferralRequirement } from './agreement/answer.ts';
import { referralAgreements, referralClasses } from './agreement/facts.ts';
import { defaultReferralParameters } from './agreement/parameters.ts';
import { checkReferral } from './check-referral.ts';
import { ReferralRecord } from './record.ts';

type Given = z.input<typeof ReferralRecord>;

// A Friday. One working day later is Monday the 30th.
const sentAt = '2026-11-27T15:00:00Z';
const onFriday = new Date('2026-11-27T16:00:00Z');
const calm = { s47TestMet: 'no', waitingWouldDelayProtection: 'no', class: 'B' } as const;

const check = (given: Partial<Given>, now = onFriday) =>
  checkReferral(
    ReferralRecord.parse({ referrerId: 'r', facts: {}, ...given }),
    now,
    defaultReferralParameters,
  );
const statuses = (given: Partial<Given>, now?: Date) =>
  Object.fromEntries(check(given, now).checks.map((one) => [one.requirement, one.status]));
const one = (given: Partial<Given>, requirement: ReferralRequirement, now?: Date) =>
  check(given, now).checks.find((each) => each.requirement === requirement);

const at = '2026-11-27T14:00:00Z';
const approval = { byId: 'm', role: 'manager', at } as const;
const consultation = {
  withId: 'm',
  role: 'manager',
  advice: 'Go ahead.',
  outcome: 'It goes ahead.',
  at,
} as const;
const reasonForProceeding = { words: 'Bruises on three mornings.', recordedAt: at };
const refused: Partial<Given> = {
  facts: { agreement: 'refused', ...calm, goingAhead: 'yes', tellingIsSafe: 'yes' },
};
const whole: Partial<Given> = { ...refused, approval, consultation, reasonForProceeding };

describe('a refusal, going ahead', () => {
  test('REF-A9: nothing on record, nothing urgent: what belongs there first holds it up, the rest follows', () => {
    const { maySend, answer } = check(refused);
    expect([maySend, answer.outcome]).toEqual([false, 'needs-approval']);
    expect(statuses(refused)).toEqual({
      consultation: 'before-sending',
      approval: 'before-sending',
      'reason-recorded': 'before-sending',
      'social-care-told': 'later',
      'parent-told': 'later',
    });
  });

  test('REF-A9: advice, approval and the reason are there: it may go', () => {
    expect(check(whole)).toMatchObject({
      maySend: true,
      answer: { rule: 'F4', approval: 'given' },
    });
  });

  test.each([
    ['the reason', { reasonForProceeding: null }],
    ['the words of the reason', { reasonForProceeding: { words: '  ', recordedAt: at } }],
    ['the advice', { consultation: null }],
    ['the outcome of the advice', { consultation: { ...consultation, outcome: '' } }],
    ['the words of the advice', { consultation: { ...consultation, advice: '' } }],
    ['advice of somebody else', { consultation: { ...consultation, withId: 'r' } }],
    ['approval of somebody else', { approval: { ...approval, byId: 'r' } }],
    ['approval that has happened', { approval: { ...approval, at: '2026-11-27T16:00:00.001Z' } }],
  ])('REF-A8, REF-A4: without %s it is held up', (_, without) => {
    expect(check({ ...whole, ...without }).maySend).toBe(false);
  });

  test.each([
    ['consultation', {}, 'Take advice, and write down who gave it and what came of it.'],
    [
      'consultation',
      { consultation: { ...consultation, withId: 'r' } },
      'Take advice from somebody other than yourself.',
    ],
    [
      'consultation',
      { consultation: { ...consultation, outcome: '' } },
      'Write down the advice and the outcome in full.',
    ],
    ['reason-recorded', {}, 'Write why it goes ahead without agreement.'],
    ['social-care-told', {}, 'Tell social care that permission is withheld.'],
    ['parent-told', {}, 'Tell the parent that a referral was made.'],
    [
      'parent-told',
      { parentToldAt: at },
      'The parent was told before it was sent; tell them that it has been made.',
    ],
  ] as const)('REF-A8: of %s it says what is missing', (requirement, given, words) => {
    expect(one({ ...refused, sentAt, ...given }, requirement)?.missing).toBe(words);
  });

  test('REF-A4: whose approval it was is in the answer', () => {
    const own = check({ ...refused, approval: { ...approval, byId: 'r' } }).answer;
    expect(own.because).toContain('Nobody can approve a referral of their own.');
    expect(check(refused).answer.because.join(' ')).not.toContain('approve');
  });

  test('REF-F4: three records with three times, each checked by itself', () => {
    const times = {
      reasonForProceeding,
      socialCareToldAt: '2026-11-27T15:00:00Z',
      parentToldAt: '2026-11-27T15:30:00Z',
    };
    const three = ['reason-recorded', 'social-care-told', 'parent-told'] as const;
    const met = (given: Partial<Given>) =>
      three.filter(
        (requirement) => one({ ...whole, sentAt, ...given }, requirement)?.status === 'met',
      );
    expect(met(times)).toEqual([...three]);
    expect(met({ ...times, reasonForProceeding: null })).toEqual([
      'social-care-told',
      'parent-told',
    ]);
    expect(met({ ...times, socialCareToldAt: null })).toEqual(['reason-recorded', 'parent-told']);
    expect(met({ ...times, parentToldAt: null })).toEqual(['reason-recorded', 'social-care-told']);
  });

  test.each([
    ['a millisecond before it was sent', '2026-11-27T14:59:59.999Z', 'due'],
    ['the moment it was sent', sentAt, 'met'],
    ['now', '2026-11-27T16:00:00Z', 'met'],
    ['a millisecond from now', '2026-11-27T16:00:00.001Z', 'due'],
  ])('REF-F4: the parent was told %s', (_, parentToldAt, status) => {
    expect(one({ ...whole, sentAt, parentToldAt }, 'parent-told')?.status).toBe(status);
  });

  test('REF-F4: before anything was sent, telling the parent has no moment to be measured against', () => {
    expect(one({ ...whole, parentToldAt: at }, 'parent-told')?.status).toBe('met');
  });
});

describe('what falls due after sending', () => {
  const urgent: Partial<Given> = {
    facts: {
      agreement: 'refused',
      class: 'A',
      waitingWouldDelayProtection: 'yes',
      tellingIsSafe: 'yes',
    },
    sentAt,
  };

  test('REF-A9: where it cannot wait nothing holds it up', () => {
    const { maySend, answer } = check({ ...urgent, sentAt: null });
    expect([maySend, answer.outcome]).toEqual([true, 'send-now-approve-after']);
    expect(new Set(Object.values(statuses({ ...urgent, sentAt: null })))).toEqual(
      new Set(['later']),
    );
  });

  test.each([
    ['on the Friday it was sent', '2026-11-27T23:59:59Z', 'due', 'due'],
    ['on the Saturday', '2026-11-28T00:00:00Z', 'due', 'overdue'],
    ['at the end of Monday, one working day later', '2026-11-30T23:59:59Z', 'due', 'overdue'],
    ['on the Tuesday', '2026-12-01T00:00:00Z', 'overdue', 'overdue'],
  ])('REF-A6: %s', (_, now, approvalStatus, toldStatus) => {
    expect(statuses(urgent, new Date(now))).toEqual({
      consultation: approvalStatus,
      approval: approvalStatus,
      'reason-recorded': approvalStatus,
      'social-care-told': toldStatus,
      'parent-told': approvalStatus,
    });
  });

  test('REF-F0: what went with agreement blank is filled in the same day, inside the same referral', () => {
    const facts = { class: 'A', waitingWouldDelayProtection: 'yes' } as const;
    expect(check({ facts }).maySend).toBe(true);
    expect(one({ facts, sentAt }, 'agreement-state')).toMatchObject({
      status: 'due',
      due: '2026-11-27',
    });
  });

  test("REF-F3: advice may be the front door's, and approval may not", () => {
    const advised = { ...consultation, withId: 'f', role: 'front-door' as const };
    expect(check({ ...whole, consultation: advised }).maySend).toBe(true);
    const record = { referrerId: 'r', facts: {}, approval: { ...approval, role: 'front-door' } };
    expect(ReferralRecord.safeParse(record).success).toBe(false);
  });

  test('REF-A6: the clocks are settings', () => {
    const parameters = { ...defaultReferralParameters, afterSendingWithin: 0, tellParentWithin: 3 };
    const record = ReferralRecord.parse({ referrerId: 'r', ...urgent });
    const dues = checkReferral(record, onFriday, parameters).checks.map(({ requirement, due }) => [
      requirement,
      due,
    ]);
    expect(dues).toEqual([
      ['consultation', '2026-11-27'],
      ['approval', '2026-11-27'],
      ['reason-recorded', '2026-11-27'],
      ['social-care-told', '2026-11-27'],
      ['parent-told', '2026-12-02'],
    ]);
  });

  test('REF-F6: with the section 47 test met nothing holds it up, whatever is missing', () => {
    for (const agreement of referralAgreements)
      for (const group of referralClasses) {
        expect(check({ facts: { agreement, class: group, s47TestMet: 'yes' } }).maySend).toBe(true);
      }
  });

  test('REF-A9: nor where waiting would delay protection, or nobody has said', () => {
    for (const agreement of referralAgreements) {
      const facts = { agreement, class: 'A', s47TestMet: 'no' } as const;
      expect(check({ facts: { ...facts, waitingWouldDelayProtection: 'yes' } }).maySend).toBe(true);
      expect(check({ facts }).maySend).toBe(agreement !== 'blank');
    }
  });
});

describe('each thing that has to be on record', () => {
  const missing = (given: Partial<Given>, requirement: ReferralRequirement) =>
    one(given, requirement)?.missing;

  test('REF-F1: that the family agreed is said inside the referral', () => {
    const agreed: Partial<Given> = { facts: { agreement: 'agreed', ...calm } };
    expect(check(agreed)).toMatchObject({ maySend: false });
    expect(missing(agreed, 'agreement-confirmed')).toBe(
      'Say inside the referral that the family agreed.',
    );
    expect(check({ ...agreed, agreementConfirmed: true })).toMatchObject({ maySend: true });
  });

  test('REF-F2: the reason is one of five, and a manager approves', () => {
    const facts = { agreement: 'not-sought', ...calm, tellingIsSafe: 'yes' } as const;
    expect(check({ facts, approval }).maySend).toBe(false);
    expect(one({ facts, approval }, 'reason-not-sought')).toMatchObject({
      missing: 'Give the reason why the parent was not asked.',
      status: 'before-sending',
    });
    const given = { facts: { ...facts, reasonNotSought: 'delay' as const } };
    expect(check({ ...given, approval }).maySend).toBe(true);
    const other = { ...approval, role: 'named-professional' as const };
    expect(missing({ ...given, approval: other }, 'approval')).toBe(
      'Ask for approval from somebody who may give it.',
    );
  });

  test('REF-F0: a blank is filled in first', () => {
    expect(check({})).toMatchObject({ maySend: false, answer: { rule: 'F0' } });
    expect(one({}, 'agreement-state')).toEqual({
      requirement: 'agreement-state',
      words: 'Whether the family agreed, filled in inside the same referral: it cannot stay blank',
      status: 'before-sending',
      missing: 'Say whether the family agreed.',
      due: null,
    });
  });

  test.each([
    ['none', [], /each try/],
    ['one in the future', ['2026-11-28T10:00:00Z'], /each try/],
    ['two of three', [at, at], /Only 2 of 3 tries/],
    ['three of three', [at, at, at], null],
  ])('REF-F5: reasonable tries, %s written down', (_, times, words) => {
    const facts = { agreement: 'not-reached', class: 'A', reasonableTries: 'yes' } as const;
    const tries = times.map((time) => ({ at: time, way: 'By telephone' }));
    const answer = missing({ facts, tries }, 'tries-logged');
    expect(answer ?? '').toMatch(words ?? /^$/);
  });

  test('REF-F5: where nobody says that the tries were reasonable, any try that is written down will do', () => {
    const facts = { agreement: 'not-reached', class: 'A' } as const;
    expect(missing({ facts, tries: [{ at, way: 'At the door' }] }, 'tries-logged')).toBeNull();
  });

  test('REF-F6: the reasonable cause is in words', () => {
    const facts = { agreement: 'not-reached', s47TestMet: 'yes' } as const;
    expect(missing({ facts }, 'reasonable-cause')).toMatch(/reasonable cause/);
    expect(
      missing({ facts, reasonableCause: 'Unexplained burns.' }, 'reasonable-cause'),
    ).toBeNull();
  });

  test('REF-A5: whether telling is safe is decided', () => {
    const facts = { agreement: 'refused', ...calm, goingAhead: 'yes' } as const;
    expect(missing({ facts }, 'telling-decided')).toBe(
      'Decide whether it is safe to tell the parent.',
    );
  });

  test('REF-F3: after a refusal without a referral, what was offered is written down', () => {
    const facts = { agreement: 'refused', ...calm, stillNeeded: 'no' } as const;
    expect(missing({ facts }, 'refusal')).toMatch(/what was offered/);
    const offered = { words: 'A parenting group.', decidedById: 'r' };
    expect(missing({ facts, offered }, 'refusal')).toBeNull();
    expect(missing({ facts, offered: { ...offered, words: '' } }, 'refusal')).toMatch(
      /what was offered/,
    );
    expect(check({ facts, offered }).maySend).toBe(false);
  });
});

describe('not telling the parent yet', () => {
  const facts = {
    agreement: 'refused',
    class: 'A',
    goingAhead: 'yes',
    tellingIsSafe: 'no',
  } as const;
  const notTelling = { reason: 'Threats.', approvedById: 'm', lookAgainOn: '2026-12-04' };

  test.each([
    ['nothing on record', null, /why the parent is not told/],
    ['no reason', { ...notTelling, reason: '' }, /why the parent is not told/],
    ['nobody approved it', { ...notTelling, approvedById: null }, /Ask somebody/],
    ['the referrer approved it', { ...notTelling, approvedById: 'r' }, /Ask somebody/],
    ['looked at again yesterday', { ...notTelling, lookAgainOn: '2026-11-26' }, /has passed/],
    ['looked at again today', { ...notTelling, lookAgainOn: '2026-11-27' }, null],
    ['looked at again five working days on', notTelling, null],
    [
      'looked at again a day later',
      { ...notTelling, lookAgainOn: '2026-12-05' },
      /at most 5 working/,
    ],
  ])('REF-F4x: %s', (_, given, words) => {
    const check4x = one({ facts, notTelling: given }, 'not-telling');
    expect(check4x?.missing ?? '').toMatch(words ?? /^$/);
    expect(check({ facts, notTelling: given }).maySend).toBe(true);
  });
});
