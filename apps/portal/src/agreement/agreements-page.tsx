import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { agreementKindLabels } from '@waymark/domain/agreement-register';
import { buttonClass } from '@waymark/ui/button';
import { type Column, DataTable } from '@waymark/ui/data-table';
import { Tag } from '@waymark/ui/tag';

import { type Answers, api } from '../app/api.ts';
import { Page } from '../app/page.tsx';
import { dayWithYear } from '../app/when.ts';
import { dueTones, dueWords, stateTones, stateWords } from './agreement-words.ts';
import './agreement.css';

type Register = Answers['agreement']['list'];
type Agreement = Register['agreements'][number];
type Agency = Register['agencies'][number];
type DataSet = Register['dataSets'][number];

/** What partners have signed: what has to be seen to, each agreement as it stands, and who may take part in triage. */
export function AgreementsPage() {
  const { data: register } = useSuspenseQuery(api.agreement.list.queryOptions());
  const current = register.agreements.filter(
    ({ state, isLatest }) => isLatest || state === 'in-force',
  );
  return (
    <Page
      title="Agreements"
      known={<span>What partners signed before they share</span>}
      acts={register.mayChange ? <RegisterLink /> : null}
    >
      <Due due={register.due} />
      <div className="pane pane-flush">
        <DataTable
          caption="Agreements"
          columns={columns}
          rows={current}
          rowKey={({ id }) => id}
          empty={
            <p>
              No agreement is entered yet. Until the one that covers triage is entered and signed,
              no agency can send or receive through triage.
            </p>
          }
        />
      </div>
      <section className="pane pane-flush" aria-labelledby="taking-part-title">
        <h2 id="taking-part-title" className="pane-title">
          Who may take part in triage
        </h2>
        <DataTable
          caption="Agencies and triage"
          columns={agencyColumns}
          rows={register.agencies}
          rowKey={({ id }) => id}
          empty={<p>This area has no agencies yet.</p>}
        />
      </section>
      <section className="pane pane-flush" aria-labelledby="data-sets-title">
        <h2 id="data-sets-title" className="pane-title">
          Data that is shared
        </h2>
        <DataTable
          caption="Data sets of the agreements in force"
          columns={dataSetColumns(register.agencies)}
          rows={register.dataSets}
          rowKey={({ agreementId, name, ownerAgencyId }) =>
            `${agreementId} ${name} ${ownerAgencyId}`
          }
          empty={<p>No agreement is in force.</p>}
        />
      </section>
    </Page>
  );
}

function RegisterLink() {
  return (
    <Link to="/agreements/new" className={buttonClass('main')}>
      Enter an agreement
    </Link>
  );
}

function Due({ due }: { due: Register['due'] }) {
  if (due.length === 0) return null;
  return (
    <section className="pane" aria-labelledby="due-title">
      <h2 id="due-title">To be seen to</h2>
      <ul className="plain-list">
        {due.map(({ kind, agreementId, on, says }) => (
          <li key={`${agreementId} ${kind} ${on} ${says}`} className="agreement-due">
            <span>
              <Tag tone={dueTones[kind]}>{dueWords[kind]}</Tag>
            </span>
            <Link to="/agreements/$agreementId" params={{ agreementId }}>
              {says}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

const signedBy = ({ signatories }: Agreement): string => {
  const named = new Set(signatories.map(({ agencyId }) => agencyId));
  const signed = new Set(
    signatories.flatMap(({ agencyId, signedOn, endedOn }) =>
      signedOn !== null && endedOn === null ? [agencyId] : [],
    ),
  );
  return `${signed.size} of ${named.size}`;
};

const columns: Column<Agreement>[] = [
  {
    title: 'Agreement',
    cell: ({ id, title, version }) => (
      <Link to="/agreements/$agreementId" params={{ agreementId: id }}>
        {title}, version {version}
      </Link>
    ),
  },
  { title: 'Kind', cell: ({ kind }) => agreementKindLabels[kind] },
  { title: 'Covers triage', cell: ({ coversTriage }) => (coversTriage ? 'Yes' : 'No') },
  { title: 'Signed by', cell: signedBy, figures: true },
  { title: 'Review by', cell: ({ reviewOn }) => dayWithYear(reviewOn), figures: true },
  {
    title: 'Stands',
    cell: ({ state }) => (
      <span>
        <Tag tone={stateTones[state]}>{stateWords[state]}</Tag>
      </span>
    ),
  },
];

const agencyColumns: Column<Agency>[] = [
  { title: 'Agency', cell: ({ name }) => name },
  {
    title: 'Triage',
    cell: ({ mayTakePart }) => (
      <span>
        {mayTakePart ? <Tag tone="done">May take part</Tag> : <Tag tone="stopped">May not</Tag>}
      </span>
    ),
  },
  {
    title: 'Under what, or why not',
    cell: ({ under, because }) =>
      under === null ? because.join(' ') : `${under.title}, version ${under.version}`,
  },
];

const dataSetColumns = (agencies: readonly Agency[]): Column<DataSet>[] => [
  { title: 'Data set', cell: ({ name }) => name },
  {
    title: 'Owner',
    cell: ({ ownerAgencyId }) =>
      agencies.find(({ id }) => id === ownerAgencyId)?.name ?? 'Not known',
  },
  {
    title: 'Who receives it today',
    cell: ({ recipients }) => (recipients.length === 0 ? 'Nobody' : recipients.join(', ')),
  },
  {
    title: 'Under',
    cell: ({ agreementId, title, version }) => (
      <Link to="/agreements/$agreementId" params={{ agreementId }}>
        {title}, version {version}
      </Link>
    ),
  },
];
