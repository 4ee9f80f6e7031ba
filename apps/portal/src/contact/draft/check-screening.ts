import type { FormProblem } from '@waymark/ui/error-summary';

import type { FactsDraft } from './contact-draft.ts';
import { problem, tooLong } from './field-problems.ts';
import { asksRaisedToHigh, asksSecondAssessment, withImpliedAnswers } from './preview-route.ts';

/** What is still unanswered of the facts, in the order in which they are asked; danger is asked before them. */
export function checkScreening(draft: { facts: FactsDraft; screenedBy: string }): FormProblem[] {
  const { facts, screenedBy } = draft;
  const settled = withImpliedAnswers(facts);
  const unanswered = (fact: keyof FactsDraft, message: string) =>
    settled[fact] === '' ? [problem(`facts.${fact}`, message)] : [];
  return [
    ...unanswered('caseType', 'Say what it is about'),
    ...unanswered('risk', 'Choose the grade of risk, or say that it is not graded yet'),
    ...(asksSecondAssessment(facts)
      ? unanswered('secondRiskAssessment', 'Say whether the second risk assessment is done')
      : []),
    ...(asksRaisedToHigh(facts)
      ? unanswered(
          'secondAssessmentRaisedToHigh',
          'Say whether the second assessment raised the grade to high',
        )
      : []),
    ...unanswered('childLinked', 'Say whether a child is linked, or that it is not known'),
    ...unanswered('openToSocialCare', 'Say whether anyone is open to social care'),
    ...unanswered('meetsLaThreshold', 'Say whether it meets the council’s threshold'),
    ...unanswered('screenedByPolice', 'Say whether a specialist police decision maker screened it'),
    ...(facts.screenedByPolice === 'yes' && screenedBy.trim() === ''
      ? [problem('screenedBy', 'Name the police decision maker who screened it')]
      : []),
    ...tooLong('screenedBy', 'The name of who screened it', screenedBy, 120),
  ];
}
