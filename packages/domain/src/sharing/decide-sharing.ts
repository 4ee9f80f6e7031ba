import { type SharingAnswer, sharingWidth } from './answer.ts';
import type { SharingFacts } from './facts.ts';
import type { SharingParameters } from './parameters.ts';
import { i4, i5 } from './table/agreement.ts';
import { type Answered, alsoBecause, alsoHolds, alsoRecords, asksAdvice } from './table/also.ts';
import { i11, i12, i13, i14 } from './table/beside.ts';
import { i6, i7 } from './table/duty.ts';
import { i10, i8, i9 } from './table/emerging.ts';
import { i1, i2, i3 } from './table/harm.ts';
import { wholeStep } from './table/next-step.ts';
import { onlyWhenShared, ownRecords, recordOf } from './table/records.ts';
import { type SharingRow, type SharingRowAnswer, askToday, ifItGrows } from './table/row.ts';
import { type SettledFacts, settleFacts } from './table/settle.ts';
import { tellFamily } from './table/tell-family.ts';

/** The sharing table in the order in which it is printed and read. */
export const sharingRows: readonly SharingRow[] = [
  i1,
  i2,
  i3,
  i4,
  i5,
  i6,
  i7,
  i8,
  i9,
  i10,
  i11,
  i12,
  i13,
  i14,
];

/**
 * SHR-S6: what to share, whether to tell the family, why, and what to record. Total (SHR-S2): the first row that matches
 * wins, and a missing or unheard-of value is not known. Answer again from the top whenever a fact changes.
 */
export function decideSharing(facts: SharingFacts, parameters: SharingParameters): SharingAnswer {
  const settled = settleFacts(facts, parameters);
  const row = sharingRows.find((one) => one.matches(settled.facts)) ?? i14;
  const answer = weighDetriment(settled.facts, row);
  const shares = sharingWidth[answer.outcome] > 0;
  const told = tellFamily(settled.facts, row.id, answer.outcome);
  const answered: Answered = {
    facts: settled.facts,
    rule: row.id,
    outcome: answer.outcome,
    tellFamily: told,
  };
  const also = alsoHolds(answered);
  const mustRecord = [
    ...answer.mustRecord.filter((record) => shares || !onlyWhenShared.includes(record)),
    ...also.flatMap((one) => alsoRecords[one](settled.facts)),
    ...(asksAdvice(answer.outcome) ? ownRecords.advice : []),
    ...recordOf(answer.outcome, shares),
  ];
  const because = [
    ...answer.because,
    ...settled.notes,
    ...also.flatMap((one) => alsoBecause[one](settled.facts)),
  ];
  return {
    outcome: answer.outcome,
    rule: row.id,
    tellFamily: told,
    also,
    because: [...new Set(because)],
    mustRecord: [...new Set(mustRecord)],
    nextStep: wholeStep(answered, also, answer.nextStep),
    version: parameters.version,
  };
}

/**
 * SHR-S8: where a person judged that sharing would do the child more harm, that is settled with advice the same day,
 * whichever row matched. Suspected harm goes meanwhile, and so does what the family agreed to in I5, which is printed before
 * that exception; anything else waits for the advice.
 */
function weighDetriment(facts: SettledFacts, row: SharingRow): SharingRowAnswer {
  const answer = row.answer(facts);
  if (facts.moreDetrimental !== 'yes' || sharingWidth[answer.outcome] === 0) return answer;
  const because = [
    ...answer.because,
    'A person judged that sharing would do the child more harm than not sharing, so that is settled with advice today.',
  ];
  if (facts.class === 'A' || row.id === 'I5') return { ...answer, because };
  return {
    ...answer,
    outcome: 'seek-advice',
    because,
    nextStep: `Do not share it yet. ${askToday}: sharing is judged to do the child more harm. ${ifItGrows}`,
  };
}
