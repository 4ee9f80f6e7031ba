import {
  legalBasisLabels,
  nfaReasonLabels,
  targetedHelpKindLabels,
  type TriageDecision,
  triageOutcomeLabels,
} from '@waymark/domain/triage';
import { useQuery } from '@tanstack/react-query';
import { SummaryList, type SummaryRow } from '@waymark/ui/summary-list';
import { Tag } from '@waymark/ui/tag';
import { formatDay } from '@waymark/domain/clock';

import { type Answers, api } from '../app/api.ts';
import { dayOfMoment, momentInWords } from '../app/when.ts';

type Item = Answers['triage']['item'];

/** What the meeting decided, why, and who does what by when. */
export function OutcomePanel(props: {
  decision: NonNullable<Item['decision']>;
  actions: Item['actions'];
  children?: React.ReactNode;
}) {
  const { decision, actions } = props;
  return (
    <section className="pane" aria-labelledby="outcome-title">
      <div className="row">
        <h2 id="outcome-title">Outcome</h2>
        <Tag tone="done">{triageOutcomeLabels[decision.outcome]}</Tag>
      </div>
      <OutcomeFacts decision={decision} />
      {actions.map((action) => (
        <ActionFacts key={action.id} action={action} />
      ))}
      {props.children}
    </section>
  );
}

function OutcomeFacts({ decision }: { decision: NonNullable<Item['decision']> }) {
  const agencies = useQuery(api.access.agencies.queryOptions());
  const agencyName = (id: string) => agencies.data?.find((agency) => agency.id === id)?.name ?? '–';
  return (
    <SummaryList
      rows={[
        { name: 'Rationale', value: decision.decision.rationale },
        ...detailRows(decision.decision, agencyName),
        {
          name: 'Recorded',
          value: `${decision.decidedByName}, ${momentInWords(decision.decidedAt)}`,
        },
      ]}
    />
  );
}

function ActionFacts({ action }: { action: Item['actions'][number] }) {
  const rows: SummaryRow[] = [
    { name: 'What', value: action.description },
    { name: 'Who', value: `${action.assigneeName}, ${action.agencyName}` },
    { name: 'By', value: formatDay(action.dueOn) },
  ];
  if (action.completedAt !== null)
    rows.push({ name: 'Done', value: dayOfMoment(action.completedAt) });
  if (action.completionNote !== null)
    rows.push({ name: 'What came of it', value: action.completionNote });
  return (
    <section className="stack stack-close">
      <div className="row">
        <h3>Action</h3>
        {action.state === 'done' ? <Tag tone="done">Done</Tag> : <Tag tone="open">To do</Tag>}
      </div>
      <SummaryList rows={rows} />
    </section>
  );
}

function detailRows(decision: TriageDecision, agencyName: (id: string) => string): SummaryRow[] {
  switch (decision.outcome) {
    case 'no-further-action':
      return [{ name: 'Reason', value: nfaReasonLabels[decision.nfaReason] }];
    case 'universal-self-help':
      return [{ name: 'Service or self-help', value: decision.service }];
    case 'targeted-help':
      return [
        { name: 'Kind of help', value: targetedHelpKindLabels[decision.kind] },
        { name: 'Lead agency', value: agencyName(decision.leadAgencyId) },
      ];
    case 'specialist':
      return [
        { name: 'Legal basis', value: legalBasisLabels[decision.legalBasis] },
        ...(decision.reasonableCause
          ? [{ name: 'Reasonable cause', value: decision.reasonableCause }]
          : []),
      ];
  }
}
