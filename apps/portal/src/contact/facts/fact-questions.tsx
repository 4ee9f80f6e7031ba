import type { TriageFacts } from '@waymark/domain/triage';
import { TextField } from '@waymark/ui/text-field';

import { asksRaisedToHigh, asksSecondAssessment, type FactsDraft } from '../draft/index.ts';
import { FactQuestion } from '../fact-question.tsx';

/** The facts that the routing looks at, but for danger, which is asked before them. */
export function FactQuestions(props: {
  facts: FactsDraft;
  screenedBy: string;
  onAnswer: <Fact extends keyof TriageFacts>(fact: Fact, value: TriageFacts[Fact]) => void;
  onScreenedBy: (name: string) => void;
  at: (field: string) => string | undefined;
}) {
  const { facts, at } = props;
  const ask = <Fact extends keyof TriageFacts>(fact: Fact) => (
    <FactQuestion
      fact={fact}
      value={facts[fact]}
      onChange={(value) => props.onAnswer(fact, value)}
      problem={at(`facts.${fact}`)}
    />
  );
  return (
    <>
      {ask('caseType')}
      {ask('risk')}
      {asksSecondAssessment(facts) ? ask('secondRiskAssessment') : null}
      {asksRaisedToHigh(facts) ? ask('secondAssessmentRaisedToHigh') : null}
      {ask('childLinked')}
      {ask('openToSocialCare')}
      {ask('meetsLaThreshold')}
      {ask('screenedByPolice')}
      {facts.screenedByPolice === 'yes' ? (
        <TextField
          name="screenedBy"
          label="Who screened it?"
          hint="Name and rank or role"
          width="middle"
          value={props.screenedBy}
          onChange={props.onScreenedBy}
          problem={at('screenedBy')}
        />
      ) : null}
    </>
  );
}
