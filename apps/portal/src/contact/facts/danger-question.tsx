import type { TriageFacts } from '@waymark/domain/triage';
import { Notice } from '@waymark/ui/notice';

import { type FactsDraft, previewRoute } from '../draft/index.ts';
import { FactQuestion } from '../fact-question.tsx';

/** Whether anyone is in danger (rule R0). A yes, or a doubt, says at once what comes before anything typed here. */
export function DangerQuestion(props: {
  facts: FactsDraft;
  onAnswer: (value: TriageFacts['immediateDanger']) => void;
  at: (field: string) => string | undefined;
}) {
  const answer = props.facts.immediateDanger;
  return (
    <div>
      <FactQuestion
        fact="immediateDanger"
        value={answer}
        onChange={props.onAnswer}
        problem={props.at('facts.immediateDanger')}
      />
      <div aria-live="assertive" className="follows-answer">
        {answer === 'yes' || answer === 'unsure' ? <RingNow facts={props.facts} /> : null}
      </div>
    </div>
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
