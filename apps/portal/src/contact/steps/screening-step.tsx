import type { TriageFacts } from '@waymark/domain/triage';
import { TextField } from '@waymark/ui/text-field';

import { asksRaisedToHigh, asksSecondAssessment } from '../draft/index.ts';
import { FactQuestion } from '../fact-question.tsx';
import type { StepProps } from './step-props.ts';

/** The facts that the routing looks at. The route beside them changes as they are answered. */
export function ScreeningStep({ form, at }: StepProps) {
  const { facts, screenedBy, policeReference } = form.value;
  const ask = <Fact extends keyof TriageFacts>(fact: Fact) => (
    <FactQuestion
      fact={fact}
      value={facts[fact]}
      onChange={(value) => form.setFact(fact, value)}
      problem={at(`facts.${fact}`)}
    />
  );
  return (
    <>
      <TextField
        name="policeReference"
        label="Police reference"
        hint="By which the same contact is known again. Leave it empty if there is none."
        optional
        width="middle"
        value={policeReference}
        onChange={(value) => form.change({ policeReference: value })}
        problem={at('policeReference')}
      />
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
          value={screenedBy}
          onChange={(value) => form.change({ screenedBy: value })}
          problem={at('screenedBy')}
        />
      ) : null}
    </>
  );
}
