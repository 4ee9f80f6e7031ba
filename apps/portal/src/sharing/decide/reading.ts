import { yesNoUnknown } from '@waymark/domain/rule';
import {
  agreementStatuses,
  bodyKinds,
  decideSharing,
  defaultSharingParameters,
  dutyReaches,
  type SharingAnswer,
  sharingClasses,
} from '@waymark/domain/sharing';

import { today } from '../../app/when.ts';
import { type DecisionDraft, judgedQuestions, outside } from './draft.ts';

/** Who sends and who may receive, as far as the duty to share looks at it. */
export type Sides = {
  senderInScope: 'yes' | 'no' | 'unknown';
  agencies: readonly { id: string; inScope: 'yes' | 'no' | 'unknown' }[];
};

/** The chosen one of a few, or undefined while nobody has chosen. */
export function chosen<Value extends string>(
  values: readonly Value[],
  given: string,
): Value | undefined {
  return values.find((one) => one === given);
}

/** What the sharing table answers to what is judged so far; null before the worry is judged. The server reads it again. */
export function readTable(draft: DecisionDraft, sides: Sides): SharingAnswer | null {
  const judged = chosen(sharingClasses, draft.class);
  if (judged === undefined) return null;
  const agreement = chosen(agreementStatuses, draft.agreement);
  const answers = judgedQuestions.flatMap((question) => {
    const answer = chosen(yesNoUnknown, draft.judged[question]);
    return answer === undefined ? [] : [[question, answer] as const];
  });
  return decideSharing(
    {
      class: judged,
      ...(agreement && { agreement }),
      ...Object.fromEntries(answers),
      senderInScope: sides.senderInScope,
      recipientInScope: recipientInScope(draft, sides),
      decidedOn: today(),
    },
    defaultSharingParameters,
  );
}

function recipientInScope({ recipientId, outsideBody }: DecisionDraft, { agencies }: Sides) {
  if (recipientId !== outside)
    return agencies.find(({ id }) => id === recipientId)?.inScope ?? 'unknown';
  const body = chosen(bodyKinds, outsideBody);
  return body === undefined ? 'unknown' : dutyReaches(body);
}

/** Whether it was asked for and answered, so that the form asks who answered. */
export const wasAsked = ({ agreement }: DecisionDraft): boolean =>
  agreement === 'given' || agreement === 'refused' || agreement === 'withdrawn';

/** SHR-R4: whether a share like this needs an approval. The server says so finally. */
export function needsApproval(draft: DecisionDraft, answer: SharingAnswer | null): boolean {
  if (draft.decision !== 'share' || answer === null) return false;
  return answer.rule === 'I3' || draft.tells === 'no' || isOverRefusal(draft);
}

/** SHR-R8: whether it is shared over a refusal, so that the recipient is told of it. */
export function isOverRefusal(draft: DecisionDraft): boolean {
  return draft.agreement === 'refused' && ['A', 'B', 'unknown'].includes(draft.class);
}

/** SHR-R8: whether the tests of the duty to share are written down. */
export function asksDutyTests(answer: SharingAnswer | null): boolean {
  return answer?.rule === 'I6' || (answer?.also.includes('duty-record') ?? false);
}
