import { readClock } from './times.ts';
import { type Weekday, weekdays } from './weekday.ts';

type OpeningTime = { weekday: Weekday; opens_at: string; closes_at: string };

const dayPattern = '(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?s?';
const clockPattern = String.raw`\d{1,2}(?:[:.]\d{2})?\s*(?:[ap]\.?m\.?)?`;
const linePattern = new RegExp(
  String.raw`^(${dayPattern}(?:\s*(?:,|&|and|to|until|-|–|—)\s*${dayPattern})*)[\s:,]+(?:from\s+)?(${clockPattern})\s*(?:-|–|—|to|until)\s*(${clockPattern})\.?$`,
  'i',
);

/**
 * Opening hours as people type them, a line for each day or run of days: "Monday - Friday 09:00 - 17:00". What is not
 * understood is given back as it stands, so that it can still be read (DIR-5).
 */
export function readOpeningHours(text: string): { times: OpeningTime[]; rest: string } {
  const lines = text
    .split(/\r?\n|;/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
  const read = lines.map((line) => ({ line, times: timesIn(line) }));
  return {
    times: read.flatMap(({ times }) => times),
    rest: read
      .filter(({ times }) => times.length === 0)
      .map(({ line }) => line)
      .join('\n'),
  };
}

function timesIn(line: string): OpeningTime[] {
  const [, days = '', from = '', to = ''] = linePattern.exec(line) ?? [];
  const opens = readClock(from);
  const closes = readClock(to);
  if (opens === null || closes === null || opens >= closes) return [];
  return daysIn(days).map((weekday) => ({ weekday, opens_at: opens, closes_at: closes }));
}

function daysIn(words: string): Weekday[] {
  return words.split(/,|&|\band\b/i).flatMap((part) => {
    const [first, last] = part.split(/\bto\b|\buntil\b|-|–|—/i).map(dayNumber);
    if (first === undefined || first < 0) return [];
    return weekdays.slice(first, (last ?? first) + 1);
  });
}

function dayNumber(word: string): number {
  const start = word.trim().slice(0, 3).toLowerCase();
  return weekdays.findIndex((day) => day.toLowerCase().startsWith(start));
}
