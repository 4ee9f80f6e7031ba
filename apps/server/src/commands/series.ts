import { weekdays } from '@waymark/domain/clock';
import { addSeries } from '@waymark/use-cases/triage';
import { z } from 'zod';

import { readOptions } from './arguments.ts';
import { WrongUsage, type Run } from './command.ts';

const required = ['area', 'name', 'time', 'days'] as const;

/** Sets up the triage meetings of an area, so that contacts have a list to go on. */
export const runSeriesAdd: Run = async (args, { owner, now, newId, print }) => {
  const given = readOptions(args, required, ['agencies']);
  await addSeries(
    { db: owner.db, now, newId },
    {
      area: given.area,
      name: given.name,
      time: given.time,
      weekdays: namesIn(given.days).map(readWeekday),
      agencies: namesIn(given.agencies ?? ''),
    },
  );
  print(`${given.name} is set up. Its next meeting is made when the first contact is listed.`);
  return 0;
};

function namesIn(text: string): string[] {
  return text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function readWeekday(text: string): (typeof weekdays)[number] {
  const read = z.enum(weekdays).safeParse(text.toLowerCase());
  if (read.success) return read.data;
  throw new WrongUsage(`--days: "${text}" is none of ${weekdays.join(', ')}.`);
}
