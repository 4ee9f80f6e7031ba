import type { Answers } from '../app/api.ts';

/** Somebody that a contact names, as the ledger knows them. */
export type LedgerPerson = Answers['sharing']['ledger']['people'][number];

/** A person's name as the page of a contact shows it. */
export function nameOf({ givenName, familyName }: LedgerPerson): string {
  return `${givenName} ${familyName}`.trim();
}

/** The name of somebody by their id; somebody who is not of this contact has none here. */
export function nameIn(people: readonly LedgerPerson[], id: string): string {
  const person = people.find((one) => one.id === id);
  return person ? nameOf(person) : 'Somebody this contact does not name';
}
