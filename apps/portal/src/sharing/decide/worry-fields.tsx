import { yesNoUnknown } from '@waymark/domain/rule';
import {
  agreementStatuses,
  agreementStatusLabels,
  bodyKindLabels,
  bodyKinds,
  notSoughtGroundLabels,
  notSoughtGrounds,
  sharingClasses,
  sharingClassLabels,
} from '@waymark/domain/sharing';
import { CheckboxGroup } from '@waymark/ui/checkbox-group';
import { ComboBox, type ComboOption } from '@waymark/ui/combo-box';
import { RadioGroup } from '@waymark/ui/radio-group';
import { TextField } from '@waymark/ui/text-field';
import { useMemo } from 'react';

import { MomentField } from '../moment-field.tsx';
import { nameOf, type LedgerPerson } from '../person-name.ts';
import { type DecisionDraft, judgedQuestions, judgedWords, outside } from './draft.ts';
import { chosen, wasAsked } from './reading.ts';

/** What every part of the form is given. */
export type Part = {
  draft: DecisionDraft;
  change: (part: Partial<DecisionDraft>) => void;
  at: (field: string) => string | undefined;
};

/** The options of a choice, from the values and the words that the domain gives them. */
export function optionsOf<const Value extends string>(
  values: readonly Value[],
  labels: Record<Value, string>,
) {
  return values.map((value) => ({ value, label: labels[value] }));
}

const yesNoLabels = { yes: 'Yes', no: 'No', unknown: 'Not sure' } as const;

/** About whom it is, with whom it would be shared, and how serious the worry is. */
export function WorryFields(
  props: Part & {
    people: readonly LedgerPerson[];
    agencies: readonly { id: string; name: string }[];
  },
) {
  const { draft, change, at, people, agencies } = props;
  const recipients: ComboOption[] = useMemo(
    () => [
      ...agencies.map(({ id, name }) => ({ id, name })),
      { id: outside, name: 'Somebody outside this area' },
    ],
    [agencies],
  );
  return (
    <>
      <CheckboxGroup
        name="subjectIds"
        label="About whom is it?"
        options={people.map((person) => ({ value: person.id, label: nameOf(person) }))}
        value={[...draft.subjectIds]}
        onChange={(subjectIds) => change({ subjectIds })}
        problem={at('subjectIds')}
      />
      <ComboBox
        name="recipient.agencyId"
        label="With whom would it be shared?"
        options={recipients}
        value={draft.recipientId}
        onChange={(recipientId) => change({ recipientId })}
        problem={at('recipient.agencyId')}
      />
      {draft.recipientId === outside ? <OutsideFields {...props} /> : null}
      <RadioGroup
        name="class"
        label="How serious is the worry, as you judge it?"
        options={optionsOf(sharingClasses, sharingClassLabels)}
        value={chosen(sharingClasses, draft.class) ?? ''}
        onChange={(value) => change({ class: value })}
        problem={at('class')}
      />
    </>
  );
}

function OutsideFields({ draft, change, at }: Part) {
  return (
    <>
      <TextField
        name="recipient.name"
        label="What are they called?"
        value={draft.outsideName}
        onChange={(outsideName) => change({ outsideName })}
        problem={at('recipient.name')}
      />
      <RadioGroup
        name="recipient.body"
        label="What kind of organisation is it?"
        options={optionsOf(bodyKinds, bodyKindLabels)}
        value={chosen(bodyKinds, draft.outsideBody) ?? ''}
        onChange={(outsideBody) => change({ outsideBody })}
        problem={at('recipient.body')}
      />
    </>
  );
}

/** What the family said: who answered, when and how, or why nobody was asked. */
export function AgreementFields({
  draft,
  change,
  at,
  people,
}: Part & { people: readonly LedgerPerson[] }) {
  return (
    <>
      <RadioGroup
        name="agreement"
        label="What did they say to sharing it?"
        options={optionsOf(agreementStatuses, agreementStatusLabels)}
        value={chosen(agreementStatuses, draft.agreement) ?? ''}
        onChange={(agreement) => change({ agreement })}
        problem={at('agreement')}
      />
      {wasAsked(draft) ? (
        <>
          <RadioGroup
            name="answered.by"
            label="Who answered?"
            options={people.map((person) => ({ value: person.id, label: nameOf(person) }))}
            value={draft.answeredBy}
            onChange={(answeredBy) => change({ answeredBy })}
            problem={at('answered.by')}
          />
          <MomentField
            name="answered.at"
            label="When did they answer?"
            value={draft.answeredAt}
            onChange={(answeredAt) => change({ answeredAt })}
            problem={at('answered.at')}
          />
          <TextField
            name="answered.how"
            label="How did they answer?"
            hint="On the telephone, at her door."
            value={draft.answeredHow}
            onChange={(answeredHow) => change({ answeredHow })}
            problem={at('answered.how')}
          />
        </>
      ) : null}
      {draft.agreement !== '' && !wasAsked(draft) ? (
        <RadioGroup
          name="notSoughtGround"
          label="Why were they not asked?"
          options={optionsOf(notSoughtGrounds, notSoughtGroundLabels)}
          value={chosen(notSoughtGrounds, draft.notSoughtGround) ?? ''}
          onChange={(notSoughtGround) => change({ notSoughtGround })}
          problem={at('notSoughtGround')}
        />
      ) : null}
    </>
  );
}

/** The other questions that the sharing table asks a person. */
export function JudgedFields({ draft, change, at }: Part) {
  const asked = judgedQuestions.filter(
    (question) => question !== 'stillNeeded' || draft.agreement === 'refused',
  );
  return asked.map((question) => (
    <RadioGroup
      key={question}
      name={`judged.${question}`}
      label={judgedWords[question]}
      options={optionsOf(yesNoUnknown, yesNoLabels)}
      value={chosen(yesNoUnknown, draft.judged[question]) ?? ''}
      onChange={(value) => change({ judged: { ...draft.judged, [question]: value } })}
      problem={at(`judged.${question}`)}
      inline
    />
  ));
}
