/** `openToSocialCare` and `open-to-social-care` as people write it: "open to social care". */
export function inWords(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replaceAll(/[-_]/g, ' ')
    .replace(/\b[A-Z][a-z]+/g, (word) => word.toLowerCase());
}

const code = /^[a-z0-9]+(-[a-z0-9]+)+$/;
const day = /^\d{4}-\d{2}-\d{2}$/;
const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;
const longest = 400;

/**
 * A value of a case, to be read: lists with commas, records as "name: value", codes without their hyphens, nothing as
 * "nothing".
 */
export function sayValue(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (value === true) return 'yes';
  if (value === false) return 'no';
  if (Array.isArray(value))
    return value.length === 0
      ? 'none'
      : value.map(sayValue).join(value.some(isRecord) ? '; ' : ', ');
  if (isRecord(value)) {
    const parts = Object.entries(value).map(([name, one]) => `${inWords(name)}: ${sayValue(one)}`);
    return parts.length === 0 ? 'as usual' : parts.join(', ');
  }
  if (typeof value !== 'string') return JSON.stringify(value);
  if (moment.test(value)) return `${value.slice(0, 10)}, ${value.slice(11, 16)} UTC`;
  if (value.length > longest) return `${value.slice(0, 60)} … (${value.length} characters)`;
  return code.test(value) && !day.test(value) ? value.replaceAll('-', ' ') : value;
}

/** True for an object that is not a list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
