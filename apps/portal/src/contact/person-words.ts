import { type PersonKind, personKinds } from '@waymark/domain/contact';

/** Who somebody is, in the words of a screen. */
export const personKindLabels: Record<PersonKind, string> = {
  child: 'Child',
  unborn: 'Unborn baby',
  adult: 'Adult',
};

/** The kinds of person to choose from; none is chosen for anybody. */
export const personKindOptions = personKinds.map((value) => ({
  value,
  label: personKindLabels[value],
}));

const shortDate = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** What a person is called; an unborn baby often has no name yet. */
export function personName(person: {
  kind: PersonKind;
  givenName: string;
  familyName: string;
}): string {
  const name = `${person.givenName} ${person.familyName}`.trim();
  return name === '' ? personKindLabels[person.kind] : name;
}

/** A date of birth with the age it gives on `today`; the due date of an unborn baby; "not known" where there is none. */
export function bornInWords(
  person: { kind: PersonKind; dateOfBirth: string | null },
  today: string,
): string {
  if (person.dateOfBirth === null) return 'Not known';
  const date = shortDate.format(new Date(`${person.dateOfBirth}T12:00:00Z`));
  if (person.kind === 'unborn') return `Due ${date}`;
  return `${date} (${yearsBetween(person.dateOfBirth, today)})`;
}

function yearsBetween(birth: string, today: string): string {
  const years = Number(today.slice(0, 4)) - Number(birth.slice(0, 4));
  const age = today.slice(5) >= birth.slice(5) ? years : years - 1;
  if (age >= 1) return String(age);
  const months =
    (Number(today.slice(0, 4)) - Number(birth.slice(0, 4))) * 12 +
    Number(today.slice(5, 7)) -
    Number(birth.slice(5, 7)) -
    (today.slice(8) >= birth.slice(8) ? 0 : 1);
  return `${Math.max(0, months)} ${months === 1 ? 'month' : 'months'}`;
}
