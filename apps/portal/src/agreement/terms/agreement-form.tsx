import { agreementKindLabels, agreementKinds } from '@waymark/domain/agreement-register';
import { Button } from '@waymark/ui/button';
import { DateField, readDate } from '@waymark/ui/date-field';
import { RadioGroup } from '@waymark/ui/radio-group';
import { TextArea } from '@waymark/ui/text-area';
import { TextField } from '@waymark/ui/text-field';

import { Form } from '../../app/form.tsx';
import type { useAttempt } from '../../app/use-attempt.ts';
import { type AgreementDraft, kindOf } from './agreement-draft.ts';
import { AgencyFields } from './agency-fields.tsx';
import { DataSetFields } from './data-set-fields.tsx';

/** What every part of the form is given. */
export type TermsProps = {
  draft: AgreementDraft;
  change: (part: Partial<AgreementDraft>) => void;
  at: (field: string) => string | undefined;
  agencies: readonly { id: string; name: string }[];
};

const kindOptions = agreementKinds.map((value) => ({ value, label: agreementKindLabels[value] }));

/** The terms of an agreement, from its title to the agencies that it names. */
export function AgreementForm(
  props: TermsProps & {
    tried: ReturnType<typeof useAttempt>;
    /** The kind is chosen once: a new version keeps it. */
    asksKind: boolean;
    sendWords: string;
    busy: boolean;
    onSend: () => void;
  },
) {
  const { draft, change, at, tried } = props;
  return (
    <Form problems={tried.problems} attempt={tried.attempt} onSend={props.onSend}>
      {props.asksKind ? (
        <RadioGroup
          name="kind"
          label="What is it?"
          options={kindOptions}
          value={kindOf(draft)}
          onChange={(kind) => change({ kind })}
          problem={at('kind')}
        />
      ) : null}
      <TextField
        name="title"
        label="Title"
        value={draft.title}
        onChange={(title) => change({ title })}
        problem={at('title')}
        spellCheck
      />
      <TextArea
        name="purpose"
        label="What is it for?"
        limit={4000}
        value={draft.purpose}
        onChange={(purpose) => change({ purpose })}
        problem={at('purpose')}
      />
      <CoversTriage {...props} />
      <Days {...props} />
      <AgencyFields {...props} />
      <DataSetFields {...props} />
      <div>
        <Button type="submit" busy={props.busy ? 'Entering …' : null}>
          {props.sendWords}
        </Button>
      </div>
    </Form>
  );
}

const yesNo = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
] as const;

function CoversTriage({ draft, change, at }: TermsProps) {
  const { coversTriage } = draft;
  return (
    <RadioGroup
      name="coversTriage"
      label="Does it cover triage?"
      hint="Only an agency that has signed one that does can send or receive through triage."
      inline
      options={yesNo}
      value={coversTriage === 'yes' || coversTriage === 'no' ? coversTriage : ''}
      onChange={(answer) => change({ coversTriage: answer })}
      problem={at('coversTriage')}
    />
  );
}

const days = [
  ['startsOn', 'First day', 'From this day on it holds for every agency that has signed it.'],
  ['lastDay', 'Last day', 'Leave it empty where it holds until it is replaced.'],
  ['reviewOn', 'Day of the review', 'A late review stops nothing; it is said to everybody.'],
] as const;

function Days({ draft, change, at }: TermsProps) {
  return days.map(([field, label, hint]) => {
    const date = readDate(draft[field], label);
    return (
      <DateField
        key={field}
        name={field}
        label={label}
        hint={hint}
        optional={field === 'lastDay'}
        value={draft[field]}
        onChange={(parts) => change({ [field]: parts })}
        problem={at(field)}
        wrongParts={date.ok ? undefined : date.parts}
      />
    );
  });
}
