import type { SharingOutcome } from '../answer.ts';
import type { SettledFacts } from './settle.ts';

/** SHR-S6: what every share writes to the record of disclosures. */
export const shareRecord = [
  'Who shared it: name, role and organisation',
  'Whom it is about',
  'Who received it',
  'The purpose',
  'The class of the worry',
  'The lawful basis, kept apart from agreement',
  'The rule and its version',
  "Where the family's agreement stands",
  'Whether the family was told, and if not, why not',
  'What was shared, item by item',
  'When it was shared',
] as const;

/** SHR-S6: what a decision that shares nothing now writes: golden rule 7 holds whether it was shared or not. */
const decisionRecord = [
  'What was decided, and why',
  'Who decided, their role, and when',
  'The rule and its version',
] as const;

/** What rows record of their own; a row that holds beside another brings the same. */
export const ownRecords = {
  reason: ['The reason for sharing it'],
  notTelling: [
    'The manager who approved not telling or asking, and when',
    'The reason the family was not told',
    'The date on which telling is looked at again',
  ],
  refusal: [
    'What advice was taken, from whom, and what came of it',
    'Who approved it, or why waiting would have caused undue delay',
    'The reason for going ahead without agreement',
    'When the recipient was told that permission is withheld',
  ],
  parentTold: ['When the parent was told that it was shared after weighing their wishes'],
  agreed: [
    'That agreement was given, by whom and when',
    'That the referral itself confirms the agreement',
  ],
  duty: [
    "Why it matters for the child's safety or welfare",
    'Which work of the recipient it may help',
    'That only the least needed was shared',
    'The result of the detriment test',
  ],
  review: ['The date on which the decision is looked at again'],
  howAgreed: ['How it was agreed, by whom and when'],
  offered: ['The refusal, or that nobody has agreed', 'What the family was offered instead'],
  notNeeded: ['Why it is judged not to be needed, and by whom'],
  withdrawal: [
    'The date on which agreement was taken back',
    'Who took it back',
    'Which recipients were told',
  ],
  heldBack: ['What was held back'],
  healthAdvice: ['The advice about health information given in confidence'],
  advice: ['The advice, who gave it, and when'],
} as const satisfies Record<string, readonly string[]>;

/** SHR-I4: what is on record of a refusal that is weighed and does not decide. */
export function refusalRecords(facts: Pick<SettledFacts, 'tellingIsSafe'>): readonly string[] {
  return [...ownRecords.refusal, ...(facts.tellingIsSafe === 'yes' ? ownRecords.parentTold : [])];
}

/** SHR-S6: records of things that happen only where something is shared; an answer that shares nothing never asks for them. */
export const onlyWhenShared: readonly string[] = [
  ...ownRecords.refusal,
  ...ownRecords.parentTold,
  ownRecords.agreed[1],
];

/** What every answer with this outcome records, whichever row it came from. */
export function recordOf(outcome: SharingOutcome, sharesNow: boolean): readonly string[] {
  if (sharesNow) return shareRecord;
  return outcome === 'nothing-personal' ? [] : decisionRecord;
}
