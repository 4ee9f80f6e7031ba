import { z } from 'zod';

/** What of a service can be out of date. */
export const outOfDateTopics = [
  'closed',
  'times',
  'phone',
  'address',
  'cost',
  'who-for',
  'something-else',
] as const;
export type OutOfDateTopic = (typeof outOfDateTopics)[number];

/** Topics in the words of a screen of staff. */
export const outOfDateTopicLabels: Record<OutOfDateTopic, string> = {
  closed: 'It has closed, or moved',
  times: 'Days or times',
  phone: 'Phone, e-mail or website',
  address: 'Where it is',
  cost: 'What it costs',
  'who-for': 'Who it is for',
  'something-else': 'Something else',
};

/** Calendar days after which a report is deleted, settled or not. */
export const reportKeptDays = 90;

/** The most characters that the words of one report may have. */
export const longestWords = 200;

/** How many different wordings are kept of one thing that is out of date; beyond them it is only counted. */
export const mostWordings = 20;

/**
 * NAV-57: what a family tells the directory editor about a service: what is out of date, and a few words if they like. They
 * are not asked who they are.
 */
export const ReportOutOfDate = z.strictObject({
  serviceId: z.uuid({ error: 'We could not find this place in our list.' }),
  topic: z.enum(outOfDateTopics, { error: 'Pick what is out of date.' }),
  words: z
    .string()
    .overwrite((text) => text.replace(/\s+/g, ' ').trim())
    .max(longestWords, 'That is a bit long. A few words are enough.')
    .default(''),
});
export type ReportOutOfDate = z.infer<typeof ReportOutOfDate>;
