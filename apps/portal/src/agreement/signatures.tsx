import { Button } from '@waymark/ui/button';
import { type Column, DataTable } from '@waymark/ui/data-table';
import { Notice } from '@waymark/ui/notice';
import { Tag } from '@waymark/ui/tag';
import { useState } from 'react';

import type { Answers } from '../app/api.ts';
import { dayInWords } from './agreement-words.ts';
import { type AskedSignature, SignatureForm } from './signature-form.tsx';

type Register = Answers['agreement']['list'];
type Agreement = Register['agreements'][number];
type Signatory = Agreement['signatories'][number];

/** Who an agreement names and who has signed it; for whoever keeps the register, the ways to enter and end signatures. */
export function Signatures({ register, agreement }: { register: Register; agreement: Agreement }) {
  const [asked, setAsked] = useState<AskedSignature | null>(null);
  const [told, setTold] = useState<string | null>(null);
  const ask = (next: AskedSignature | null) => {
    setTold(null);
    setAsked(next);
  };
  const done = (what: string) => {
    setAsked(null);
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
          agencies={register.agencies}
          onDone={done}
          onLeave={() => ask(null)}
        />
      ) : null}
    </section>
  );
}

const columns: Column<Signatory>[] = [
  { title: 'Agency', cell: ({ agencyName }) => agencyName },
  {
    title: 'Signed',
    cell: ({ signedOn }) => (signedOn === null ? 'Not yet' : dayInWords(signedOn)),
    figures: true,
  },
  {
    title: 'Ended',
    cell: ({ endedOn }) => (endedOn === null ? '–' : dayInWords(endedOn)),
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
