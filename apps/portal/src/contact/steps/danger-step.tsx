import { DangerQuestion } from '../facts/danger-question.tsx';
import type { StepProps } from './step-props.ts';

/** The first question of every contact, on a page of its own. */
export function DangerStep({ form, at }: StepProps) {
  return (
    <DangerQuestion
      facts={form.value.facts}
      onAnswer={(value) => form.setFact('immediateDanger', value)}
      at={at}
    />
  );
}
