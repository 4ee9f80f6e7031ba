import { checkFacts, type PersonKind } from '@waymark/domain/contact';
import { TriageFacts } from '@waymark/domain/triage';
import type { FormProblem } from '@waymark/ui/error-summary';

import { textOrNull } from '../../app/draft/text-or-null.ts';
import { checkScreening } from './check-screening.ts';
import type { FactsDraft } from './contact-draft.ts';
import { withImpliedAnswers } from './preview-route.ts';

/** The facts of a recorded contact while they are answered again. */
export type FactsAgain = { facts: FactsDraft; screenedBy: string };

/** What the facts of a contact are: what can be answered again. */
export type Answered = { facts: TriageFacts; screenedBy: string | null };

/** What can have changed: a fact, or the name of who screened it. */
export type AnswerName = keyof TriageFacts | 'screenedBy';

/** The recorded answers as a form shows them. What another answer implied was never asked, so it is open. */
export function toFactsAgain({ facts, screenedBy }: Answered): FactsAgain {
  const { secondRiskAssessment: second } = facts;
  return {
    facts: {
      ...facts,
      secondRiskAssessment: second === 'not-applicable' ? '' : second,
      secondAssessmentRaisedToHigh: second === 'done' ? facts.secondAssessmentRaisedToHigh : '',
    },
    screenedBy: screenedBy ?? '',
  };
}

/** The answers to send, or what keeps them from being sent. */
export function fromFactsAgain(
  draft: FactsAgain,
  contact: Answered & { people: readonly { kind: PersonKind }[] },
): ({ ok: true } & Answered) | { ok: false; problems: FormProblem[] } {
  const problems = checkScreening(draft);
  const read = TriageFacts.safeParse(withImpliedAnswers(draft.facts));
  if (problems.length > 0 || !read.success) return { ok: false, problems };
  const facts = read.data;
  const screenedBy = facts.screenedByPolice === 'yes' ? textOrNull(draft.screenedBy) : null;
  const contradictions = checkFacts({ people: contact.people, screenedBy, facts });
  if (contradictions.length > 0) return { ok: false, problems: contradictions };
  if (changedAnswers(contact, { facts, screenedBy }).length === 0)
    return { ok: false, problems: [nothingChanged] };
  return { ok: true, facts, screenedBy };
}

const nothingChanged: FormProblem = {
  field: null,
  message: 'These are the answers it has already. Change the one that is known now.',
};

/** Which answers are different now. */
export function changedAnswers(before: Answered, now: Answered): AnswerName[] {
  const facts = TriageFacts.keyof().options.filter(
    (fact) => before.facts[fact] !== now.facts[fact],
  );
  return before.screenedBy === now.screenedBy ? facts : [...facts, 'screenedBy'];
}
