import { asText, type RecordReading } from './reading.ts';
import { emailPattern, notInLinks, textLimits, webAddressPattern } from './service.ts';

const fictionHost = /(?:^|\.)(?:example|test|invalid)$/i;
const placeholderHost =
  /^(?:[^.]+\.)*example\.(?:com|net|org|co\.uk)$|^(?:www\.)?(?:domain|yourdomain|website|yourwebsite|test)\.(?:com|co\.uk|org)$|^localhost$/i;
const placeholderMailbox =
  /^(?:e?mail|test|user|name|your\.?name|someone|noreply|no-reply)@(?:e?mail|test|domain|website|your\w*)\.|@(?:[^.@]+\.)*example\.(?:com|net|org|co\.uk)$/i;

const toEscape = new RegExp(`[${notInLinks}]`, 'g');
const longestLink = 2001; // one more than is taken, so that a longer one is not cut and taken

/** A link that is safe and leads somewhere, or nothing, with a note why not (DIR-5, DIR-8). */
export function readWebAddress(
  value: unknown,
  label: string,
  reading: RecordReading,
): string | undefined {
  const given = asText(value).slice(0, longestLink).toWellFormed().trim();
  if (given === '') return undefined;
  const whole = withScheme(given, label, reading);
  if (whole === undefined) return undefined;
  const url = whole.replace(toEscape, (char) => encodeURIComponent(char));
  if (url !== whole) reading.note(`${label}: spaces and signs in the link escaped`);
  if (!webAddressPattern.test(url) || url.length >= longestLink) {
    reading.note(`${label}: not a web address, left out`);
    return undefined;
  }
  return isDeadHost(hostOf(url), label, reading) ? undefined : url;
}

function withScheme(given: string, label: string, reading: RecordReading): string | undefined {
  if (/^https?:\/\//i.test(given)) return given;
  const scheme = /^([a-z][a-z0-9+.-]*):(?!\d)/i.exec(given)?.[1];
  if (scheme !== undefined) {
    reading.note(`${label}: a link may only be http or https, left out`);
    return undefined;
  }
  if (!/^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:[:/?#]|$)/i.test(given)) {
    reading.note(`${label}: not a web address, left out`);
    return undefined;
  }
  reading.note(`${label}: https:// put before the link`);
  return `https://${given}`;
}

function hostOf(url: string): string {
  return url.replace(/^https?:\/\//i, '').replace(/[/:?#].*$/s, '');
}

function isDeadHost(host: string, label: string, reading: RecordReading): boolean {
  if (placeholderHost.test(host) || !host.includes('.')) {
    reading.note(`${label}: placeholder link, left out`);
    return true;
  }
  if (fictionHost.test(host) && reading.fiction === 'drop') {
    reading.note(`${label}: a made-up link, left out`);
    return true;
  }
  return false;
}

/**
 * The mailbox of a service or a role, or nothing. A mailbox that carries the name of one of `people` is that
 * person's own and is left out, since the directory holds no person (DIR-5, DIR-7).
 */
export function readEmail(
  value: unknown,
  label: string,
  people: readonly string[],
  reading: RecordReading,
): string | undefined {
  const email = asText(value)
    .slice(0, textLimits.line)
    .trim()
    .replace(/^mailto:/i, '');
  if (email === '') return undefined;
  if (!emailPattern.test(email) || email.length > 254) {
    reading.note(`${label}: not an e-mail address, left out`);
    return undefined;
  }
  if (placeholderMailbox.test(email)) {
    reading.note(`${label}: placeholder e-mail, left out`);
    return undefined;
  }
  if (fictionHost.test(email.slice(email.indexOf('@') + 1)) && reading.fiction === 'drop') {
    reading.note(`${label}: a made-up e-mail, left out`);
    return undefined;
  }
  if (isPersonal(email, people)) {
    reading.note(`${label}: a named person's own mailbox, left out`);
    return undefined;
  }
  return email;
}

function isPersonal(email: string, people: readonly string[]): boolean {
  const mailbox = email.slice(0, email.indexOf('@')).toLowerCase();
  return people
    .flatMap((person) => person.toLowerCase().match(/\p{L}{3,}/gu) ?? [])
    .some((part) => mailbox.includes(part));
}
