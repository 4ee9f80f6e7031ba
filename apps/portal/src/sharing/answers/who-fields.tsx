import {
  ageOn,
  captureMethodLabels,
  captureMethods,
  defaultSharingParameters,
  mayAnswer,
  whoCanAgreeAlsoTitles,
  whoCanAgreeTitles,
} from '@waymark/domain/sharing';
import { DateField } from '@waymark/ui/date-field';
import { Notice } from '@waymark/ui/notice';
import { RadioGroup } from '@waymark/ui/radio-group';
import { TextArea } from '@waymark/ui/text-area';

import { today } from '../../app/when.ts';
import { nameOf, type LedgerPerson } from '../person-name.ts';
import { type AnswersDraft, readStanding } from './draft.ts';

type Part = {
  draft: AnswersDraft;
  change: (part: Partial<AnswersDraft>) => void;
  at: (field: string) => string | undefined;
  people: readonly LedgerPerson[];
};

/** Who answered and for whom, how, and what makes their answer count. */
export function WhoFields({ draft, change, at, people }: Part) {
  const giver = people.find(({ id }) => id === draft.personId);
  return (
    <section className="pane">
      <h2>Who answered</h2>
      <div className="form">
        <RadioGroup
          name="personId"
          label="Who answered?"
          options={people.map((person) => ({ value: person.id, label: nameOf(person) }))}
          value={draft.personId}
          // For whom it is, and what is known of it, is another question of another person.
          onChange={(personId) => change({ personId, forId: '', ...nothingKnown })}
          problem={at('personId')}
        />
        {giver ? (
          <ForWhom giver={giver} draft={draft} change={change} at={at} people={people} />
        ) : null}
        <RadioGroup
          name="service.capture"
          label="How did they answer?"
          options={captureMethods.map((value) => ({ value, label: captureMethodLabels[value] }))}
          value={captureMethods.find((one) => one === draft.capture) ?? ''}
          onChange={(capture) => change({ capture })}
          problem={at('service.capture')}
        />
        <DateField
          name="service.givenOn"
          label="On which day?"
          value={draft.givenOn}
          onChange={(givenOn) => change({ givenOn })}
          problem={at('service.givenOn')}
        />
        <TextArea
          name="service.howJudgedAble"
          label="How did you judge that they can answer?"
          hint="Age, understanding and capacity; for a child, what shows that they understand enough; for an adult who answers for a child, how parental responsibility was checked."
          limit={4000}
          rows={2}
          value={draft.howJudgedAble}
          onChange={(howJudgedAble) => change({ howJudgedAble })}
          problem={at('service.howJudgedAble')}
        />
      </div>
    </section>
  );
}

const nothingKnown = {
  understandsEnough: '',
  parentalResponsibility: '',
  lookedAfter: '',
  parentsDisagree: '',
};

const knownOptions = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
  { value: 'unknown', label: 'Not known' },
] as const;
const known = (given: string) => knownOptions.find(({ value }) => value === given)?.value ?? '';

function ForWhom(props: Part & { giver: LedgerPerson }) {
  const { giver, draft, change, at, people } = props;
  const children = people.filter(({ id, kind }) => kind === 'child' && id !== giver.id);
  const mayBeForAnother = giver.kind === 'adult' && children.length > 0;
  const subject = people.find(({ id }) => id === draft.forId) ?? (mayBeForAnother ? null : giver);
  return (
    <>
      {mayBeForAnother ? (
        <RadioGroup
          name="forId"
          label="For whom do they answer?"
          options={[
            { value: giver.id, label: 'For themselves' },
            ...children.map((child) => ({ value: child.id, label: `For ${nameOf(child)}` })),
          ]}
          value={draft.forId}
          onChange={(forId) => change({ forId, ...nothingKnown })}
          problem={at('forId')}
        />
      ) : null}
      {subject ? <Standing {...props} subject={subject} /> : null}
    </>
  );
}

function Standing({
  draft,
  change,
  giver,
  subject,
}: Part & Record<'giver' | 'subject', LedgerPerson>) {
  const isOwn = giver.id === subject.id;
  const age = ageOn(subject.dateOfBirth ?? undefined, today());
  const asksUnderstanding = age !== null && age >= 13 && age < 16;
  const field = (name: keyof typeof nothingKnown, label: string) => (
    <RadioGroup
      name={name}
      label={label}
      options={knownOptions}
      value={known(draft[name])}
      onChange={(given) => change({ [name]: given })}
      inline
    />
  );
  const answer = mayAnswer(
    { giver, subject },
    readStanding(draft),
    defaultSharingParameters,
    today(),
  );
  return (
    <>
      {asksUnderstanding
        ? field('understandsEnough', `Does ${subject.givenName} understand enough to answer alone?`)
        : null}
      {isOwn ? null : (
        <>
          {field(
            'parentalResponsibility',
            `Has it been checked that they hold parental responsibility for ${subject.givenName}?`,
          )}
          {field('lookedAfter', `Does the council look after ${subject.givenName}?`)}
          {field('parentsDisagree', 'Do those who hold parental responsibility disagree?')}
        </>
      )}
      <Notice
        tone={answer.counts ? 'plain' : 'mark'}
        title={answer.counts ? 'Their yes counts' : 'Their yes does not count yet'}
      >
        <p>{`${whoCanAgreeTitles[answer.outcome]}. ${answer.because.join(' ')}`}</p>
        {answer.also.map((also) => (
          <p key={also}>{`${whoCanAgreeAlsoTitles[also]}.`}</p>
        ))}
        <p>{answer.nextStep}</p>
        <p>Write down:</p>
        <ul>
          {answer.mustRecord.map((what) => (
            <li key={what}>{what}</li>
          ))}
        </ul>
      </Notice>
    </>
  );
}
