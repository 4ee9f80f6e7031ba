import type { TriageFacts } from '@waymark/domain/triage';
import { RadioGroup } from '@waymark/ui/radio-group';

import { factWords } from './fact-words.ts';

/** One question about a fact, with no answer chosen. */
export function FactQuestion<Fact extends keyof TriageFacts>(props: {
  fact: Fact;
  value: TriageFacts[Fact] | '';
  onChange: (value: TriageFacts[Fact]) => void;
  problem: string | undefined;
}) {
  const words = factWords[props.fact];
  return (
    <RadioGroup<TriageFacts[Fact]>
      name={`facts.${props.fact}`}
      label={words.question}
      hint={words.hint}
      options={words.options}
      value={props.value}
      onChange={props.onChange}
      problem={props.problem}
      inline
    />
  );
}
