import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import {
  type StaffRole,
  mayHoldRole,
  staffRoleLabels,
  staffRoles,
  teamsOfAgency,
} from '@waymark/domain/access';
import { Button } from '@waymark/ui/button';
import { CheckboxGroup } from '@waymark/ui/checkbox-group';
import { ComboBox } from '@waymark/ui/combo-box';
import type { FormProblem } from '@waymark/ui/error-summary';
import { TextField } from '@waymark/ui/text-field';
import { useMemo, useState } from 'react';

import { type Answers, api } from '../app/api.ts';
import { useDraft } from '../app/draft/index.ts';
import { Form } from '../app/form.tsx';
import { useAttempt } from '../app/use-attempt.ts';
import { useReveal } from '../app/use-reveal.ts';
import { today } from '../app/when.ts';
import { type DatePair, fromToday, readPair } from './date-pair.ts';
import { DatePairFields } from './date-pair-fields.tsx';
import { Invited } from './invited.tsx';

type Teams = Answers['access']['people']['teams'];

type Draft = {
  name: string;
  email: string;
  jobTitle: string;
  agencyId: string;
  /** '' for none. */
  teamId: string;
  roles: StaffRole[];
  dates: DatePair;
};

const emptyDraft = (): Draft => ({
  name: '',
  email: '',
  jobTitle: '',
  agencyId: '',
  teamId: '',
  roles: [],
  dates: fromToday(today()),
});

/** Asks somebody to join: who they are, where they work, and what they are to be trusted with. */
export function InviteForm({ teams }: { teams: Teams }) {
  // Before the form is shown: waiting for it then would take the focus away.
  const { data: agencies } = useSuspenseQuery(api.access.agencies.queryOptions());
  const [empty] = useState(emptyDraft);
  const { value: draft, change, drop } = useDraft('invite', empty);
  const [invited, setInvited] = useState<{ name: string; isSent: boolean } | null>(null);
  const { open, place, show, hide } = useReveal(
    'name',
    JSON.stringify(draft) !== JSON.stringify(empty),
  );
  const tried = useAttempt(() => problemsOf(draft));
  const queries = useQueryClient();
  const invite = useMutation(
    api.access.invite.mutationOptions({
      onError: (error) => tried.fail(error),
      onSuccess: async ({ isSent }) => {
        tried.clear();
        hide();
        setInvited({ name: draft.name, isSent });
        drop();
        await queries.invalidateQueries(api.access.people.pathFilter());
      },
    }),
  );
  const send = () => {
    const dates = readPair(draft.dates);
    const problems = problemsOf(draft);
    if (problems.length > 0 || !dates.ok) return tried.refuse(problems);
    const { dates: _typed, teamId, ...rest } = draft;
    const into = teamId === '' ? null : teamId;
    invite.mutate({ ...rest, teamId: into, from: dates.from, until: dates.until });
  };
  if (!open) {
    return (
      <div className="stack" ref={place}>
        {invited ? <Invited {...invited} /> : null}
        <div>
          <Button onPress={show}>Invite somebody</Button>
        </div>
      </div>
    );
  }
  return (
    <section className="pane" aria-labelledby="invite-title">
      <h2 id="invite-title">Invite somebody</h2>
      <Form problems={tried.problems} attempt={tried.attempt} onSend={send}>
        <InviteFields
          draft={draft}
          agencies={agencies}
          teams={teams}
          change={change}
          at={tried.at}
        />
        <p>They get a link that works once, for seven days, and choose their own password.</p>
        <div className="row">
          <Button type="submit" busy={invite.isPending ? 'Inviting …' : null}>
            Invite them
          </Button>
          <Button
            tone="quiet"
            onPress={() => {
              drop();
              hide();
            }}
          >
            Invite nobody
          </Button>
        </div>
      </Form>
    </section>
  );
}

function InviteFields(props: {
  draft: Draft;
  agencies: Answers['access']['agencies'];
  teams: Teams;
  change: (part: Partial<Draft>) => void;
  at: (field: string) => string | undefined;
}) {
  const { draft, agencies, teams, change, at } = props;
  const agencyOptions = useMemo(() => agencies.map(({ id, name }) => ({ id, name })), [agencies]);
  const rolesAt = (agencyId: string, of: readonly StaffRole[]) => {
    const kind = agencies.find(({ id }) => id === agencyId)?.kind;
    return of.filter((role) => kind === undefined || mayHoldRole(kind, role));
  };
  const roles = rolesAt(draft.agencyId, staffRoles);
  return (
    <>
      <TextField
        name="name"
        label="Name"
        value={draft.name}
        onChange={(name) => change({ name })}
        problem={at('name')}
      />
      <TextField
        name="email"
        label="Work e-mail address"
        type="email"
        inputMode="email"
        value={draft.email}
        onChange={(email) => change({ email })}
        problem={at('email')}
      />
      <TextField
        name="jobTitle"
        label="Job title"
        value={draft.jobTitle}
        onChange={(jobTitle) => change({ jobTitle })}
        problem={at('jobTitle')}
      />
      <ComboBox
        name="agencyId"
        label="Agency"
        options={agencyOptions}
        value={draft.agencyId}
        // A role or a team that this agency does not have would stay chosen where nobody sees it.
        onChange={(agencyId) =>
          change({ agencyId, teamId: '', roles: rolesAt(agencyId, draft.roles) })
        }
        problem={at('agencyId')}
      />
      <TeamField draft={draft} teams={teams} change={change} problem={at('teamId')} />
      <CheckboxGroup
        name="roles"
        label="What they are trusted with"
        hint="As little as their job needs."
        options={roles.map((role) => ({ value: role, label: staffRoleLabels[role] }))}
        value={draft.roles}
        onChange={(chosen) => change({ roles: chosen })}
        problem={at('roles')}
      />
      <DatePairFields value={draft.dates} onChange={(dates) => change({ dates })} at={at} />
    </>
  );
}

function TeamField(props: {
  draft: Draft;
  teams: Teams;
  change: (part: Partial<Draft>) => void;
  problem: string | undefined;
}) {
  const { draft, teams, change, problem } = props;
  const options = useMemo(
    () => teamsOfAgency(teams, draft.agencyId).map(({ id, name }) => ({ id, name })),
    [teams, draft.agencyId],
  );
  if (options.length === 0) return null;
  return (
    <ComboBox
      // Another agency has other teams: what was typed for the one before goes.
      key={draft.agencyId}
      name="teamId"
      label="Team"
      optional
      options={options}
      value={draft.teamId}
      onChange={(teamId) => change({ teamId })}
      problem={problem}
    />
  );
}

function problemsOf(draft: Draft): FormProblem[] {
  const needed = (field: keyof Draft, message: string): FormProblem[] =>
    typeof draft[field] === 'string' && draft[field].trim() === '' ? [{ field, message }] : [];
  const dates = readPair(draft.dates);
  return [
    ...needed('name', 'Enter their name'),
    ...needed('email', 'Enter their work e-mail address'),
    ...needed('jobTitle', 'Enter their job title'),
    ...needed('agencyId', 'Choose their agency'),
    ...(draft.roles.length === 0 ? [{ field: 'roles', message: 'Choose at least one role' }] : []),
    ...(dates.ok ? [] : dates.problems),
  ];
}
