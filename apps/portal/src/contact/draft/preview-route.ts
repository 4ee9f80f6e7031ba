import {
  caseTypes,
  defaultTriageParameters,
  frontDoorHears,
  riskGrades,
  routeContact,
  secondRiskAssessments,
  type TriageFacts,
  type TriageRoute,
  yesNo,
  yesNoUnknown,
  yesNoUnsure,
} from '@waymark/domain/triage';

import type { FactsDraft } from './contact-draft.ts';

/** Where a contact will go as far as it can be said, or which answers it still hangs on. */
export type RoutePreview =
  | { settled: true; route: TriageRoute; complete: boolean }
  | { settled: false; waitingFor: readonly (keyof TriageFacts)[] };

/** Every answer to every question, the not-knowing one first. */
const answers: { [Fact in keyof TriageFacts]: readonly TriageFacts[Fact][] } = {
  immediateDanger: yesNoUnsure.toReversed(),
  risk: riskGrades.toReversed(),
  openToSocialCare: yesNoUnknown.toReversed(),
  meetsLaThreshold: yesNoUnknown.toReversed(),
  screenedByPolice: yesNo.toReversed(),
  caseType: caseTypes,
  childLinked: yesNoUnknown.toReversed(),
  secondRiskAssessment: secondRiskAssessments,
  secondAssessmentRaisedToHigh: yesNo.toReversed(),
};

/**
 * The route, as soon as no answer still missing could change it, or whether the front door hears of it. It never guesses:
 * while two outcomes are possible it says what it is waiting for. The server routes again when the contact is recorded, and that route counts.
 */
export function previewRoute(draft: FactsDraft): RoutePreview {
  const facts = withImpliedAnswers(draft);
  const missing = asked.filter((fact) => facts[fact] === '');
  const possible = completions(facts, asked);
  const first = possible.next();
  if (first.done) return { settled: false, waitingFor: missing };
  const route = routeContact(first.value, defaultTriageParameters);
  for (const other of possible) {
    const turned = routeContact(other, defaultTriageParameters);
    if (turned.outcome !== route.outcome || frontDoorHears(turned) !== frontDoorHears(route))
      return { settled: false, waitingFor: missing };
  }
  return { settled: true, route, complete: missing.length === 0 };
}

/** Whether the second risk assessment is asked about: only of domestic abuse. */
export const asksSecondAssessment = (facts: FactsDraft): boolean =>
  facts.caseType === 'domestic-abuse';

/** Whether its result is asked about: only once it is done. */
export const asksRaisedToHigh = (facts: FactsDraft): boolean =>
  asksSecondAssessment(facts) && facts.secondRiskAssessment === 'done';

/** The facts with the answers that another answer implies, so that they are not asked. */
export function withImpliedAnswers(draft: FactsDraft): FactsDraft {
  if (draft.caseType !== '' && draft.caseType !== 'domestic-abuse')
    return { ...draft, secondRiskAssessment: 'not-applicable', secondAssessmentRaisedToHigh: 'no' };
  if (draft.secondRiskAssessment !== '' && draft.secondRiskAssessment !== 'done')
    return { ...draft, secondAssessmentRaisedToHigh: 'no' };
  return draft;
}

const asked = Object.keys(answers).filter((fact): fact is keyof TriageFacts => fact in answers);

/** Every way the missing answers could still turn out. */
function* completions(
  draft: FactsDraft,
  rest: readonly (keyof TriageFacts)[],
): Generator<TriageFacts, void, undefined> {
  const [fact, ...others] = rest;
  if (fact === undefined) {
    if (isComplete(draft)) yield draft;
    return;
  }
  if (draft[fact] !== '') {
    yield* completions(draft, others);
    return;
  }
  for (const answer of answers[fact]) yield* completions({ ...draft, [fact]: answer }, others);
}

const isComplete = (draft: FactsDraft): draft is TriageFacts =>
  Object.values(draft).every((answer) => answer !== '');
