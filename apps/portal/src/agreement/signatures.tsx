import { Button } from '@waymark/ui/button';
import { type Column, DataTable } from '@waymark/ui/data-table';
import { Notice } from '@waymark/ui/notice';
import { Tag } from '@waymark/ui/tag';
import { useState } from 'react';

import type { Answers } from '../app/api.ts';
import { useDraft } from '../app/draft/index.ts';
import { dayWithYear } from '../app/when.ts';
import {
  type AskedSignature,
  type SignatureDraft,
  SignatureForm,
  emptySignature,
} from './signature-form.tsx';

type Register = Answers['agreement']['list'];
type Agreement = Register['agreements'][number];
type Signatory = Agreement['signatories'][number];

/** Who an agreement names and who has signed it; for whoever keeps the register, the ways to enter and end signatures. */
export function Signatures({ register, agreement }: { register: Register; agreement: Agreement }) {
  const [empty] = useState(emptySignature);
  const draft = useDraft(`signature.${agreement.id}`, empty);
  const asked = askedOf(draft.value, agreement.signatories);
  const [told, setTold] = useState<string | null>(null);
  const ask = (next: AskedSignature | null) => {
    setTold(null);
    draft.drop();
    if (next === null) return;
    const { id = '', agencyId = '' } = next.signatory ?? {};
    draft.change({ act: next.act, signatoryId: id, agencyId });
  };
  const done = (what: string) => {
    draft.drop();
    setTold(what);
  };
  return (
    <section className="stack" aria-labelledby="signatures-title">
      {told === null ? null : <Notice tone="done" title={told} appears="focused" />}
      <div className="pane pane-flush">
        <h2 id="signatures-title" className="pane-title">
          Who has signed
        </h2>
        <DataTable
          caption="Signatures"
          columns={[...columns, ...(register.mayChange ? [actColumn(ask)] : [])]}
          rows={agreement.signatories}
          rowKey={({ id }) => id}
          empty={<p>No agency is named yet.</p>}
        />
      </div>
      {register.mayChange && asked === null ? (
        <div>
          <Button tone="side" onPress={() => ask({ act: 'sign', signatory: null })}>
            Another agency has signed
          </Button>
        </div>
      ) : null}
      {asked ? (
        <SignatureForm
          key={`${asked.act} ${asked.signatory?.id ?? 'another'}`}
          agreementId={agreement.id}
          asked={asked}
          draft={draft.value}
          change={draft.change}
          agencies={register.agencies}
          onDone={done}
          onLeave={() => ask(null)}
        />
      ) : null}
    </section>
  );
}

// What was begun in this tab, where it still can be: the signature may have been entered meanwhile.
function askedOf(
  { act, signatoryId }: SignatureDraft,
  signatories: readonly Signatory[],
): AskedSignature | null {
  const signatory = signatories.find(({ id }) => id === signatoryId) ?? null;
  if (act === 'sign') return { act, signatory };
  return act === 'end' && signatory ? { act, signatory } : null;
}

const columns: Column<Signatory>[] = [
  { title: 'Agency', cell: ({ agencyName }) => agencyName },
  {
    title: 'Signed',
    cell: ({ signedOn }) => (signedOn === null ? 'Not yet' : dayWithYear(signedOn)),
    figures: true,
  },
  {
    title: 'Ended',
    cell: ({ endedOn }) => (endedOn === null ? '–' : dayWithYear(endedOn)),
    figures: true,
  },
  { title: 'Stands', cell: (signatory) => <Stands {...signatory} /> },
];

function Stands({ signedOn, endedOn }: Signatory) {
  return (
    <span>
      {signedOn === null ? (
        <Tag tone="open">Waits for it</Tag>
      ) : endedOn === null ? (
        <Tag tone="done">Has signed</Tag>
      ) : (
        <Tag tone="stopped">Ended</Tag>
      )}
    </span>
  );
}

const actColumn = (ask: (asked: AskedSignature) => void): Column<Signatory> => ({
  title: 'Change',
  cell: (signatory) => {
    const { agencyName, signedOn, endedOn } = signatory;
    if (endedOn !== null) return '–';
    return signedOn === null ? (
      <Button
        tone="side"
        label={`Enter signature of ${agencyName}`}
        onPress={() => ask({ act: 'sign', signatory })}
      >
        Enter signature
      </Button>
    ) : (
      <Button
        tone="quiet"
        label={`End it: the signature of ${agencyName}`}
        onPress={() => ask({ act: 'end', signatory })}
      >
        End it
      </Button>
    );
  },
});
