import { RecordContact } from '@waymark/domain/contact';
import { readDate } from '@waymark/ui/date-field';
import type { FormProblem } from '@waymark/ui/error-summary';

import { textOrNull } from '../../app/draft/text-or-null.ts';
import type { ContactDraft, PersonDraft } from './contact-draft.ts';
import { checkScreening } from './check-screening.ts';
import { problem, tooLong } from './field-problems.ts';
import { withImpliedAnswers } from './preview-route.ts';
import { type ContactStep, contactSteps } from './steps.ts';

/** The most characters of a long text, as the domain's own shape of a contact has it. */
const longest = 4000;

/** What still has to be answered on one page, in the order in which the page asks. */
export function checkStep(draft: ContactDraft, step: ContactStep): FormProblem[] {
  switch (step) {
    case 'danger':
      return draft.facts.immediateDanger === ''
        ? [problem('facts.immediateDanger', 'Say whether anyone is in immediate danger')]
        : [];
    case 'screening':
      return [
        ...tooLong('policeReference', 'The police reference', draft.policeReference, 60),
        ...checkScreening(draft),
      ];
    case 'people':
      return checkPeople(draft);
    case 'worry':
      return checkWorry(draft);
    case 'check':
      return contactSteps.slice(0, -1).flatMap((earlier) => checkStep(draft, earlier));
  }
}

/** The contact as it is sent, or what keeps it from being sent. */
export function toRecord(
  draft: ContactDraft,
): { ok: true; record: RecordContact } | { ok: false; problems: FormProblem[] } {
  const problems = checkStep(draft, 'check');
  if (problems.length > 0) return { ok: false, problems };
  const read = RecordContact.safeParse({
    ...draft,
    policeReference: textOrNull(draft.policeReference),
    screenedBy: draft.facts.screenedByPolice === 'yes' ? textOrNull(draft.screenedBy) : null,
    people: draft.people.map((person) => toPerson(person, draft.familyName)),
    agreementReason: draft.agreement === 'asked-given' ? '' : draft.agreementReason,
    facts: withImpliedAnswers(draft.facts),
  });
  if (read.success) return { ok: true, record: read.data };
  return {
    ok: false,
    problems: read.error.issues.map((issue) => problem(issue.path.join('.'), issue.message)),
  };
}

function checkPeople(draft: ContactDraft): FormProblem[] {
  const noName =
    draft.familyName.trim() === '' ? [problem('familyName', 'Enter the family name')] : [];
  const people = draft.people.flatMap((person, index) => checkPerson(person, index));
  return [
    ...noName,
    ...tooLong('familyName', 'The family name', draft.familyName, 80),
    ...people,
    ...childContradiction(draft),
  ];
}

/** CON-5: a child among the people and "no child linked" cannot both be right. */
function childContradiction({ people, facts }: ContactDraft): FormProblem[] {
  const hasChild = people.some(({ kind }) => kind === 'child' || kind === 'unborn');
  if (!hasChild || facts.childLinked === 'yes' || facts.childLinked === '') return [];
  return [
    problem(
      'people.0.kind',
      'You answered that no child is known to be linked, but there is a child here. Go back and change that answer, or change who is here',
    ),
  ];
}

function checkPerson(person: PersonDraft, index: number): FormProblem[] {
  const at = (part: string) => `people.${index}.${part}`;
  const who = `person ${index + 1}`;
  const problems: FormProblem[] = [];
  if (person.kind === '')
    problems.push(problem(at('kind'), `Say whether ${who} is a child, unborn or an adult`));
  if (person.kind !== 'unborn' && person.givenName.trim() + person.familyName.trim() === '')
    problems.push(problem(at('givenName'), `Enter at least one name of ${who}`));
  problems.push(
    ...tooLong(at('givenName'), `The given name of ${who}`, person.givenName, 80),
    ...tooLong(at('familyName'), `The family name of ${who}`, person.familyName, 80),
  );
  const date = readDate(person.date, dateName(person));
  if (!date.ok && !date.empty)
    problems.push(problem(at('dateOfBirth'), `${date.message} (${who})`));
  return problems;
}

function checkWorry(draft: ContactDraft): FormProblem[] {
  const { worry, analysis, childVoice, agreement, agreementReason } = draft;
  const problems: FormProblem[] = [
    ...tooLong('worry', 'The worry', worry, longest),
    ...tooLong('analysis', 'What you make of it', analysis, longest),
    ...tooLong('childVoice', 'What the child says', childVoice, longest),
    ...tooLong('agreementReason', 'The reason', agreementReason, longest),
  ];
  if (worry.trim() === '') problems.push(problem('worry', 'Write what the worry is'));
  if (agreement === '')
    problems.push(problem('agreement', 'Say whether the family was asked about passing this on'));
  return problems;
}

/** What the date of a person is: the day of birth, or the day a baby is due. */
export const dateName = (person: PersonDraft): string =>
  person.kind === 'unborn' ? 'Day the baby is due' : 'Date of birth';

function toPerson(person: PersonDraft, familyName: string) {
  const date = readDate(person.date, dateName(person));
  const own = person.familyName.trim();
  return {
    kind: person.kind,
    givenName: person.givenName,
    familyName: own === '' ? familyName : own,
    dateOfBirth: date.ok ? date.date : null,
  };
}
