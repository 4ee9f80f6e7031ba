import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';

import { type Answers, api } from '../../app/api.ts';
import { useDraft } from '../../app/draft/index.ts';
import { NotFoundPage } from '../../app/failure-page.tsx';
import { Page } from '../../app/page.tsx';
import { useAttempt } from '../../app/use-attempt.ts';
import {
  type AgreementDraft,
  draftOfNext,
  emptyAgreement,
  readAgreement,
} from './agreement-draft.ts';
import { AgreementForm } from './agreement-form.tsx';
import '../agreement.css';

type Agreement = Answers['agreement']['list']['agreements'][number];

/** A new agreement for the register. */
export function RegisterPage() {
  const draft = useDraft('agreement', emptyAgreement);
  const { tried, outcome } = useEntering(draft);
  const register = useMutation(api.agreement.register.mutationOptions(outcome));
  return (
    <Page title="Enter an agreement" back={<Link to="/agreements">Agreements</Link>}>
      <Terms
        draft={draft}
        tried={tried}
        asksKind
        sendWords="Enter the agreement"
        busy={register.isPending}
        onSend={() => {
          const read = readAgreement(draft.value);
          if (read.ok) register.mutate(read.agreement);
          else tried.refuse(read.problems);
        }}
      />
    </Page>
  );
}

/** The next version of an agreement, begun with the words of the one before. */
export function AmendPage({ agreementId }: { agreementId: string }) {
  const { data: register } = useSuspenseQuery(api.agreement.list.queryOptions());
  const agreement = register.agreements.find(({ id }) => id === agreementId);
  return agreement ? <Amend agreement={agreement} /> : <NotFoundPage />;
}

function Amend({ agreement }: { agreement: Agreement }) {
  const before = useMemo(() => draftOfNext(agreement), [agreement]);
  const draft = useDraft(`agreement.${agreement.id}`, before);
  const { tried, outcome } = useEntering(draft);
  const amend = useMutation(api.agreement.amend.mutationOptions(outcome));
  return (
    <Page
      title={`${agreement.title}, version ${agreement.version + 1}`}
      back={
        <Link to="/agreements/$agreementId" params={{ agreementId: agreement.id }}>
          Version {agreement.version}
        </Link>
      }
      known={
        <span>Replaces version {agreement.version} from its first day on; all sign again</span>
      }
    >
      <Terms
        draft={draft}
        tried={tried}
        asksKind={false}
        sendWords="Enter the new version"
        busy={amend.isPending}
        onSend={() => {
          const read = readAgreement(draft.value);
          if (!read.ok) return tried.refuse(read.problems);
          const { kind: _kind, ...terms } = read.agreement;
          return amend.mutate({ ...terms, supersedesId: agreement.id });
        }}
      />
    </Page>
  );
}

type Draft = ReturnType<typeof useDraft<AgreementDraft>>;

function useEntering(draft: Draft) {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const tried = useAttempt(() => {
    const read = readAgreement(draft.value);
    return read.ok ? [] : read.problems;
  });
  const outcome = {
    onError: (error: unknown) => tried.fail(error),
    onSuccess: async ({ id }: { id: string }) => {
      draft.drop();
      await queries.invalidateQueries(api.agreement.pathFilter());
      await navigate({ to: '/agreements/$agreementId', params: { agreementId: id } });
    },
  };
  return { tried, outcome };
}

function Terms(props: {
  draft: Draft;
  tried: ReturnType<typeof useAttempt>;
  asksKind: boolean;
  sendWords: string;
  busy: boolean;
  onSend: () => void;
}) {
  const { data: agencies } = useSuspenseQuery(api.access.agencies.queryOptions());
  const { draft, tried, ...rest } = props;
  return (
    <div className="pane">
      <AgreementForm
        {...rest}
        draft={draft.value}
        change={draft.change}
        at={tried.at}
        agencies={agencies}
        tried={tried}
      />
    </div>
  );
}
