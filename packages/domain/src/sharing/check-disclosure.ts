import type { Day } from '../clock/day.ts';
import { dayInLondon } from '../clock/london.ts';
import type { DisclosureRecord, SharedRecord } from './disclosure-record.ts';
import {
  type DisclosureProblem,
  isRefusalWeighed,
  rowRecordProblems,
  ruleProblems,
} from './row-record.ts';

/**
 * SHR-R1 to SHR-R8: what the shape of a record of disclosure cannot say by itself. `today` is a day in London. A problem
 * holds back the record, never the sharing that keeps a child safe: what could not wait is recorded as approved afterwards.
 */
export function checkDisclosure(record: DisclosureRecord, today: Day): DisclosureProblem[] {
  return [
    ...groundProblems(record),
    ...ruleProblems(record),
    ...(record.decision === 'shared'
      ? [
          ...consentProblems(record),
          ...rowRecordProblems(record),
          ...toldProblems(record, today),
          ...approvalProblems(record, today),
        ]
      : notSharedProblems(record, today)),
    ...timeProblems(record, today),
  ];
}

/** SHR-R6: whoever does not ask says on which of the three grounds; whoever asks says who answered, when and how. */
function groundProblems(record: DisclosureRecord): DisclosureProblem[] {
  const { agreement, notSoughtGround, answered, toldOfWithdrawal } = record;
  const wasAsked = agreement !== 'not-sought' && agreement !== 'cannot';
  const tookBack = agreement === 'withdrawn';
  const problems: DisclosureProblem[] = [];
  const say = (field: string, message: string) => void problems.push({ field, message });
  if (!wasAsked && notSoughtGround === null)
    say(
      'notSoughtGround',
      'Say why they were not asked: they cannot agree, it is not reasonable, or asking would put somebody at risk.',
    );
  if (wasAsked && notSoughtGround !== null)
    say('notSoughtGround', 'They were asked, so leave out why they were not.');
  if (wasAsked && answered === null) say('answered', 'Say who answered, when and how.');
  if (!wasAsked && answered !== null)
    say('answered', 'Nobody was asked, so leave out who answered.');
  if (tookBack && toldOfWithdrawal === null)
    say(
      'toldOfWithdrawal',
      'Say which recipients were told that agreement was taken back, if any.',
    );
  if (!tookBack && toldOfWithdrawal !== null)
    say('toldOfWithdrawal', 'Agreement was not taken back, so leave out who was told of it.');
  return problems;
}

/** SHR-R1: consent is the lawful basis only where they agreed. */
function consentProblems({ lawfulBasis, agreement }: SharedRecord): DisclosureProblem[] {
  if (lawfulBasis !== 'consent' || agreement === 'given') return [];
  return [
    {
      field: 'lawfulBasis',
      message:
        'Consent cannot be the lawful basis where nobody has agreed. Ask the information governance lead.',
    },
  ];
}

/** SHR-R3: whoever is not told now has a day on which that is looked at again. */
function toldProblems({ told }: SharedRecord, today: Day): DisclosureProblem[] {
  if (told.told === 'yes') return [];
  if (told.revisitOn === null)
    return [
      {
        field: 'told.revisitOn',
        message: 'Give the day on which telling the family is looked at again.',
      },
    ];
  return told.revisitOn < today ? [{ field: 'told.revisitOn', message: passed }] : [];
}

/**
 * SHR-R4: under I3, and wherever the family is not told (SHR-A1), a manager approves it; over a refusal, one of the three who
 * may. Nobody approves their own decision. Where waiting would have delayed protection, approval comes afterwards: it never
 * blocks.
 */
function approvalProblems(record: SharedRecord, today: Day): DisclosureProblem[] {
  const { approval, actor } = record;
  const byManager = record.rule.id === 'I3' || record.told.told === 'no';
  if (approval === null) {
    if (byManager) return [{ field: 'approval', message: nameTheManager }];
    return isRefusalWeighed(record) ? [{ field: 'approval', message: nameWhoApproved }] : [];
  }
  if (approval.approval === 'afterwards')
    return approval.dueOn < today ? [{ field: 'approval.dueOn', message: passed }] : [];
  const problems: DisclosureProblem[] = [];
  if (approval.by === actor.personId)
    problems.push({
      field: 'approval.by',
      message: 'Somebody else approves it: not the person who decided.',
    });
  if (byManager && approval.role !== 'manager')
    problems.push({
      field: 'approval.role',
      message: 'A manager approves not asking or not telling the family.',
    });
  return problems;
}

/**
 * SHR-R2: what the duty's exception keeps back has a day on which it is looked at again. SHR-R8: whoever says no, or was not
 * asked, is offered something instead.
 */
function notSharedProblems(
  { rule, reviewOn, offered }: Extract<DisclosureRecord, { decision: 'not-shared' }>,
  today: Day,
): DisclosureProblem[] {
  const problems: DisclosureProblem[] = [];
  if (rule.id === 'I7' && reviewOn === null)
    problems.push({
      field: 'reviewOn',
      message: 'Give the day on which this decision is looked at again.',
    });
  if ((reviewOn ?? today) < today) problems.push({ field: 'reviewOn', message: passed });
  if ((rule.id === 'I4' || rule.id === 'I9') && offered === null)
    problems.push({ field: 'offered', message: 'Write what the family was offered instead.' });
  return problems;
}

/** SHR-R7: nothing is recorded as done before it is. */
function timeProblems(record: DisclosureRecord, today: Day): DisclosureProblem[] {
  const moments: Record<string, string | null | undefined> = {
    decidedAt: record.decidedAt,
    'answered.at': record.answered?.at,
    'advice.at': record.advice?.at,
  };
  if (record.decision === 'shared') {
    moments['sharedAt'] = record.sharedAt;
    moments['refusalToldAt'] = record.refusalToldAt;
    if (record.told.told === 'yes') moments['told.at'] = record.told.at;
    if (record.approval?.approval === 'given') moments['approval.at'] = record.approval.at;
  }
  return Object.entries(moments)
    .filter(([, at]) => at && dayInLondon(new Date(at)) > today)
    .map(([field]) => ({
      field,
      message: 'That time has not come yet. Give the time it happened.',
    }));
}

const nameTheManager = 'Name the manager who approved it, or say why it could not wait.';
const nameWhoApproved =
  'Name the manager, designated senior person or named professional who approved it, or say why it could not wait.';
const passed = 'That day has passed. Choose today or a later day.';
