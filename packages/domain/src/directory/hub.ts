import { z } from 'zod';
import { readWebAddress } from './contact-points.ts';
import { known, some } from './given.ts';
import { listOf, name, photoAddress, text, upTo } from './lenient.ts';
import type { OpenReferralHub } from './open-referral.ts';
import { isPhotoAddress } from './photo-address.ts';
import { readLine, readParagraphs } from './plain-text.ts';
import { asRecords, isRecord, type RecordReading } from './reading.ts';
import { type FamilyHub, listLimit, textLimits } from './service.ts';

/** What a feed tells of a family hub, as far as it can be read. */
export const feedHub = z
  .object({
    people: listOf(z.object({ first_name: name, role: name, photo_url: photoAddress })),
    what_to_expect: upTo(textLimits.note),
    buddy: upTo(textLimits.note),
    buses: listOf(name),
    opening_times: text,
  })
  .nullish()
  .catch(undefined);

/** What a family hub tells of itself, for the feed. */
export function toFeedHub(hub: FamilyHub): OpenReferralHub {
  return {
    ...some(
      'people',
      hub.people.map(({ firstName, role, photoUrl }) => ({
        first_name: firstName,
        role,
        ...known('photo_url', photoUrl),
      })),
    ),
    ...known('what_to_expect', hub.whatToExpect),
    ...known('buddy', hub.buddy),
    ...some('buses', hub.buses),
    ...known('opening_times', hub.openingTimes),
  };
}

/** A family hub of a feed; nothing where the place is not one. */
export function fromFeedHub(hub: z.infer<typeof feedHub>): FamilyHub | undefined {
  if (!hub) return undefined;
  return {
    people: hub.people.slice(0, listLimit).flatMap((person) => {
      const firstName = firstNameIn(person.first_name);
      const photoUrl = person.photo_url ?? undefined;
      return firstName === null ? [] : [{ firstName, role: person.role, photoUrl }];
    }),
    whatToExpect: hub.what_to_expect ?? undefined,
    buddy: hub.buddy ?? undefined,
    buses: hub.buses.slice(0, listLimit),
    openingTimes: hub.opening_times ?? undefined,
  };
}

/** What a record tells of a family hub at one of its places, under the names of the feed (DIR-16). */
export function readHub(value: unknown, reading: RecordReading): FamilyHub | undefined {
  if (!isRecord(value)) return undefined;
  const words = (key: string) =>
    readParagraphs(value[key], 'hub', textLimits.note, reading) || undefined;
  const whatToExpect = words('what_to_expect');
  const buddy = words('buddy');
  const openingTimes = readLine(value['opening_times'], 'hub', textLimits.line, reading);
  const buses = Array.isArray(value['buses']) ? value['buses'] : [];
  return {
    people: asRecords(value['people'])
      .slice(0, listLimit)
      .flatMap((person) => readPerson(person, reading)),
    ...(whatToExpect && { whatToExpect }),
    ...(buddy && { buddy }),
    buses: buses
      .map((bus) => readLine(bus, 'hub', textLimits.line, reading))
      .filter((bus) => bus !== '')
      .slice(0, listLimit),
    ...(openingTimes && { openingTimes }),
  };
}

function readPerson(person: Record<string, unknown>, reading: RecordReading): FamilyHub['people'] {
  const given = readLine(person['first_name'], 'hub', textLimits.name, reading);
  const firstName = firstNameIn(given);
  const role = readLine(person['role'], 'hub', textLimits.line, reading);
  if (firstName === null || role === '') {
    reading.note('hub: a person without a first name or a role, left out');
    return [];
  }
  if (firstName !== given) reading.note('hub: more than a first name, cut to it');
  const link = readWebAddress(person['photo_url'], 'photo', reading);
  const photoUrl = link !== undefined && isPhotoAddress(link) ? link : undefined;
  if (link !== photoUrl) reading.note('photo: not from the public web by https, left out');
  return [{ firstName, role, ...(photoUrl && { photoUrl }) }];
}

// A family name has no place here, whatever its source sends.
function firstNameIn(given: string): string | null {
  return /^\p{L}[\p{L}\p{M}’'-]{0,39}/u.exec(given)?.[0] ?? null;
}
