import { Link } from '@tanstack/react-router';
import { agreementAnswerLabels } from '@waymark/domain/contact';
import { readDate } from '@waymark/ui/date-field';
import { SummaryList, type SummaryRow } from '@waymark/ui/summary-list';

import { today } from '../../app/when.ts';
import {
  type ContactDraft,
  type ContactStep,
  dateName,
  type PersonDraft,
  withImpliedAnswers,
} from '../draft/index.ts';
import { answerLabel, factWords } from '../fact-words.ts';
import { bornInWords, personKindLabels, personName } from '../person-words.ts';
import type { StepProps } from './step-props.ts';

/** Everything typed, to read once more before it is recorded, each part with the way back to its page. */
export function CheckStep({ form }: StepProps) {
  const { value } = form;
  return (
    <>
      <CheckSection title="Danger" step="danger" rows={[factRow(value, 'immediateDanger')]} />
      <CheckSection title="What is known so far" step="screening" rows={screeningRows(value)} />
      <CheckSection title="Who is in the family" step="people" rows={peopleRows(value)} />
      <CheckSection title="What the worry is" step="worry" rows={worryRows(value)} />
    </>
  );
}

function CheckSection(props: { title: string; step: ContactStep; rows: SummaryRow[] }) {
  return (
    <section className="stack stack-close">
      <div className="row">
        <h2>{props.title}</h2>
        <Link to="/contacts/new/$step" params={{ step: props.step }}>
          Change<span className="visually-hidden"> {props.title.toLowerCase()}</span>
        </Link>
      </div>
      <SummaryList rows={props.rows} />
    </section>
  );
}

type Fact = keyof ContactDraft['facts'];

const factRow = (draft: ContactDraft, fact: Fact): SummaryRow => ({
  name: factWords[fact].short,
  value: answerLabel(fact, withImpliedAnswers(draft.facts)[fact]),
});

function screeningRows(draft: ContactDraft): SummaryRow[] {
  const facts: Fact[] = [
    'caseType',
    'risk',
    'secondRiskAssessment',
    ...(draft.facts.secondRiskAssessment === 'done'
      ? (['secondAssessmentRaisedToHigh'] as const)
      : []),
    'childLinked',
    'openToSocialCare',
    'meetsLaThreshold',
    'screenedByPolice',
  ];
  return [
    { name: 'Police reference', value: given(draft.policeReference) },
    ...facts.map((fact) => factRow(draft, fact)),
    ...(draft.facts.screenedByPolice === 'yes'
      ? [{ name: 'Screened by', value: given(draft.screenedBy) }]
      : []),
  ];
}

const peopleRows = (draft: ContactDraft): SummaryRow[] => [
  { name: 'Family name', value: given(draft.familyName) },
  ...draft.people.map((person, index) => ({
    name: `Person ${index + 1}`,
    value: personLine(person, draft.familyName),
  })),
];

function personLine(person: PersonDraft, familyName: string): string {
  if (person.kind === '') return '–';
  const date = readDate(person.date, dateName(person));
  const born = { kind: person.kind, dateOfBirth: date.ok ? date.date : null };
  const named = { ...person, kind: person.kind, familyName: person.familyName || familyName };
  return `${personName(named)}. ${personKindLabels[person.kind]}. ${dateName(person)}: ${bornInWords(born, today())}`;
}

const worryRows = ({ worry, analysis, childVoice, agreement, agreementReason }: ContactDraft) => [
  { name: 'Worry', value: given(worry) },
  { name: 'What you make of it', value: given(analysis) },
  { name: 'What the child says', value: given(childVoice) },
  {
    name: 'Family asked about it',
    value: agreement === '' ? '–' : agreementAnswerLabels[agreement],
  },
  ...(agreement === '' || agreement === 'asked-given'
    ? []
    : [{ name: 'Why without their agreement', value: given(agreementReason) }]),
];

const given = (text: string): string => (text.trim() === '' ? '–' : text);
