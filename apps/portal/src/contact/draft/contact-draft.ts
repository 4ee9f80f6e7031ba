import type { AgreementAnswer, PersonKind } from '@waymark/domain/contact';
import type { TriageFacts } from '@waymark/domain/triage';

/** The facts that routing looks at, as far as they are answered; '' is not answered yet. */
export type FactsDraft = { [Fact in keyof TriageFacts]: TriageFacts[Fact] | '' };

/** One person as typed. The date is the day of birth, or the day an unborn baby is due. */
export type PersonDraft = {
  kind: PersonKind | '';
  givenName: string;
  familyName: string;
  date: { day: string; month: string; year: string };
};

/** A contact while it is being written, over several pages. */
export type ContactDraft = {
  facts: FactsDraft;
  policeReference: string;
  screenedBy: string;
  familyName: string;
  people: PersonDraft[];
  worry: string;
  analysis: string;
  childVoice: string;
  agreement: AgreementAnswer | '';
  agreementReason: string;
};

/** A person with nothing typed yet. */
export const emptyPerson: PersonDraft = {
  kind: '',
  givenName: '',
  familyName: '',
  date: { day: '', month: '', year: '' },
};

/** A contact with nothing answered: no outcome, grade or agreement is chosen for anybody. */
export const emptyContact: ContactDraft = {
  facts: {
    immediateDanger: '',
    screenedByPolice: '',
    caseType: '',
    childLinked: '',
    risk: '',
    meetsLaThreshold: '',
    openToSocialCare: '',
    secondRiskAssessment: '',
    secondAssessmentRaisedToHigh: '',
  },
  policeReference: '',
  screenedBy: '',
  familyName: '',
  people: [emptyPerson],
  worry: '',
  analysis: '',
  childVoice: '',
  agreement: '',
  agreementReason: '',
};
