import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { agreementKindLabels } from '@waymark/domain/agreement-register';
import { dayInLondon } from '@waymark/domain/clock';
import { lawfulBasisLabels } from '@waymark/domain/sharing';
import { buttonClass } from '@waymark/ui/button';
import { type Column, DataTable } from '@waymark/ui/data-table';
import { SummaryList } from '@waymark/ui/summary-list';
import { Tag } from '@waymark/ui/tag';

import { type Answers, api } from '../app/api.ts';
import { NotFoundPage } from '../app/failure-page.tsx';
import { Page } from '../app/page.tsx';
import { dayWithYear } from '../app/when.ts';
import { stateTones, stateWords } from './agreement-words.ts';
import { Signatures } from './signatures.tsx';
import './agreement.css';

type Register = Answers['agreement']['list'];
type Agreement = Register['agreements'][number];

/** One version of an agreement: what it is for, the data it is about, who has signed, and its other versions. */
export function AgreementPage({ agreementId }: { agreementId: string }) {
  const { data: register } = useSuspenseQuery(api.agreement.list.queryOptions());
  const agreement = register.agreements.find(({ id }) => id === agreementId);
  if (!agreement) return <NotFoundPage />;
  return (
    <Page
      title={agreement.title}
      back={<Link to="/agreements">Agreements</Link>}
      known={<Known agreement={agreement} />}
      acts={register.mayChange && agreement.isLatest ? <AmendLink id={agreement.id} /> : null}
    >
      <div className="sides">
        <div className="stack">
          <section className="pane">
            <h2>What it is for</h2>
            <p className="told">{agreement.purpose}</p>
          </section>
          <DataSets register={register} agreement={agreement} />
          <Signatures register={register} agreement={agreement} />
        </div>
        <div className="stack">
          <Days agreement={agreement} />
          <OtherVersions register={register} agreement={agreement} />
        </div>
      </div>
    </Page>
  );
}

function AmendLink({ id }: { id: string }) {
  return (
    <Link
      to="/agreements/$agreementId/amend"
      params={{ agreementId: id }}
      className={buttonClass('side')}
    >
      Amend by a new version
    </Link>
  );
}

function Known({ agreement }: { agreement: Agreement }) {
  const { state, kind, version } = agreement;
  return (
    <>
      <Tag tone={stateTones[state]}>{stateWords[state]}</Tag>
      <span>{agreementKindLabels[kind]}</span>
      <span className="figures">Version {version}</span>
    </>
  );
}

function Days({ agreement }: { agreement: Agreement }) {
  const { coversTriage, startsOn, lastDay, reviewOn, registeredByName, registeredAt } = agreement;
  return (
    <section className="pane">
      <h2>When it holds</h2>
      <SummaryList
        rows={[
          { name: 'Covers triage', value: coversTriage ? 'Yes' : 'No' },
          { name: 'From', value: dayWithYear(startsOn) },
          { name: 'Last day', value: lastDay === null ? 'None' : dayWithYear(lastDay) },
          { name: 'Review by', value: dayWithYear(reviewOn) },
          {
            name: 'Entered by',
            value: `${registeredByName}, ${dayWithYear(dayInLondon(new Date(registeredAt)))}`,
          },
        ]}
      />
    </section>
  );
}

function OtherVersions({ register, agreement }: { register: Register; agreement: Agreement }) {
  const others = otherVersions(register.agreements, agreement);
  if (others.length === 0) return null;
  return (
    <section className="pane">
      <h2>Other versions</h2>
      <ul className="plain-list">
        {others.map(({ id, version, state, startsOn }) => (
          <li key={id}>
            <Link to="/agreements/$agreementId" params={{ agreementId: id }}>
              Version {version}
            </Link>{' '}
            <span className="muted figures">
              from {dayWithYear(startsOn)}, {stateWords[state].toLowerCase()}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The versions before and after one, the latest first. */
function otherVersions(all: readonly Agreement[], one: Agreement): Agreement[] {
  const laterThan = (from: Agreement): Agreement[] => {
    const next = all.find(({ supersedesId }) => supersedesId === from.id);
    return next ? [...laterThan(next), next] : [];
  };
  const earlierThan = (from: Agreement): Agreement[] => {
    const before = all.find(({ id }) => id === from.supersedesId);
    return before ? [before, ...earlierThan(before)] : [];
  };
  return [...laterThan(one), ...earlierThan(one)];
}

function DataSets({ register, agreement }: { register: Register; agreement: Agreement }) {
  return (
    <section className="pane pane-flush" aria-labelledby="data-sets-title">
      <h2 id="data-sets-title" className="pane-title">
        The data it is about
      </h2>
      <DataTable
        caption="Data sets"
        columns={dataSetColumns(register)}
        rows={agreement.dataSets}
        rowKey={({ name, ownerAgencyId }) => `${name} ${ownerAgencyId}`}
        empty={<p>No data set is named.</p>}
      />
    </section>
  );
}

const dataSetColumns = (register: Register): Column<Agreement['dataSets'][number]>[] => [
  { title: 'Data set', cell: ({ name }) => name },
  {
    title: 'Owner',
    cell: ({ ownerAgencyId }) =>
      register.agencies.find(({ id }) => id === ownerAgencyId)?.name ?? 'Not known',
  },
  { title: 'What it holds', cell: ({ fields }) => <span className="told">{fields}</span> },
  { title: 'Lawful basis', cell: ({ basis }) => lawfulBasisLabels[basis] },
  { title: 'Brought up to date', cell: ({ refresh }) => refresh },
];
