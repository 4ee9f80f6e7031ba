import { readLine, readParagraphs } from './plain-text.ts';
import { asRecords, asText, type RecordReading } from './reading.ts';
import { type DirectoryService, textLimits } from './service.ts';

type Extras = Pick<DirectoryService, 'dadsWelcome' | 'whatToExpect' | 'checkedOn'>;

/** The answers to a directory's own extra questions (`meta`: a list of key and value) that families ask most. */
export function readExtras(
  record: Record<string, unknown>,
  words: readonly string[],
  description: string,
  reading: RecordReading,
): Extras {
  const answer = (question: RegExp) =>
    asRecords(record['meta']).find((entry) => question.test(asText(entry['key']).trim()))?.[
      'value'
    ];
  const expect = readParagraphs(
    answer(/^what to expect$/i),
    'what to expect',
    textLimits.note,
    reading,
  );
  const dads = readDads(answer(/^dads welcome$/i), words, description, reading);
  const checkedOn = readDay(answer(/^last checked$/i), reading);
  return {
    ...(dads === undefined ? {} : { dadsWelcome: dads }),
    ...(expect === '' ? {} : { whatToExpect: expect }),
    ...(checkedOn === undefined ? {} : { checkedOn }),
  };
}

function readDads(
  answer: unknown,
  words: readonly string[],
  description: string,
  reading: RecordReading,
): boolean | undefined {
  const said = readLine(answer, 'dads welcome', textLimits.line, reading);
  if (/^(?:yes|true)\b/i.test(said) || answer === true) return true;
  if (/^(?:no|false)\b/i.test(said) || answer === false) return false;
  const named = words.some((text) => /\b(?:dads?|fathers?)\b/i.test(text));
  const welcomed = /\b(?:dads?|fathers?)\b[^.\n]{0,40}\bwelcome\b/i.test(description);
  return named || welcomed ? true : undefined;
}

function readDay(answer: unknown, reading: RecordReading): string | undefined {
  const day = asText(answer).trim().slice(0, 10);
  if (day === '') return undefined;
  const moment = /^\d{4}-\d{2}-\d{2}$/.test(day) ? new Date(`${day}T00:00:00Z`) : null;
  const real = moment !== null && moment.toJSON()?.slice(0, 10) === day;
  if (real && day <= reading.now.slice(0, 10)) return day;
  reading.note('last checked: not a day that has been, left out');
  return undefined;
}
