import {
  confidenceStatuses,
  confidenceStatusLabels,
  detrimentQuestions,
  type RestedOn,
  restedOns,
} from '@waymark/domain/sharing';
import { DateField } from '@waymark/ui/date-field';
import { RadioGroup } from '@waymark/ui/radio-group';
import { TextArea } from '@waymark/ui/text-area';
import { TextField } from '@waymark/ui/text-field';

import { MomentField } from '../moment-field.tsx';
import { chosen } from './reading.ts';
import { optionsOf, type Part } from './worry-fields.tsx';

const decisions = { share: 'I share it', 'not-share': 'I do not share it' } as const;
const whoKnows = {
  no: 'Those of both agencies who see the family',
  yes: 'Only I, and whoever approves it',
} as const;

/** What is decided, why, and what every decision records. */
export function DecisionFields({ draft, change, at }: Part) {
  return (
    <>
      <RadioGroup
        name="decision"
        label="What do you decide?"
        options={optionsOf(['share', 'not-share'], decisions)}
        value={chosen(['share', 'not-share'], draft.decision) ?? ''}
        onChange={(decision) => change({ decision })}
        problem={at('decision')}
      />
      <TextArea
        name="purpose"
        label="What is it for?"
        limit={4000}
        rows={2}
        value={draft.purpose}
        onChange={(purpose) => change({ purpose })}
        problem={at('purpose')}
      />
      <TextArea
        name="reason"
        label="Why do you decide so?"
        limit={4000}
        rows={3}
        value={draft.reason}
        onChange={(reason) => change({ reason })}
        problem={at('reason')}
      />
      <RadioGroup
        name="confidence"
        label="What of it was told in confidence?"
        options={optionsOf(confidenceStatuses, confidenceStatusLabels)}
        value={chosen(confidenceStatuses, draft.confidence) ?? ''}
        onChange={(confidence) => change({ confidence })}
        problem={at('confidence')}
      />
      <RadioGroup
        name="onlyFew"
        label="Who may know that this was decided?"
        hint="For most things it is both agencies. Choose few where it could hurt somebody."
        options={optionsOf(['no', 'yes'], whoKnows)}
        value={chosen(['no', 'yes'], draft.onlyFew) ?? ''}
        onChange={(onlyFew) => change({ onlyFew })}
        problem={at('onlyFew')}
      />
    </>
  );
}

/** The advice that was taken, where there is any. */
export function AdviceFields({ draft, change, at }: Part) {
  return (
    <>
      <TextField
        name="advice.from"
        label="Who gave you advice?"
        hint="Their job, such as duty social worker."
        optional
        value={draft.adviceFrom}
        onChange={(adviceFrom) => change({ adviceFrom })}
        problem={at('advice.from')}
      />
      <MomentField
        name="advice.at"
        label="When was the advice given?"
        optional
        value={draft.adviceAt}
        onChange={(adviceAt) => change({ adviceAt })}
        problem={at('advice.at')}
      />
      <TextArea
        name="advice.words"
        label="What was the advice?"
        optional
        limit={4000}
        rows={3}
        value={draft.adviceWords}
        onChange={(adviceWords) => change({ adviceWords })}
        problem={at('advice.words')}
      />
    </>
  );
}

const restedLabels: Record<RestedOn, string> = {
  'another-basis': 'Yes: it would be shared all the same',
  'agreement-only': 'No: it rests on their agreement alone',
  unknown: 'I am not sure',
};

/** What it rests on if they change their mind, and whether more follows. */
export function RestsOnFields({ draft, change, at }: Part) {
  return (
    <>
      <RadioGroup
        name="restedOn"
        label="Could it be shared without their agreement?"
        hint="If they change their mind, this says what has to stop."
        options={optionsOf(restedOns, restedLabels)}
        value={chosen(restedOns, draft.restedOn) ?? ''}
        onChange={(restedOn) => change({ restedOn })}
        problem={at('restedOn')}
      />
      <RadioGroup
        name="goesOn"
        label="Does more follow after this?"
        options={optionsOf(['no', 'yes'], { no: 'No, this once', yes: 'Yes, it goes on' })}
        value={chosen(['no', 'yes'], draft.goesOn) ?? ''}
        onChange={(goesOn) => change({ goesOn })}
        problem={at('goesOn')}
        inline
      />
    </>
  );
}

/** The tests of the duty to share, in a person's own words. */
export function DutyFields({ draft, change, at }: Part) {
  const texts = [
    ['dutyWhyItMatters', 'whyItMatters', 'Why does it matter for the child?'],
    ['dutyWorkItHelps', 'workItHelps', 'Which work of theirs does it help?'],
    ['dutyLeastNeeded', 'leastNeeded', 'What is the least that they need?'],
    ['dutyDetriment', 'detriment', 'What came of the detriment test?'],
  ] as const;
  return texts.map(([part, field, label]) => (
    <TextArea
      key={field}
      name={`dutyTests.${field}`}
      label={label}
      {...(field === 'detriment' ? { hint: detrimentQuestions.join(' ') } : {})}
      limit={4000}
      rows={2}
      value={draft[part]}
      onChange={(text) => change({ [part]: text })}
      problem={at(`dutyTests.${field}`)}
    />
  ));
}

/** What the family was offered where nothing is shared, and when it is looked at again. */
export function NotSharedFields({ draft, change, at }: Part) {
  return (
    <>
      <TextArea
        name="offered"
        label="What did you offer the family instead?"
        hint="Needed where they said no, or were not asked."
        optional
        limit={4000}
        rows={2}
        value={draft.offered}
        onChange={(offered) => change({ offered })}
        problem={at('offered')}
      />
      <DateField
        name="reviewOn"
        label="When is it looked at again?"
        hint="Needed where the duty to share would hold but for the harm."
        optional
        value={draft.reviewOn}
        onChange={(reviewOn) => change({ reviewOn })}
        problem={at('reviewOn')}
      />
    </>
  );
}
