import type { SharingRuleId } from './answer.ts';
import type { DisclosureRecord, SharedRecord } from './disclosure-record.ts';
import { type AgreementStatus, type SharingClass, agreementStatuses } from './facts.ts';

/** Something to mend before a disclosure can be recorded, beside the field it is about. Repeats nothing from it. */
export type DisclosureProblem = { field: string; message: string };

/** What the family can have said, for each class of worry with which a row can be the one that was read. */
type ReadWith = Partial<Record<SharingClass, readonly AgreementStatus[]>>;

const nobodySaid = ['not-sought', 'cannot'] as const;
const neitherYesNorNo = ['withdrawn', ...nobodySaid] as const;
const duty: ReadWith = { B: neitherYesNorNo, C: agreementStatuses };
const leftOver: ReadWith = { A: nobodySaid, B: nobodySaid };

/** SHR-R5: what each row of the sharing table can have been read of. */
export const readWith: Record<SharingRuleId, ReadWith> = {
  I1: { D: agreementStatuses },
  I2: { A: agreementStatuses },
  I3: { A: agreementStatuses },
  I4: { A: ['refused'], B: ['refused'] },
  I5: { A: ['given'], B: ['given'] },
  I6: duty,
  I7: duty,
  I8: { C: ['given'] },
  I9: { C: ['refused', 'not-sought', 'withdrawn'] },
  I10: { C: agreementStatuses },
  I11: { A: ['withdrawn'], B: ['withdrawn'], C: ['withdrawn'] },
  I12: leftOver,
  I13: leftOver,
  I14: leftOver,
};

/** SHR-R5: a record names a row that can be read of its class and agreement, and a share one that shares. */
export function ruleProblems(record: DisclosureRecord): DisclosureProblem[] {
  const { rule, agreement } = record;
  if (!readWith[rule.id][classRead(record)]?.includes(agreement))
    return [
      wrongRule(
        'This rule is not for that worry and what the family said. Answer the questions again.',
      ),
    ];
  if (record.decision === 'not-shared') return [];
  if (rule.id === 'I1')
    return [wrongRule('Signposting shares nothing personal, so there is nothing to record here.')];
  const stops = rule.id === 'I11' && classRead(record) !== 'A';
  if (rule.id === 'I7' || rule.id === 'I9' || stops)
    return [
      wrongRule(
        'This rule says not to share. Answer the questions again, or record why it was not shared.',
      ),
    ];
  return [];
}

/** SHR-R8: a share has on record what its row prints. */
export function rowRecordProblems(record: SharedRecord): DisclosureProblem[] {
  const { rule } = record;
  const problems: DisclosureProblem[] = [];
  if (record.advice === null && needsAdvice(record))
    problems.push({
      field: 'advice',
      message: mayGoFirst(record)
        ? 'Write down the advice, who gave it and when, or say at the approval why it could not wait.'
        : 'Write down the advice, who gave it and when.',
    });
  if (isRefusalWeighed(record) && record.refusalToldAt === null)
    problems.push({
      field: 'refusalToldAt',
      message: 'Say when the recipient was told that permission is withheld.',
    });
  if (rule.id === 'I6' && record.dutyTests === null)
    problems.push({
      field: 'dutyTests',
      message: 'Write down the tests of the duty to share, and the result of the detriment test.',
    });
  if (rule.id === 'I12' && record.heldBack.length === 0)
    problems.push({
      field: 'heldBack',
      message: 'Write what was held back about other people, or that all of it was needed.',
    });
  return problems;
}

/** SHR-R8: whether suspected harm, or a need, was shared over a refusal: it is weighed first, or says why it could not wait. */
export function isRefusalWeighed(record: SharedRecord): boolean {
  return record.agreement === 'refused' && (classRead(record) === 'A' || record.class === 'B');
}

function needsAdvice(record: SharedRecord): boolean {
  if (record.approval?.approval === 'afterwards' && mayGoFirst(record)) return false;
  const { id } = record.rule;
  if (id === 'I10') return record.agreement !== 'given';
  return isRefusalWeighed(record) || id === 'I12' || id === 'I13' || id === 'I14';
}

/** Advice is not waited for where that would delay protection; elsewhere nothing is shared without it. */
function mayGoFirst(record: SharedRecord): boolean {
  return isRefusalWeighed(record) || classRead(record) === 'A';
}

/** SHR-S1: a worry that nobody has judged counts as suspected harm. */
function classRead(record: DisclosureRecord): Exclude<SharingClass, 'unknown'> {
  return record.class === 'unknown' ? 'A' : record.class;
}

function wrongRule(message: string): DisclosureProblem {
  return { field: 'rule.id', message };
}
