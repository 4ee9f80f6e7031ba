import { z } from 'zod';
import { known } from './given.ts';
import { upTo } from './lenient.ts';
import { readLine, readParagraphs } from './plain-text.ts';
import { asRecord, asText, type RecordReading } from './reading.ts';
import { type DirectoryService, textLimits } from './service.ts';

// What a service says of starting with it, in its own words (DIR-43; N9).
type HowToStart = Pick<
  DirectoryService,
  'alert' | 'waitTime' | 'applicationProcess' | 'interpretation'
>;

/** The same as Open Referral names it; another's alert may be a text in an object. */
export const feedHowToStart = {
  alert: z.preprocess(alertIn, upTo(textLimits.note)),
  wait_time: upTo(textLimits.line),
  application_process: upTo(textLimits.note),
  interpretation_services: upTo(textLimits.note),
};

type FeedHowToStart = z.infer<z.ZodObject<typeof feedHowToStart>>;

/** Reads it from a record of another directory, and notes what of the rest has no place here. */
export function readHowToStart(
  record: Record<string, unknown>,
  reading: RecordReading,
): HowToStart {
  const note = (value: unknown, label: string) =>
    readParagraphs(value, label, textLimits.note, reading);
  noteNotCarried(record, reading);
  const { wait_time, application_process, interpretation_services } = record;
  return {
    ...known('alert', note(alertIn(record['alert']), 'alert')),
    ...known('waitTime', readLine(wait_time, 'wait', textLimits.line, reading)),
    ...known('applicationProcess', note(application_process, 'how to apply')),
    ...known('interpretation', note(interpretation_services, 'interpreter')),
  };
}

/** As the feed says it. */
export function toFeedHowToStart(service: HowToStart): {
  [field in keyof typeof feedHowToStart]?: string;
} {
  return {
    ...known('alert', service.alert),
    ...known('wait_time', service.waitTime),
    ...known('application_process', service.applicationProcess),
    ...known('interpretation_services', service.interpretation),
  };
}

/** As it is read from a feed. */
export function fromFeedHowToStart(feed: FeedHowToStart): HowToStart {
  return {
    alert: feed.alert ?? undefined,
    waitTime: feed.wait_time ?? undefined,
    applicationProcess: feed.application_process ?? undefined,
    interpretation: feed.interpretation_services ?? undefined,
  };
}

const notCarried = [
  'accreditations',
  'eligibility_description',
  'funding',
  'licenses',
  'required_documents',
] as const;

function noteNotCarried(record: Record<string, unknown>, reading: RecordReading): void {
  for (const field of notCarried)
    if (isSaid(record[field])) reading.note(`${field.replace('_', ' ')}: not carried, left out`);
}

function isSaid(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : asText(value).trim() !== '';
}

function alertIn(value: unknown): unknown {
  return typeof value === 'string' ? value : asRecord(value)['text'];
}
