import type { Day } from '../clock/day.ts';
import { dayInLondon } from '../clock/london.ts';
import type { DisclosureRecord } from './disclosure-record.ts';

/** Something to mend before a disclosure can be recorded, beside the field it is about. Repeats nothing from it. */
export type DisclosureProblem = { field: string; message: string };

type Shared = Extract<DisclosureRecord, { decision: 'shared' }>;

/**
 * SHR-R1 to SHR-R7: what the shape of a record of disclosure cannot say by itself. `today` is a day in London. A problem
 * holds back the record, never the sharing that keeps a child safe: what could not wait is recorded as approved afterwards.
 */
export function checkDisclosure(record: DisclosureRecord, today: Day): DisclosureProblem[] {
  return [
    ...groundProblems(record),
    ...(record.decision === 'shared'
      ? [
          ...sharedProblems(record),
          ...toldProblems(record, today),
          ...approvalProblems(record, today),
        ]
      : notSharedProblems(record.rule.id, record.reviewOn, today)),
    ...timeProblems(record, today),
  ];
}

/** SHR-R6: whoever does not ask says on which of the three grounds. */
function groundProblems({ agreement, notSoughtGround }: DisclosureRecord): DisclosureProblem[] {
  const needsGround = agreement === 'not-sought' || agreement === 'cannot';
  if (needsGround === (notSoughtGround !== null)) return [];
  return [
    {
      field: 'notSoughtGround',
      message: needsGround
        ? 'Say why they were not asked: they cannot agree, it is not reasonable, or asking would put somebody at risk.'
        : 'They were asked, so leave out why they were not.',
    },
  ];
}

function sharedProblems(record: Shared): DisclosureProblem[] {
  const problems: DisclosureProblem[] = [];
  if (record.rule.id === 'I1')
    problems.push({
      field: 'rule.id',
      message: 'Signposting shares nothing personal, so there is nothing to record here.',
    });
  if (record.rule.id === 'I7' || record.rule.id === 'I9')
    problems.push({
      field: 'rule.id',
      message:
        'This rule says not to share. Answer the questions again, or record why it was not shared.',
    });
  if (record.lawfulBasis === 'consent' && record.agreement !== 'given')
    problems.push({
      field: 'lawfulBasis',
      message:
        'Consent cannot be the lawful basis where nobody has agreed. Ask the information governance lead.',
    });
  return problems;
}

/** SHR-R3: whoever is not told now has a day on which that is looked at again. */
function toldProblems({ told }: Shared, today: Day): DisclosureProblem[] {
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
 * SHR-R4: under I3, and wherever the family is not told (SHR-A1), a manager approves it, and nobody approves their own
 * decision. Where waiting would have delayed protection, approval comes afterwards: it never blocks.
 */
function approvalProblems(
  { rule, told, approval, actor }: Shared,
  today: Day,
): DisclosureProblem[] {
  if (approval === null)
    return rule.id === 'I3' || told.told === 'no'
      ? [
          {
            field: 'approval',
            message: 'Name the manager who approved it, or say why it could not wait.',
          },
        ]
      : [];
  if (approval.approval === 'given')
    return approval.by === actor.personId
      ? [
          {
            field: 'approval.by',
            message: 'Somebody else approves it: not the person who decided.',
          },
        ]
      : [];
  return approval.dueOn < today ? [{ field: 'approval.dueOn', message: passed }] : [];
}

/** SHR-R2: what the duty's exception keeps back has a day on which it is looked at again. */
function notSharedProblems(
  rule: DisclosureRecord['rule']['id'],
  reviewOn: Day | null,
  today: Day,
): DisclosureProblem[] {
  if (reviewOn === null)
    return rule === 'I7'
      ? [{ field: 'reviewOn', message: 'Give the day on which this decision is looked at again.' }]
      : [];
  return reviewOn < today ? [{ field: 'reviewOn', message: passed }] : [];
}

/** SHR-R7: nothing is recorded as done before it is. */
function timeProblems(record: DisclosureRecord, today: Day): DisclosureProblem[] {
  const moments: [string, string][] = [['decidedAt', record.decidedAt]];
  if (record.decision === 'shared') moments.push(['sharedAt', record.sharedAt]);
  return moments
    .filter(([, at]) => dayInLondon(new Date(at)) > today)
    .map(([field]) => ({
      field,
      message: 'That time has not come yet. Give the time it happened.',
    }));
}

const passed = 'That day has passed. Choose today or a later day.';
