import { TextField } from '@waymark/ui/text-field';

import { FactQuestions } from '../facts/fact-questions.tsx';
import type { StepProps } from './step-props.ts';

/** The facts that the routing looks at. The route beside them changes as they are answered. */
export function ScreeningStep({ form, at }: StepProps) {
  const { facts, screenedBy, policeReference } = form.value;
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
      <FactQuestions
        facts={facts}
        screenedBy={screenedBy}
        onAnswer={form.setFact}
        onScreenedBy={(name) => form.change({ screenedBy: name })}
        at={at}
      />
    </>
  );
}
