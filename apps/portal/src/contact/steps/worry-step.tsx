import { agreementAnswerLabels, agreementAnswers } from '@waymark/domain/contact';
import { RadioGroup } from '@waymark/ui/radio-group';
import { TextArea } from '@waymark/ui/text-area';

import type { StepProps } from './step-props.ts';

const limit = 4000;
const agreementOptions = agreementAnswers.map((value) => ({
  value,
  label: agreementAnswerLabels[value],
}));

/** What happened, what it means, what the child says, and whether the family was asked. */
export function WorryStep({ form, at }: StepProps) {
  const { worry, analysis, childVoice, agreement, agreementReason } = form.value;
  return (
    <>
      <TextArea
        name="worry"
        label="What is the worry?"
        hint="Facts: what was seen or said, by whom, and when."
        limit={limit}
        rows={6}
        value={worry}
        onChange={(value) => form.change({ worry: value })}
        problem={at('worry')}
      />
      <TextArea
        name="analysis"
        label="What do you make of it?"
        hint="Your judgement, and what goes well in the family."
        optional
        limit={limit}
        value={analysis}
        onChange={(value) => form.change({ analysis: value })}
        problem={at('analysis')}
      />
      <TextArea
        name="childVoice"
        label="What does the child say, or show?"
        hint="In their own words where you have them."
        optional
        limit={limit}
        value={childVoice}
        onChange={(value) => form.change({ childVoice: value })}
        problem={at('childVoice')}
      />
      <RadioGroup
        name="agreement"
        label="Was the family asked about passing this on?"
        hint="About telling other agencies of this worry, not about taking up a service. It does not decide the route: safety comes first."
        options={agreementOptions}
        value={agreement}
        onChange={(value) => form.change({ agreement: value })}
        problem={at('agreement')}
      />
      {agreement === '' || agreement === 'asked-given' ? null : (
        <TextArea
          name="agreementReason"
          label="Why is it passed on without their agreement?"
          hint="It helps whoever reads this, and you if the family asks. Nothing waits for it."
          optional
          limit={limit}
          rows={3}
          value={agreementReason}
          onChange={(value) => form.change({ agreementReason: value })}
          problem={at('agreementReason')}
        />
      )}
    </>
  );
}
