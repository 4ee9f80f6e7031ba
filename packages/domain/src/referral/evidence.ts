import type { ReferralRequirement } from './agreement/answer.ts';
import type { ReferralParameters } from './agreement/parameters.ts';
import type { SettledReferral } from './agreement/settle.ts';
import { addWorkingDays } from '../clock/working-days.ts';
import { dayInLondon } from '../clock/london.ts';
import type { ReferralRecord } from './record.ts';

/** What a requirement is checked against. */
export type Evidence = {
  record: ReferralRecord;
  facts: SettledReferral;
  parameters: ReferralParameters;
  now: Date;
  /** Whether the approval on record is by somebody who may give it here. */
  approved: boolean;
};

/** What is missing of one requirement, in a whole sentence; null where it is met. */
export type Missing = string | null;

/** REF-A8: each thing that has to be on record, and how it is recognised. A time in the future is not a time yet. */
export const evidence: Record<ReferralRequirement, (evidence: Evidence) => Missing> = {
  // Asked for only while it is blank: once it is filled in, another row answers.
  'agreement-state': () => 'Say whether the family agreed.',
  'agreement-confirmed': ({ record }) =>
    record.agreementConfirmed ? null : 'Say inside the referral that the family agreed.',
  'reason-not-sought': ({ facts }) =>
    facts.reasonNotSought === null ? 'Give the reason why the parent was not asked.' : null,
  'tries-logged': ({ record, facts, parameters, now }) =>
    triesMissing(record, facts, parameters, now),
  'reasonable-cause': ({ record }) =>
    record.reasonableCause === ''
      ? 'Write in words the reasonable cause to suspect significant harm.'
      : null,
  consultation: ({ record, now }) => consultationMissing(record, now),
  approval: ({ approved }) => (approved ? null : 'Ask for approval from somebody who may give it.'),
  'reason-recorded': ({ record, now }) =>
    record.reasonForProceeding?.words && isPast(record.reasonForProceeding.recordedAt, now)
      ? null
      : 'Write why it goes ahead without agreement.',
  'social-care-told': ({ record, now }) =>
    isPast(record.socialCareToldAt, now) ? null : 'Tell social care that permission is withheld.',
  'parent-told': ({ record, now }) => parentMissing(record, now),
  // Asked for only while it is not answered, as above.
  'telling-decided': () => 'Decide whether it is safe to tell the parent.',
  'not-telling': ({ record, parameters, now }) => notTellingMissing(record, parameters, now),
  refusal: ({ record }) =>
    record.offered?.words ? null : 'Write what was offered instead, and who decided not to refer.',
};

/** Whether a moment is there and not in the future. */
export function isPast(at: string | null, now: Date): boolean {
  return at !== null && new Date(at) <= now;
}

function triesMissing(
  { tries }: ReferralRecord,
  facts: SettledReferral,
  parameters: ReferralParameters,
  now: Date,
): Missing {
  const made = tries.filter(({ at }) => isPast(at, now)).length;
  if (made === 0) return 'Write down each try to reach the family: the date and the way.';
  if (facts.reasonableTries === 'yes' && made < parameters.reasonableTries)
    return `Only ${made} of ${parameters.reasonableTries} tries are written down.`;
  return null;
}

function consultationMissing({ consultation, referrerId }: ReferralRecord, now: Date): Missing {
  if (consultation === null || !isPast(consultation.at, now))
    return 'Take advice, and write down who gave it and what came of it.';
  if (consultation.withId === referrerId) return 'Take advice from somebody other than yourself.';
  if (consultation.advice === '' || consultation.outcome === '')
    return 'Write down the advice and the outcome in full.';
  return null;
}

function parentMissing({ parentToldAt, sentAt }: ReferralRecord, now: Date): Missing {
  if (parentToldAt === null || !isPast(parentToldAt, now))
    return 'Tell the parent that a referral was made.';
  if (sentAt !== null && new Date(parentToldAt) < new Date(sentAt))
    return 'The parent was told before it was sent; tell them that it has been made.';
  return null;
}

function notTellingMissing(
  { notTelling, referrerId }: ReferralRecord,
  { lookAgainWithin }: ReferralParameters,
  now: Date,
): Missing {
  if (notTelling === null || notTelling.reason === '')
    return 'Write why the parent is not told yet, and the day on which that is looked at again.';
  if (notTelling.approvedById === null || notTelling.approvedById === referrerId)
    return 'Ask somebody who may approve a referral whether the parent is not told yet.';
  const today = dayInLondon(now);
  if (notTelling.lookAgainOn < today)
    return 'The day on which to look again has passed: decide again whether the parent can be told.';
  if (notTelling.lookAgainOn > addWorkingDays(today, lookAgainWithin))
    return `Choose a day to look again that is at most ${lookAgainWithin} working days away.`;
  return null;
}
