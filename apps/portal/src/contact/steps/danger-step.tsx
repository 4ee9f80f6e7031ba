import { Notice } from '@waymark/ui/notice';

import { FactQuestion } from '../fact-question.tsx';
import type { StepProps } from './step-props.ts';

/** The first question of every contact (rule R0). A yes, or a doubt, says what to do before anything is typed. */
export function DangerStep({ form, at }: StepProps) {
  const answer = form.value.facts.immediateDanger;
  return (
    <>
      <FactQuestion
        fact="immediateDanger"
        value={answer}
        onChange={(value) => form.setFact('immediateDanger', value)}
        problem={at('facts.immediateDanger')}
      />
      <div aria-live="assertive">
        {answer === 'yes' || answer === 'unsure' ? <CallNow unsure={answer === 'unsure'} /> : null}
      </div>
    </>
  );
}

function CallNow({ unsure }: { unsure: boolean }) {
  return (
    <Notice tone="danger" title="Call 999 now">
      {unsure ? <p>Not sure counts as yes.</p> : null}
      <p>
        Then ring the front door the same day; out of hours, the emergency duty team. Recording it
        here comes after the call and replaces neither. What you have typed is kept.
      </p>
    </Notice>
  );
}
