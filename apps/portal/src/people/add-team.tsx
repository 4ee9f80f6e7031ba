import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Button } from '@waymark/ui/button';
import { ComboBox } from '@waymark/ui/combo-box';
import { TextField } from '@waymark/ui/text-field';
import { useMemo, useState } from 'react';

import { api } from '../app/api.ts';
import { useDraft } from '../app/draft/index.ts';
import { Form } from '../app/form.tsx';
import { useAttempt } from '../app/use-attempt.ts';
import { useReveal } from '../app/use-reveal.ts';

const nothing = { teamName: '', teamAgency: '' };

// The page has fields of these names already, of whoever is invited.
const fieldOf = (field: string) => (field === 'name' ? 'teamName' : 'teamAgency');

/** Names a team of an agency. */
export function AddTeam({ onAdded }: { onAdded: (told: string) => void }) {
  // Before the form is shown: waiting for it then would take the focus away.
  const { data: agencies } = useSuspenseQuery(api.access.agencies.queryOptions());
  const options = useMemo(() => agencies.map(({ id, name }) => ({ id, name })), [agencies]);
  const [empty] = useState(nothing);
  const { value: draft, change, drop } = useDraft('add-team', empty);
  const { teamName, teamAgency } = draft;
  const { open, place, show, hide } = useReveal('teamName', teamName !== '' || teamAgency !== '');
  const problems = () => [
    ...(teamName.trim() === '' ? [{ field: 'teamName', message: 'Enter the team’s name' }] : []),
    ...(teamAgency === '' ? [{ field: 'teamAgency', message: 'Choose the agency' }] : []),
  ];
  const tried = useAttempt(problems);
  const queries = useQueryClient();
  const add = useMutation(
    api.access.addTeam.mutationOptions({
      onError: (error) => tried.fail(error, fieldOf),
      onSuccess: async (_made, { name }) => {
        tried.clear();
        drop();
        hide();
        onAdded(`${name.trim()}: added`);
        await queries.invalidateQueries(api.access.pathFilter());
      },
    }),
  );
  const send = () => {
    if (problems().length > 0) tried.refuse(problems());
    else add.mutate({ agencyId: teamAgency, name: teamName });
  };
  if (!open) {
    return (
      <div ref={place}>
        <Button tone="side" onPress={show}>
          Add a team
        </Button>
      </div>
    );
  }
  return (
    <section className="pane" aria-labelledby="add-team-title">
      <h2 id="add-team-title">Add a team</h2>
      <Form problems={tried.problems} attempt={tried.attempt} onSend={send}>
        <TextField
          name="teamName"
          label="Name of the team"
          hint="As people there call it. It changes nothing of what anybody sees."
          value={teamName}
          onChange={(typed) => change({ teamName: typed })}
          problem={tried.at('teamName')}
        />
        <ComboBox
          name="teamAgency"
          label="Agency of the team"
          options={options}
          value={teamAgency}
          onChange={(chosen) => change({ teamAgency: chosen })}
          problem={tried.at('teamAgency')}
        />
        <div className="row">
          <Button type="submit" busy={add.isPending ? 'Adding …' : null}>
            Add this team
          </Button>
          <Button
            tone="quiet"
            onPress={() => {
              drop();
              hide();
            }}
          >
            Add none
          </Button>
        </div>
      </Form>
    </section>
  );
}
