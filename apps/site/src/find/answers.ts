import { ageBandIds, groupIds, needAreas, type Answers } from '@waymark/domain/navigation';

/** The four questions, in order; each has an address of its own, and none has an answer in it (N3, N7). */
export const questions = ['who', 'about', 'age', 'place'] as const;

/** One of the four questions. */
export type Question = (typeof questions)[number];

/** The answers that are passed on from one page to the next, in the forms of the pages and nowhere else. */
export type Given = Answers & {
  /** The town or first half of a postcode that was found; null where none was given. */
  readonly place: string | null;
};

/** Reads the answers that a form brings. One that is none of ours, or was skipped, is not there. */
export function readGiven(form: FormData): Given {
  const place = form.get('at');
  return {
    group: groupIds.find((id) => id === form.get('who')) ?? null,
    area: needAreas.find(({ slug }) => slug === form.get('about'))?.key ?? null,
    age: ageBandIds.find((id) => id === form.get('age')) ?? null,
    place: typeof place === 'string' && place.length <= 60 && place !== '' ? place : null,
  };
}

/** The answers as fields of a form, leaving out the one that is being asked. */
export function fieldsOf(
  given: Given,
  asking: Question | null = null,
): readonly (readonly [string, string])[] {
  const about = needAreas.find(({ key }) => key === given.area)?.slug ?? null;
  const fields = [
    ['who', 'who', given.group],
    ['about', 'about', about],
    ['age', 'age', given.age],
    ['place', 'at', given.place],
  ] as const;
  return fields.flatMap(([question, name, value]) =>
    value === null || question === asking ? [] : [[name, value] as const],
  );
}

/** The address of a question; the first one is where the questions begin. */
export const questionHref = (question: Question): string =>
  question === 'who' ? '/find' : `/find/${question}`;

/** Where the answer to a question goes: the next question, and after the last one help. */
export function nextHref(question: Question): string {
  const next = questions[questions.indexOf(question) + 1];
  return next ? questionHref(next) : helpHref;
}

/** The question before this one; null for the first. */
export const questionBefore = (question: Question): Question | null =>
  questions[questions.indexOf(question) - 1] ?? null;

/** Where the questions lead to. */
export const helpHref = '/find/help';
