import { z } from 'zod';
import { isDay } from '../clock/day.ts';
import { TriageFacts } from '../triage/facts.ts';

/** Who can raise a worry. */
export const contactSources = [
  'police',
  'school',
  'gp',
  'health',
  'charity',
  'council',
  'family',
] as const;
export type ContactSource = (typeof contactSources)[number];

/** Sources in the words of a screen. */
export const contactSourceLabels: Record<ContactSource, string> = {
  police: 'Police',
  school: 'School',
  gp: 'GP',
  health: 'Health',
  charity: 'Charity',
  council: 'Council',
  family: 'Family',
};

/** Who somebody in a contact is. An unborn baby is a person of the contact. */
export const personKinds = ['child', 'unborn', 'adult'] as const;
export type PersonKind = (typeof personKinds)[number];

/** Whether the family agreed that others are told. Agreement is not data-protection consent. */
export const agreementAnswers = [
  'asked-given',
  'asked-refused',
  'not-asked',
  'unsafe-to-ask',
] as const;
export type AgreementAnswer = (typeof agreementAnswers)[number];

/** Answers about agreement in the words of a screen. */
export const agreementAnswerLabels: Record<AgreementAnswer, string> = {
  'asked-given': 'Asked, and they agreed',
  'asked-refused': 'Asked, and they said no',
  'not-asked': 'Not asked',
  'unsafe-to-ask': 'Not safe to ask',
};

// A bound for slips of the keyboard, not a judgement on ages: nobody alive was born before it, no baby is due after it.
const firstYear = 1900;
const lastYear = 2100;
const lifetimeProblem = `Write the date as YYYY-MM-DD, from ${firstYear} to ${lastYear}.`;

function isLivingDay(text: string): boolean {
  const year = Number(text.slice(0, 4));
  return isDay(text) && year >= firstYear && year <= lastYear;
}

const name = z.string().trim().max(80);
const longText = z.string().trim().max(4000);

/** One person of a contact. For an unborn baby the names may be empty and the date is the day the baby is due. */
export const ContactPerson = z
  .strictObject({
    kind: z.enum(personKinds),
    givenName: name,
    familyName: name,
    /** YYYY-MM-DD, or null where it is not known. */
    dateOfBirth: z.string().refine(isLivingDay, lifetimeProblem).nullable(),
  })
  .refine((person) => person.kind === 'unborn' || person.givenName + person.familyName !== '', {
    path: ['givenName'],
    message: 'Write at least one name.',
  });
export type ContactPerson = z.infer<typeof ContactPerson>;
/** The people of one contact: one family, all the children. */
export type ContactPeople = ContactPerson[];

/** The specialist police decision maker who screened it, at most 120 characters. Null where nobody has. */
export const ScreenedBy = z.string().trim().min(1).max(120).nullable();

/**
 * CON-3: what is written down when a worry reaches the partnership. Texts are trimmed; at most 4000 characters.
 * Only what the routing needs is required: a thin contact is still a contact.
 */
export const RecordContact = z
  .strictObject({
    familyName: name.min(1, 'Write the family name.'),
    people: z.array(ContactPerson).min(1, 'Add at least one person.').max(30),
    worry: longText.min(1, 'Write what the worry is.'),
    analysis: longText.default(''),
    childVoice: longText.default(''),
    agreement: z.enum(agreementAnswers),
    agreementReason: longText.default(''),
    /** The police's own reference, by which the same contact is known again. Null where there is none. */
    policeReference: z.string().trim().min(1).max(60).nullable().default(null),
    screenedBy: ScreenedBy.default(null),
    facts: TriageFacts,
  })
  .superRefine((contact, context) => {
    for (const { field, message } of checkFacts(contact))
      context.addIssue({ code: 'custom', path: field.split('.'), message });
  });
export type RecordContact = z.infer<typeof RecordContact>;

/** CON-4, CON-5: answers that cannot both be true are asked again, never chosen between. Empty where all can be. */
export function checkFacts(contact: {
  people: readonly { kind: PersonKind }[];
  screenedBy: string | null;
  facts: TriageFacts;
}): { field: string; message: string }[] {
  const problems: { field: string; message: string }[] = [];
  if (contact.facts.screenedByPolice === 'yes' && contact.screenedBy === null)
    problems.push({
      field: 'screenedBy',
      message: 'Name the police decision maker who screened it, or answer that nobody has.',
    });
  const hasChild = contact.people.some((person) => person.kind !== 'adult');
  if (hasChild && contact.facts.childLinked !== 'yes')
    problems.push({
      field: 'facts.childLinked',
      message: 'A child or unborn baby is among the people, so a child is linked. Answer yes.',
    });
  return problems;
}
