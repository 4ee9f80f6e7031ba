import { Notice } from '@waymark/ui/notice';

import { type FactsDraft, previewRoute } from '../draft/index.ts';
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
        {answer === 'yes' || answer === 'unsure' ? <RingNow facts={form.value.facts} /> : null}
      </div>
    </>
  );
}

function RingNow({ facts }: { facts: FactsDraft }) {
  const preview = previewRoute(facts);
  if (!preview.settled) return null;
  return (
    <Notice tone="danger" title="Ring 999 now">
      {facts.immediateDanger === 'unsure' ? <p>Not sure counts as yes.</p> : null}
      <p>{preview.route.nextStep}</p>
      <p>Recording it here comes after the call and replaces neither. It waits for you.</p>
    </Notice>
  );
}
