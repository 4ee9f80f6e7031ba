import { asRecords, asText, type RecordReading } from './reading.ts';

/**
 * Takes the address of a hidden place out of the text around it: hiding it in one field and printing it in another
 * hides nothing (DIR-7).
 */
export function withoutPlaces(text: string, places: unknown, reading: RecordReading): string {
  const secrets = asRecords(places)
    .filter((place) => place['mask_exact_address'] === true)
    .flatMap((place) => [
      place['postal_code'],
      place['address_1'],
      place['address_2'],
      place['name'],
    ])
    .map((value) => asText(value).trim())
    .filter((secret) => secret.length >= 5);
  const bare = secrets.reduce(
    (words, secret) => words.replace(asWritten(secret), '(address not shown)'),
    text,
  );
  if (bare !== text) reading.note('description: hidden address taken out');
  return bare;
}

// Spaces in a postcode and capitals differ from one field to the next.
function asWritten(secret: string): RegExp {
  const letters = [...secret.replace(/\s+/g, '')].map((char) =>
    char.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
  );
  return new RegExp(letters.join('\\s*'), 'giu');
}
