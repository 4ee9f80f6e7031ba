import { Button } from '@waymark/ui/button';
import { DateField, readDate } from '@waymark/ui/date-field';
import { focusField } from '@waymark/ui/field';
import { RadioGroup } from '@waymark/ui/radio-group';
import { TextField } from '@waymark/ui/text-field';
import { flushSync } from 'react-dom';

import { dateName, emptyPerson, type PersonDraft } from '../draft/index.ts';
import { personKindOptions } from '../person-words.ts';
import type { StepProps } from './step-props.ts';
import './people-step.css';

const mostPeople = 30;

/** The family and everybody in it who matters to the worry, children first. */
export function PeopleStep({ form, at }: StepProps) {
  const { familyName, people } = form.value;
  const add = () => {
    flushSync(() => form.change({ people: [...people, emptyPerson] }));
    focusField(`people.${people.length}.kind`);
  };
  const remove = (index: number) => {
    flushSync(() => form.change({ people: people.filter((_, other) => other !== index) }));
    focusField(`people.${Math.max(0, index - 1)}.kind`);
  };
  return (
    <>
      <TextField
        name="familyName"
        label="Family name"
        hint="The name by which the meeting will know the family"
        width="middle"
        value={familyName}
        onChange={(value) => form.change({ familyName: value })}
        problem={at('familyName')}
      />
      {people.map((person, index) => (
        <PersonFields
          key={index}
          index={index}
          person={person}
          change={(part) => form.setPerson(index, part)}
          remove={people.length > 1 ? () => remove(index) : null}
          at={at}
        />
      ))}
      {people.length < mostPeople ? (
        <div>
          <Button tone="side" onPress={add}>
            Add another person
          </Button>
        </div>
      ) : (
        <p className="muted">A contact holds at most {mostPeople} people.</p>
      )}
    </>
  );
}

function PersonFields(props: {
  index: number;
  person: PersonDraft;
  change: (part: Partial<PersonDraft>) => void;
  remove: (() => void) | null;
  at: StepProps['at'];
}) {
  const { index, person, change, remove, at } = props;
  const name = (part: string) => `people.${index}.${part}`;
  const title = `Person ${index + 1}`;
  const date = readDate(person.date, dateName(person));
  return (
    <fieldset className="person-fields">
      <legend>{title}</legend>
      <RadioGroup
        name={name('kind')}
        label="Who is this?"
        inline
        options={personKindOptions}
        value={person.kind}
        onChange={(kind) => change({ kind })}
        problem={at(name('kind'))}
      />
      <div className="person-fields-names">
        <TextField
          name={name('givenName')}
          label="Given name"
          optional={person.kind === 'unborn'}
          value={person.givenName}
          onChange={(givenName) => change({ givenName })}
          problem={at(name('givenName'))}
        />
        <TextField
          name={name('familyName')}
          label="Their family name"
          optional
          value={person.familyName}
          onChange={(familyName) => change({ familyName })}
          problem={at(name('familyName'))}
        />
      </div>
      <p className="muted">Leave their family name empty if it is the family’s.</p>
      <DateField
        name={name('dateOfBirth')}
        label={dateName(person)}
        optional
        value={person.date}
        onChange={(value) => change({ date: value })}
        problem={at(name('dateOfBirth'))}
        wrongParts={date.ok ? undefined : date.parts}
      />
      {remove ? (
        <div>
          <Button tone="quiet" onPress={remove}>
            {`Remove person ${index + 1}`}
          </Button>
        </div>
      ) : null}
    </fieldset>
  );
}
