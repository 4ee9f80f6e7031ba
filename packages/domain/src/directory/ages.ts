import { asText, type RecordReading } from './reading.ts';

/** The ages a service is for, in years. Ages that contradict each other are both left out (DIR-5). */
export function readAges(
  min: unknown,
  max: unknown,
  reading: RecordReading,
): { minAge?: number; maxAge?: number } {
  const minAge = ageOf(min, reading);
  const maxAge = ageOf(max, reading);
  if (minAge !== null && maxAge !== null && minAge > maxAge) {
    reading.note(`ages: from ${minAge} to ${maxAge} cannot be, both left out`);
    return {};
  }
  return { ...(minAge === null ? {} : { minAge }), ...(maxAge === null ? {} : { maxAge }) };
}

function ageOf(value: unknown, reading: RecordReading): number | null {
  const text = asText(value).trim();
  if (text === '') return null;
  const age = Number(text);
  if (Number.isFinite(age) && age >= 0 && age <= 120) return Math.round(age * 10) / 10;
  reading.note(`ages: ${text.slice(0, 20)} is not an age, left out`);
  return null;
}
