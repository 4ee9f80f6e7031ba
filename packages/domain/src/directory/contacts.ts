import { readEmail } from './contact-points.ts';
import { isDesk, readPhones } from './phone.ts';
import { readLine } from './plain-text.ts';
import { asRecord, asRecords, asText, type RecordReading } from './reading.ts';
import { listLimit, type ServicePhone, textLimits } from './service.ts';

/** How to reach a service. Names of people in it are left out: the directory holds no person (DIR-7). */
export function readContacts(
  record: Record<string, unknown>,
  reading: RecordReading,
): { email?: string; phones: ServicePhone[] } {
  const given = asRecords(record['contacts']).filter((contact) => contact['visible'] !== false);
  if (given.length > listLimit) reading.note(`contact: only the first ${listLimit} kept`);
  const contacts = given.slice(0, listLimit);
  const people = contacts
    .map((contact) => asText(contact['name']).slice(0, textLimits.name).trim())
    .filter((name) => name !== '' && !isDesk(name));
  if (people.length > 0) reading.note('contact: name of a person left out');
  const email = firstEmail(record, contacts, people, reading);
  const phones = [
    ...readPhones(record['phone'], 'phone', reading),
    ...contacts.flatMap((contact) => phonesOf(contact, reading)),
  ];
  return {
    ...(email === undefined ? {} : { email }),
    phones: onceEach(phones).slice(0, listLimit),
  };
}

function firstEmail(
  record: Record<string, unknown>,
  contacts: Record<string, unknown>[],
  people: readonly string[],
  reading: RecordReading,
): string | undefined {
  const given = [
    record['email'],
    ...contacts.map((contact) => contact['email']),
    asRecord(record['organisation'])['email'],
  ];
  return given
    .map((value) => readEmail(value, 'e-mail', people, reading))
    .find((email) => email !== undefined);
}

function phonesOf(contact: Record<string, unknown>, reading: RecordReading): ServicePhone[] {
  const name = readLine(contact['name'], 'contact', textLimits.name, reading);
  const title = readLine(contact['title'], 'contact', textLimits.name, reading);
  const role = title === '' && isDesk(name) ? name : title;
  return readPhones(contact['phone'], 'phone', reading).map((phone) => {
    const words = [role, phone.name ?? ''].filter((part) => part !== '').join(', ');
    return words === '' ? phone : { number: phone.number, name: words.slice(0, textLimits.line) };
  });
}

function onceEach(phones: readonly ServicePhone[]): ServicePhone[] {
  const byDigits = Map.groupBy(phones, ({ number }) => number.replace(/\D/g, ''));
  return [...byDigits.values()].flatMap(([first]) => first ?? []);
}
