import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type Asker, askerLabels, askers } from '@waymark/domain/rights';
import { Button } from '@waymark/ui/button';
import { DateField, partsOfDate, readDate } from '@waymark/ui/date-field';
import { RadioGroup } from '@waymark/ui/radio-group';
import { TextArea } from '@waymark/ui/text-area';
import { TextField } from '@waymark/ui/text-field';
import { useMemo, useState } from 'react';

import { api, openedRecord } from '../app/api.ts';
import { useDraft } from '../app/draft/index.ts';
import { failureOf, problemsToShow } from '../app/failure.ts';
import { Form } from '../app/form.tsx';
import { useAttempt } from '../app/use-attempt.ts';
import { today } from '../app/when.ts';

type Draft = {
  reference: string;
  personId: string;
  asker: Asker | '';
  recognisedBy: string;
};
const emptyDraft: Draft = { reference: '', personId: '', asker: '', recognisedBy: '' };
const askerOptions = askers.map((value) => ({ value, label: askerLabels[value] }));

/** Writes down that somebody asks: about whom, by the reference of a contact; who asks; how that was made sure; since when. */
export function RegisterRequest({ onRegistered }: { onRegistered: (told: string) => void }) {
  const draft = useDraft('own-data.register', emptyDraft);
  const { reference, personId, asker, recognisedBy } = draft.value;
  const [parts, setParts] = useState(() => partsOfDate(today()));
  const [wanted, setWanted] = useState<string | null>(null);
  const people = useQuery(
    api.rights.namedPeople.queryOptions(
      { reference: wanted ?? '' },
      { ...openedRecord, enabled: wanted !== null, retry: false },
    ),
  );
  const named = useMemo(
    () =>
      (people.data ?? []).map(({ personId: value, name, kind }) => ({
        value,
        label: `${name}, ${kind}`,
      })),
    [people.data],
  );
  const read = readDate(parts, 'Day on which it came in');
  const missing = () => [
    ...(personId === '' ? [{ field: 'reference', message: 'Look up whom it is about' }] : []),
    ...(asker === '' ? [{ field: 'asker', message: 'Choose who asks' }] : []),
    ...(recognisedBy.trim() === ''
      ? [{ field: 'recognisedBy', message: 'Write how you made sure who asks' }]
      : []),
    ...(read.ok ? [] : [{ field: 'receivedOn', message: read.message }]),
  ];
  const tried = useAttempt(missing);
  const queries = useQueryClient();
  const register = useMutation(
    api.rights.registerRequest.mutationOptions({
      onError: (error) => tried.fail(error),
      onSuccess: async () => {
        tried.clear();
        draft.drop();
        setWanted(null);
        onRegistered('Written down. Its clock runs from the day on which it came in.');
        await queries.invalidateQueries(api.rights.requests.pathFilter());
      },
    }),
  );
  const send = () => {
    if (asker === '' || !read.ok || missing().length > 0) tried.refuse(missing());
    else register.mutate({ reference, personId, asker, recognisedBy, receivedOn: read.date });
  };
  const refused = people.error ? problemsToShow(failureOf(people.error)) : [];
  return (
    <Form
      problems={[...tried.problems, ...refused]}
      attempt={tried.attempt + people.errorUpdateCount}
      onSend={send}
    >
      <TextField
        name="reference"
        label="Reference of a contact"
        hint="As in WB-26-0012: one that names whoever it is about."
        value={reference}
        onChange={(text) => {
          draft.change({ reference: text, personId: '' });
          setWanted(null);
        }}
        width="middle"
        problem={tried.at('reference')}
      />
      <div>
        <Button
          tone="side"
          busy={people.isFetching ? 'Looking …' : null}
          onPress={() => setWanted(reference.trim())}
        >
          Look up whom it names
        </Button>
      </div>
      {named.length === 0 ? null : (
        <RadioGroup
          name="personId"
          label="Whom is it about?"
          options={named}
          value={personId}
          onChange={(chosen) => draft.change({ personId: chosen })}
          problem={undefined}
        />
      )}
      <RadioGroup
        name="asker"
        label="Who asks?"
        options={askerOptions}
        value={asker}
        onChange={(chosen) => draft.change({ asker: chosen })}
        problem={tried.at('asker')}
      />
      <TextArea
        name="recognisedBy"
        label="How did you make sure who asks, and that they may?"
        hint="What you saw or whom you rang. Do not copy papers into it."
        limit={500}
        rows={2}
        value={recognisedBy}
        onChange={(text) => draft.change({ recognisedBy: text })}
        problem={tried.at('recognisedBy')}
      />
      <DateField
        name="receivedOn"
        label="On which day did it come in?"
        hint="The month runs from this day."
        value={parts}
        onChange={setParts}
        problem={tried.at('receivedOn')}
        wrongParts={read.ok ? undefined : read.parts}
      />
      <div>
        <Button type="submit" busy={register.isPending ? 'Writing down …' : null}>
          Write the request down
        </Button>
      </div>
    </Form>
  );
}
