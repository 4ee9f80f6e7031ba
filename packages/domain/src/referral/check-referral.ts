import type { Day } from '../clock/day.ts';
import { dayInLondon } from '../clock/london.ts';
import { addWorkingDays } from '../clock/working-days.ts';
import {
  type ReferralAnswer,
  type ReferralRequirement,
  canBeSent,
  requirementWords,
} from './agreement/answer.ts';
import { mayWait } from './agreement/approval.ts';
import { decideReferralAgreement } from './agreement/decide-agreement.ts';
import type { ApprovedBy } from './agreement/facts.ts';
import type { ReferralParameters } from './agreement/parameters.ts';
import { settleReferral } from './agreement/settle.ts';
import { evidence, isPast } from './evidence.ts';
import type { ReferralRecord } from './record.ts';

/** Where one requirement stands. `later` is due after sending, and nothing has been sent yet. */
export type RequirementStatus = 'met' | 'before-sending' | 'later' | 'due' | 'overdue';

/** One thing that has to be on record: what it is, where it stands, what to do, and by when (YYYY-MM-DD). */
export type RequirementCheck = {
  requirement: ReferralRequirement;
  words: string;
  status: RequirementStatus;
  /** What is missing, in a whole sentence; null where it is met. */
  missing: string | null;
  due: Day | null;
};

/** Whether a referral may be sent now, and everything that has to be on record with it, before and after. */
export type ReferralCheck = {
  answer: ReferralAnswer;
  maySend: boolean;
  checks: RequirementCheck[];
};

/** REF-A9: what belongs into a referral before it goes, where it may wait (REF-A2). The rest follows it. */
const beforeSending: readonly ReferralRequirement[] = [
  'agreement-state',
  'agreement-confirmed',
  'reason-not-sought',
  'consultation',
  'approval',
  'reason-recorded',
];

/**
 * REF-A8: checks the record of a referral against the answer of its table, thing by thing, at a moment. Who approved is
 * read from the record itself, and the referrer never counts (REF-A4). REF-A9: nothing that is missing ever holds up what
 * may not wait; it falls due afterwards (REF-A6).
 */
export function checkReferral(
  record: ReferralRecord,
  now: Date,
  parameters: ReferralParameters,
): ReferralCheck {
  const given = { ...record.facts, approvedBy: approvedBy(record, now) };
  const answer = decideReferralAgreement(given, parameters);
  const facts = settleReferral(given).facts;
  const approved = answer.approval === 'given';
  const holdsUp = !canBeSent(answer.outcome) || mayWait(facts);
  const checks = answer.requirements.map((requirement): RequirementCheck => {
    const missing = evidence[requirement]({ record, facts, parameters, now, approved });
    const due = dueDay(requirement, record.sentAt, parameters);
    return {
      requirement,
      words: requirementWords[requirement],
      status: statusOf(
        missing === null,
        due,
        dayInLondon(now),
        holdsUp && beforeSending.includes(requirement),
      ),
      missing,
      due,
    };
  });
  return {
    answer,
    maySend: canBeSent(answer.outcome) && checks.every(({ status }) => status !== 'before-sending'),
    checks,
  };
}

function approvedBy({ approval, referrerId }: ReferralRecord, now: Date): ApprovedBy {
  if (approval === null || !isPast(approval.at, now)) return 'nobody';
  return approval.byId === referrerId ? 'self' : approval.role;
}

/**
 * REF-A6: in working days from the day of sending. Social care hear of a refusal with it, and agreement is filled in inside
 * the same referral: both the same day. Everything else follows.
 */
function dueDay(
  requirement: ReferralRequirement,
  sentAt: string | null,
  parameters: ReferralParameters,
): Day | null {
  if (sentAt === null) return null;
  const sentOn = dayInLondon(new Date(sentAt));
  if (requirement === 'social-care-told' || requirement === 'agreement-state') return sentOn;
  if (requirement === 'parent-told') return addWorkingDays(sentOn, parameters.tellParentWithin);
  return addWorkingDays(sentOn, parameters.afterSendingWithin);
}

function statusOf(met: boolean, due: Day | null, today: Day, holdsUp: boolean): RequirementStatus {
  if (met) return 'met';
  if (due === null) return holdsUp ? 'before-sending' : 'later';
  return today > due ? 'overdue' : 'due';
}
