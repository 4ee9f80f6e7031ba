import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from '@waymark/ui/button';
import { ComboBox } from '@waymark/ui/combo-box';
import { useMemo, useState } from 'react';

import { api } from '../app/api.ts';
import { Form } from '../app/form.tsx';
import { useAttempt } from '../app/use-attempt.ts';
import { shortDay } from '../app/when.ts';
import type { Person } from './person-page.tsx';
import './people.css';

/** What somebody who has left still had to do, each to be given to somebody of their agency. No word about a family. */
export function LeftOpen({ person }: { person: Person }) {
  return (
    <section className="pane" aria-labelledby="left-open-title">
      <h2 id="left-open-title">Still to do</h2>
      <p>
        {person.name} had agreed to do this. Who takes it over is told, and sees what it is about.
      </p>
      {person.receivers.length === 0 ? (
        <NobodyThere person={person} />
      ) : (
        person.leftOpen.map((action) => <GiveOn key={action.id} person={person} action={action} />)
      )}
    </section>
  );
}

function NobodyThere({ person }: { person: Person }) {
  const { leftOpen, agencyName } = person;
  return (
    <>
      <ul className="plain-list">
        {leftOpen.map(({ id, reference, dueOn }) => (
          <li key={id}>{actionInWords({ reference, dueOn })}</li>
        ))}
      </ul>
      <p>
        Nobody else of {agencyName} works with families here yet. Invite somebody, or give somebody
        there such a role; then it can be given on.
      </p>
    </>
  );
}

function actionInWords({ reference, dueOn }: { reference: string; dueOn: string }): string {
  return `Action of contact ${reference}, by ${shortDay(dueOn)}`;
}

function GiveOn({ person, action }: { person: Person; action: Person['leftOpen'][number] }) {
  const field = `receiver.${action.id}`;
  const [receiverId, setReceiverId] = useState('');
  const missing = () => (receiverId === '' ? [{ field, message: 'Choose who takes it over' }] : []);
  const tried = useAttempt(missing);
  const queries = useQueryClient();
  const options = useMemo(
    () => person.receivers.map(({ id, name, jobTitle }) => ({ id, name, detail: jobTitle })),
    [person.receivers],
  );
  const give = useMutation(
    api.access.giveActionOn.mutationOptions({
      onError: (error) => tried.fail(error, () => field),
      onSuccess: () => queries.invalidateQueries(api.access.pathFilter()),
    }),
  );
  const send = () => {
    if (receiverId === '') tried.refuse(missing());
    else give.mutate({ leaverId: person.id, actionId: action.id, receiverId });
  };
  return (
    <Form problems={tried.problems} attempt={tried.attempt} onSend={send}>
      <ComboBox
        name={field}
        label={actionInWords(action)}
        hint={`Given by ${action.givenBy}. Somebody of ${person.agencyName} takes it over.`}
        options={options}
        value={receiverId}
        onChange={setReceiverId}
        problem={tried.at(field)}
      />
      <div>
        <Button type="submit" tone="side" busy={give.isPending ? 'Giving on …' : null}>
          Give it on
        </Button>
      </div>
    </Form>
  );
}
