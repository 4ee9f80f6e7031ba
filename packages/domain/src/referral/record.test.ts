import { expect, test } from 'vitest';
import { ReferralRecord } from './record.ts';

const at = '2026-11-27T14:00:00Z';
const facts = { agreement: 'refused', goingAhead: 'yes' };
const approval = { byId: 'm', role: 'manager', at };
const consultation = { withId: 'm', role: 'manager', advice: 'Go.', outcome: 'It goes.', at };
const reasonForProceeding = { words: 'Bruises on three mornings.', recordedAt: at };
const notTelling = { reason: 'Threats.', approvedById: 'm', lookAgainOn: '2026-12-04' };

test('REF-A8: the record is trimmed and bounded, and takes nothing else', () => {
  const empty = ReferralRecord.parse({ referrerId: 'r', facts: {} });
  expect(empty).toMatchObject({
    sentAt: null,
    agreementConfirmed: false,
    reasonableCause: '',
    approval: null,
    consultation: null,
    reasonForProceeding: null,
    socialCareToldAt: null,
    parentToldAt: null,
    notTelling: null,
    tries: [],
    offered: null,
  });
  const wrong = [
    { referrerId: '' },
    { sentAt: 'yesterday' },
    { sentAt: '2026-11-27T15:00:00' },
    { reasonableCause: 'a'.repeat(4001) },
    { approval: { ...approval, role: 'self' } },
    { approval: { ...approval, note: '' } },
    { consultation: { ...consultation, withId: '' } },
    { consultation: { ...consultation, note: '' } },
    { reasonForProceeding: { ...reasonForProceeding, note: '' } },
    { notTelling: { ...notTelling, note: '' } },
    { notTelling: { ...notTelling, approvedById: '' } },
    { tries: [{ at, way: ' ' }] },
    { tries: [{ at, way: 'a'.repeat(201) }] },
    { tries: [{ at, way: 'By post', note: '' }] },
    { offered: { words: 'A group.', decidedById: '' } },
    { offered: { words: 'A group.', decidedById: 'r', note: '' } },
    { note: '' },
  ];
  const accepted = wrong.filter(
    (one) => ReferralRecord.safeParse({ referrerId: 'r', facts: {}, ...one }).success,
  );
  expect(accepted).toEqual([]);
  const right = { approval, consultation, reasonForProceeding, notTelling };
  expect(ReferralRecord.safeParse({ ...empty, ...right }).success).toBe(true);
  const longest = { tries: [{ at: '2026-11-27T14:00:00+01:00', way: 'a'.repeat(200) }] };
  expect(ReferralRecord.safeParse({ ...empty, ...longest }).success).toBe(true);
  expect(ReferralRecord.parse({ ...empty, reasonableCause: ' Burns. ' }).reasonableCause).toBe(
    'Burns.',
  );
});

test('REF-A8: a day that is not one is refused', () => {
  const wrong = {
    referrerId: 'r',
    facts,
    notTelling: { ...notTelling, lookAgainOn: '2026-02-30' },
  };
  expect(ReferralRecord.safeParse(wrong).error?.issues[0]?.message).toBe(
    'Write the day as YYYY-MM-DD.',
  );
  expect(
    ReferralRecord.safeParse({ referrerId: 'r', facts: { approvedBy: 'manager' } }).success,
  ).toBe(false);
});
