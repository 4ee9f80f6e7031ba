import { callBackKeepDays, defaultCallBackParameters } from '@waymark/domain/call-back';
import { areaPattern } from '@waymark/domain/place';
import { isIP } from 'node:net';
import { isAbsolute, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

import { nearest } from './nearest.ts';

const projectFolder = fileURLToPath(new URL('../../..', import.meta.url));

const port = z.coerce.number().int().min(1).max(65_535);
const portWanted = 'a port number from 1 to 65535';
const origin = z.url({ protocol: /^https?$/ }).transform((text) => text.replace(/(?<!\/)\/+$/, ''));
const onOrOff = z.enum(['0', '1']).transform((text) => text === '1');
const password = z.string().min(16);
const words = z.string().transform((list) => list.split(',').map((word) => word.trim()));

/** `is` explains a setting to whoever runs Waymark; `wants` ends the sentence "it must be …". */
function setting<T extends z.ZodType>(schema: T, is: string, wants: string): T {
  return schema.meta({ description: is, wants });
}

const settings = z.object({
  DATABASE_URL: setting(
    z.url({ protocol: /^postgres(ql)?$/ }).optional(),
    'A PostgreSQL of your own, 16 or newer. Left out: the one that comes with Waymark, in the data folder.',
    'an address such as postgres://owner:password@host:5432/waymark',
  ),
  WAYMARK_DATA_DIR: setting(
    z
      .string()
      .default('.data')
      .transform((text) => (isAbsolute(text) ? text : resolve(projectFolder, text))),
    'Where data, logs and secrets are kept. Left out: .data in the project.',
    'a folder',
  ),
  WAYMARK_WAL_ARCHIVE: setting(
    z.string().refine(isAbsolute).optional(),
    'A folder in which the PostgreSQL that comes with Waymark keeps what changes as it goes, to come back to a chosen second. Left out: it is not kept.',
    'the whole path of a folder',
  ),
  WAYMARK_HOST: setting(
    z.string().default('127.0.0.1'),
    'The network address that portal and site listen on. Left out: 127.0.0.1, this machine only.',
    'an address of this machine, such as 127.0.0.1 or 0.0.0.0',
  ),
  WAYMARK_PORT: setting(
    port.default(4300),
    'The port of the staff portal and the API. Left out: 4300.',
    portWanted,
  ),
  WAYMARK_SITE_PORT: setting(
    port.default(4321),
    "The port of the families' site. Left out: 4321.",
    portWanted,
  ),
  WAYMARK_PORTAL_URL: setting(
    origin.optional(),
    'The address at which staff reach the portal, where a proxy stands before it.',
    'an address such as https://early-help.example',
  ),
  WAYMARK_SITE_URL: setting(
    origin.optional(),
    'The address at which families reach the site, where a proxy stands before it.',
    'an address such as https://help.example',
  ),
  WAYMARK_FEED_URL: setting(
    origin.optional(),
    "The Open Referral UK feed that the site reads. Left out: this installation's own.",
    'an address such as https://early-help.example/open-referral/v3',
  ),
  WAYMARK_AREAS: setting(
    z
      .string()
      .refine((list) => list.split(',').every((area) => areaPattern.test(area.trim())))
      .optional(),
    "The partnership's own areas, with commas. Services elsewhere are labelled. Left out: none; where no postcodes were imported either, the demo's made-up council.",
    'codes of councils (E06000004) or first halves of postcodes (TS18), with commas',
  ),
  WAYMARK_FEED_MINUTES: setting(
    z.coerce.number().min(0.1).max(1440).default(5),
    'How many minutes pass before the site asks the feed for changes. Left out: 5.',
    'a number of minutes from 0.1 to 1440',
  ),
  WAYMARK_BRAND_FILE: setting(
    z.string().min(1).optional(),
    "A file with the site's name, colours and logo, and the council's own numbers. Left out: Waymark's, and no number.",
    'the path of a file',
  ),
  WAYMARK_SCHOOL_TERMS_FILE: setting(
    z.string().min(1).optional(),
    'A file with the school terms of the area, for the site. Left out: term times are "ring first".',
    'the path of a file',
  ),
  WAYMARK_FAMILY_URL: setting(
    origin.optional(),
    "Where the site hands over what families send. Left out: this installation's own server.",
    'an address such as https://early-help.example/family',
  ),
  WAYMARK_SITE_ADDRESSES: setting(
    z
      .string()
      .default('')
      .transform((list) => (list === '' ? [] : list.split(',').map((address) => address.trim())))
      .refine((addresses) => addresses.every((address) => isIP(address) !== 0)),
    'The addresses from which the site reads the feed and hands over what families send, with commas. Left out: this machine only.',
    'addresses such as 192.0.2.7 or 2001:db8::7, with commas',
  ),
  WAYMARK_CALL_BACK_DAYS: setting(
    z.coerce
      .number()
      .int()
      .min(callBackKeepDays.least)
      .max(callBackKeepDays.most)
      .default(defaultCallBackParameters.keepDays),
    `After how many days a request to be rung is deleted, whatever became of it. Left out: ${defaultCallBackParameters.keepDays}.`,
    `a whole number of days from ${callBackKeepDays.least} to ${callBackKeepDays.most}`,
  ),
  WAYMARK_IMPORT_MEGABYTES: setting(
    z.coerce.number().min(1).max(500).default(200),
    'How many megabytes one import of a directory may read, from a file or over a whole walk. Left out: 200.',
    'a number of megabytes from 1 to 500',
  ),
  WAYMARK_SECRET: setting(
    z.string().min(32).optional(),
    'The key that sign-in is signed with. Left out: made once and kept in the data folder.',
    'a random text of at least 32 characters',
  ),
  WAYMARK_APP_PASSWORD: setting(
    password.optional(),
    "The password of the database role waymark_app. Left out: derived from the owner's, or from the secret.",
    'a text of at least 16 characters',
  ),
  WAYMARK_AUTH_PASSWORD: setting(
    password.optional(),
    "The password of the database role waymark_auth. Left out: derived from the owner's, or from the secret.",
    'a text of at least 16 characters',
  ),
  WAYMARK_DEMO_SECOND_FACTOR: setting(
    onOrOff.default(false),
    '1 where the demo, too, asks for a second factor. A live installation always does. Left out: 0, a password opens the demo.',
    '0 or 1',
  ),
  WAYMARK_SESSION_IDLE_MINUTES: setting(
    z.coerce.number().int().min(5).max(240).default(30),
    'After how many minutes without use somebody has to sign in again. Left out: 30.',
    'a whole number of minutes from 5 to 240',
  ),
  WAYMARK_SESSION_HOURS: setting(
    z.coerce.number().int().min(1).max(24).default(12),
    'After how many hours somebody has to sign in again in any case. Left out: 12.',
    'a whole number of hours from 1 to 24',
  ),
  WAYMARK_STOLEN_PASSWORDS_URL: setting(
    origin.optional(),
    'A service that knows stolen passwords, asked by five characters of a hash. Left out: nobody is asked, and the list of common passwords on this server holds.',
    'an address such as https://api.pwnedpasswords.com/range',
  ),
  WAYMARK_OIDC_DISCOVERY_URL: setting(
    z.url({ protocol: /^https?$/ }).optional(),
    "An organisation's own sign-in (OpenID Connect): where it describes itself. Left out: none.",
    'an address such as https://login.microsoftonline.com/TENANT/v2.0/.well-known/openid-configuration',
  ),
  WAYMARK_OIDC_CLIENT_ID: setting(
    z.string().min(1).optional(),
    "What the organisation's sign-in calls Waymark.",
    'the identifier that it gave',
  ),
  WAYMARK_OIDC_CLIENT_SECRET: setting(
    z.string().min(16).optional(),
    'The secret that it gave with it.',
    'a text of at least 16 characters',
  ),
  WAYMARK_OIDC_DOMAINS: setting(
    words
      .refine((domains) => domains.every((domain) => /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(domain)))
      .optional(),
    'The domains of e-mail addresses that it may speak for, with commas.',
    'domains in small letters such as police.example, with commas',
  ),
  WAYMARK_OIDC_CONTEXTS: setting(
    words.default([]),
    'Sign-in contexts (acr, acrs) that stand for a second factor there, with commas. Left out: only amr "mfa" does.',
    'names with commas',
  ),
  WAYMARK_OIDC_NAME: setting(
    z.string().min(1).max(60).default('your organisation'),
    'Whose sign-in the button says it is. Left out: your organisation.',
    'a name of at most 60 characters',
  ),
  WAYMARK_SMTP_URL: setting(
    z.url({ protocol: /^smtps?$/ }).optional(),
    'The mail server by which e-mails are sent. Left out: none are; whoever invites somebody is given the link to hand over.',
    'an address such as smtps://name:password@mail.example:465',
  ),
  WAYMARK_MAIL_FROM: setting(
    z.string().min(3).max(200).default('Waymark <waymark@localhost>'),
    'Whom e-mails are from. Left out: waymark@localhost, which few mail servers take.',
    'an address such as Waymark <early-help@council.example>',
  ),
  WAYMARK_TRUST_PROXY: setting(
    onOrOff.default(false),
    "1 where proxies of yours set X-Forwarded-For, before portal and site: limits then count people's own addresses.",
    '0 or 1',
  ),
  WAYMARK_CALLS_PER_MINUTE: setting(
    z.coerce.number().int().min(60).max(1_000_000).default(3_000),
    'How often one person of the staff may ask the server in a minute. Left out: 3000.',
    'a whole number from 60 to 1000000',
  ),
  WAYMARK_LOG_LEVEL: setting(
    z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
    'How much the server writes to its log. Left out: info.',
    'debug, info, warn, error or silent',
  ),
  WAYMARK_CHROMIUM: setting(
    z.string().optional(),
    'The Chromium or Chrome that npm test uses. Left out: it looks for one.',
    'the path of a program',
  ),
  WAYMARK_SHARED_DIR: setting(
    z.string().optional(),
    'Where npm test finds real directory files, which are not part of the project. Left out: ../shared.',
    'a folder',
  ),
  WAYMARK_SUPERVISED: setting(
    onOrOff.default(false),
    'Set by npm start for what it starts: a process that ends when its standard input does.',
    '0 or 1',
  ),
});

export type Settings = z.output<typeof settings>;

/** A setting that is unknown or has a value of the wrong kind; one line for each. Exit code 2. */
export class WrongSettings extends Error {
  override name = 'WrongSettings';
}

/** Reads the settings once. Throws WrongSettings naming every wrong one, and what to write instead. */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const given = Object.entries(environment).filter(
    ([name, value]) => value !== '' && (name.startsWith('WAYMARK_') || name in settings.shape),
  );
  const unknown = given.filter(([name]) => !(name in settings.shape)).map(([name]) => name);
  const parsed = settings.safeParse(Object.fromEntries(given));
  const wrong = parsed.success ? [] : parsed.error.issues.map((issue) => String(issue.path[0]));
  const problems = [...unknown.map(sayUnknown), ...[...new Set(wrong)].map(sayWrong)];
  if (!parsed.success || problems.length > 0) throw new WrongSettings(problems.join('\n'));
  return parsed.data;
}

/** Every setting with what it is for, in the order of the documentation. */
export function describeSettings(): { name: string; is: string }[] {
  return Object.entries(settings.shape).map(([name, schema]) => ({
    name,
    is: schema.meta()?.description ?? '',
  }));
}

function sayUnknown(name: string): string {
  const guess = nearest(name, Object.keys(settings.shape));
  const hint = guess
    ? `Did you mean ${guess}?`
    : 'See docs/operations.md for the settings there are.';
  return `There is no setting ${name}. ${hint}`;
}

// Never the value itself: it may be a password in an address.
function sayWrong(name: string): string {
  const schema = name in settings.shape ? Reflect.get(settings.shape, name) : null;
  const wants = schema instanceof z.ZodType ? schema.meta()?.['wants'] : 'something else';
  return `The setting ${name} has a value that cannot be used: it must be ${String(wants)}.`;
}
