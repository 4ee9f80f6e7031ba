import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type StaffRole, staffRoleLabels } from '@waymark/domain/access';
import { Button } from '@waymark/ui/button';
import { RadioGroup } from '@waymark/ui/radio-group';
import { useState } from 'react';

import { api } from '../app/api.ts';
import { useDraft } from '../app/draft/index.ts';
import { Form } from '../app/form.tsx';
import { useAttempt } from '../app/use-attempt.ts';
import { useReveal } from '../app/use-reveal.ts';
import { today } from '../app/when.ts';
import { type DatePair, fromToday, readPair } from './date-pair.ts';
import { DatePairFields } from './date-pair-fields.tsx';
import type { Person } from './person-page.tsx';

type Draft = { role: StaffRole | ''; dates: DatePair };

/** Trusts somebody with one thing more, from a day on. */
export function GiveRole({ person, onGiven }: { person: Person; onGiven: (told: string) => void }) {
  const [empty] = useState<Draft>(() => ({ role: '', dates: fromToday(today()) }));
  const draft = useDraft(`give-role.${person.id}`, empty);
  const { dates } = draft.value;
  // What was kept in the tab may be a role that is not theirs to give any more.
  const role = person.rolesToGive.find((one) => one === draft.value.role) ?? '';
  const { open, place, show, hide } = useReveal('role', role !== '');
  const read = readPair(dates);
  const problems = () => [
    ...(role === '' ? [{ field: 'role', message: 'Choose a role' }] : []),
    ...(read.ok ? [] : read.problems),
  ];
  const tried = useAttempt(problems);
  const queries = useQueryClient();
  const give = useMutation(
    api.access.giveRole.mutationOptions({
      onError: (error) => tried.fail(error),
      onSuccess: async (_nothing, given) => {
        tried.clear();
        draft.drop();
        hide();
        onGiven(`${staffRoleLabels[given.role]}: given`);
        await queries.invalidateQueries(api.access.pathFilter());
      },
    }),
  );
  const send = () => {
    if (role === '' || !read.ok) tried.refuse(problems());
    else give.mutate({ id: person.id, role, from: read.from, until: read.until });
  };
  if (!open) {
    return (
      <div ref={place}>
        <Button tone="side" onPress={show}>
          Give a role
        </Button>
      </div>
    );
  }
  return (
    <Form problems={tried.problems} attempt={tried.attempt} onSend={send}>
      <RadioGroup
        name="role"
        label="Which role?"
        options={person.rolesToGive.map((one) => ({ value: one, label: staffRoleLabels[one] }))}
        value={role}
        onChange={(chosen) => draft.change({ role: chosen })}
        problem={tried.at('role')}
      />
      <DatePairFields
        value={dates}
        onChange={(typed) => draft.change({ dates: typed })}
        at={tried.at}
      />
      <div className="row">
        <Button type="submit" busy={give.isPending ? 'Giving …' : null}>
          Give this role
        </Button>
        <Button
          tone="quiet"
          onPress={() => {
            draft.drop();
            hide();
          }}
        >
          Give nothing
        </Button>
      </div>
    </Form>
  );
}
