import { type AgreementAnswer, agreementAnswerLabels } from '@waymark/domain/contact';
import type { TriageFacts } from '@waymark/domain/triage';
import { SummaryList, type SummaryRow } from '@waymark/ui/summary-list';

import { answerLabel, factWords } from './fact-words.ts';

type Told = {
  worry: string;
  analysis: string;
  childVoice: string;
  agreement: AgreementAnswer;
  agreementReason: string;
};

/** What was told: the worry, the judgement, the child's own words and whether the family was asked about telling others. */
export function Story({ contact }: { contact: Told }) {
  return (
    <>
      <Told title="Worry" text={contact.worry} />
      <Told title="What they make of it" text={contact.analysis} />
      <Told title="What the child says or shows" text={contact.childVoice} />
      <Told
        title="Was the family asked about passing it on?"
        text={[agreementAnswerLabels[contact.agreement], contact.agreementReason]
          .filter((part) => part !== '')
          .join('. ')}
      />
    </>
  );
}

function Told({ title, text }: { title: string; text: string }) {
  return (
    <section className="stack stack-close">
      <h3>{title}</h3>
      {text === '' ? <p className="muted">Nothing written</p> : <p className="told">{text}</p>}
    </section>
  );
}

const order: readonly (keyof TriageFacts)[] = [
  'immediateDanger',
  'caseType',
  'risk',
  'secondRiskAssessment',
  'secondAssessmentRaisedToHigh',
  'childLinked',
  'openToSocialCare',
  'meetsLaThreshold',
  'screenedByPolice',
];

/** The facts that the route was decided on, as they were answered. */
export function RoutingFacts(props: {
  contact: {
    facts: TriageFacts;
    policeReference: string | null;
    screenedBy: string | null;
    madeUnder: { title: string; version: number } | null;
  };
}) {
  const { facts, policeReference, screenedBy, madeUnder } = props.contact;
  const rows: SummaryRow[] = order
    .filter((fact) => fact !== 'secondAssessmentRaisedToHigh' || facts[fact] === 'yes')
    .map((fact) => ({ name: factWords[fact].short, value: answerLabel(fact, facts[fact]) }));
  if (screenedBy !== null) rows.push({ name: 'Screened by', value: screenedBy });
  if (policeReference !== null) rows.push({ name: 'Police reference', value: policeReference });
  if (madeUnder !== null) {
    rows.push({ name: 'Sent under', value: `${madeUnder.title}, version ${madeUnder.version}` });
  }
  return <SummaryList short rows={rows} />;
}
