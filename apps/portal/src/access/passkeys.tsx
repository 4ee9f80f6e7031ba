import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from '@waymark/ui/button';
import { type Column, DataTable } from '@waymark/ui/data-table';
import { Notice } from '@waymark/ui/notice';
import { TextField } from '@waymark/ui/text-field';
import { Waiting } from '@waymark/ui/waiting';
import { useState } from 'react';

import { Form } from '../app/form.tsx';
import { useAttempt } from '../app/use-attempt.ts';
import { momentInWords } from '../app/when.ts';
import { cameToNothing, NotKnown } from './not-known.tsx';
import {
  addPasskey,
  canUsePasskeys,
  listPasskeys,
  type Passkey,
  removePasskey,
} from './passkey.ts';
import { waysInKey } from './ways-in.ts';

const question = { queryKey: ['own-passkeys'], queryFn: listPasskeys };

/** The passkeys of the signed-in person: add one on this device, take one off. */
export function Passkeys() {
  const queries = useQueryClient();
  const list = useQuery(question);
  const [name, setName] = useState('');
  const [told, setTold] = useState<string | null>(null);
  const tried = useAttempt();
  const again = async () => {
    await queries.invalidateQueries({ queryKey: question.queryKey });
    await queries.invalidateQueries({ queryKey: waysInKey });
  };
  const add = useMutation({
    mutationFn: () => addPasskey(name.trim()),
    onMutate: () => setTold(null),
    onSuccess: async (message) => {
      if (message !== null) return tried.refuse([{ field: null, message }]);
      tried.clear();
      setName('');
      setTold('The passkey is added');
      await again();
    },
  });
  const remove = useMutation({
    mutationFn: removePasskey,
    onSuccess: () => setTold('The passkey is taken off'),
    onError: () =>
      tried.refuse([{ field: null, message: 'Waymark cannot be reached. Try again in a minute.' }]),
    onSettled: again,
  });
  const send = () => {
    if (name.trim() === '') tried.refuse([{ field: 'passkey', message: 'Give it a name' }]);
    else add.mutate();
  };
  if (cameToNothing(list)) return <NotKnown question={list} />;
  if (list.data === undefined) return <Waiting what="Asking for your passkeys …" />;
  const going = remove.isPending ? remove.variables : null;
  return (
    <>
      {told ? <Notice tone="done" title={told} appears="focused" /> : null}
      <p>With a passkey you sign in by your finger, your face or the number of your device.</p>
      {list.data.length > 0 ? (
        <DataTable
          caption="Your passkeys"
          columns={[...columns, actColumn(going, (id) => remove.mutate(id))]}
          rows={list.data}
          rowKey={({ id }) => id}
          empty={null}
        />
      ) : null}
      {canUsePasskeys() ? (
        <Form problems={tried.problems} attempt={tried.attempt} onSend={send}>
          <TextField
            name="passkey"
            label="What this device is called"
            hint="So that you know it again, such as “work laptop”."
            width="middle"
            value={name}
            onChange={setName}
            problem={tried.at('passkey')}
          />
          <div>
            <Button type="submit" tone="side" busy={add.isPending ? 'Asking your device …' : null}>
              Add a passkey
            </Button>
          </div>
        </Form>
      ) : (
        <p>This browser cannot make passkeys.</p>
      )}
    </>
  );
}

const columns: readonly Column<Passkey>[] = [
  { title: 'Device', cell: ({ name }) => name },
  { title: 'Added', cell: ({ createdAt }) => momentInWords(createdAt), figures: true },
];

const actColumn = (going: string | null, remove: (id: string) => void): Column<Passkey> => ({
  title: 'Take it off',
  cell: ({ id, name }) => (
    <Button
      tone="quiet"
      label={`Take off: ${name}`}
      busy={going === id ? 'Taking off …' : null}
      onPress={() => remove(id)}
    >
      Take off
    </Button>
  ),
});
