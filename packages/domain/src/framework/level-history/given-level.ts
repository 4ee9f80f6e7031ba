import { isDay } from '../../clock/day.ts';
import { asRecord } from '../../directory/reading.ts';
import { isWritten } from '../../rule/need.ts';
import { asTrimmed } from '../as-given.ts';
import { frameworkVersion } from '../registry.ts';
import type { ThresholdFramework } from '../schema.ts';

/** FRM-30: a level that one professional gave on one day, and why. Nothing in it says who the family is. */
export type GivenLevel = {
  day: string;
  /** The key of an area; null: for the whole. */
  area: string | null;
  level: number;
  reason: string;
  /** Who gave it: a role and the id of an agency, never a name. */
  by: { role: string; agencyId: string };
  framework: { id: string; version: string };
};

/** What is wrong with one of the levels given: which, by its place in the list, and a sentence. */
export type GivenLevelProblem = { entry: number; field: keyof GivenLevel; message: string };

/** FRM-30: a level as it was given. What is missing is empty, so that it is told as a problem and stops nothing else. */
export function asGivenLevel(value: unknown): GivenLevel {
  const given = asRecord(value);
  const { day, area, level, reason } = given;
  const by = asRecord(given['by']);
  const framework = asRecord(given['framework']);
  const text = (one: unknown) => (typeof one === 'string' ? one : '');
  return {
    ...given,
    day: text(day),
    area: area === null ? null : text(area),
    level: typeof level === 'number' ? level : Number.NaN,
    reason: text(reason),
    by: { ...by, role: text(by['role']), agencyId: text(by['agencyId']) },
    framework: { ...framework, id: text(framework['id']), version: text(framework['version']) },
  };
}

/** FRM-30: everything for which a level that was given counts in no step. */
export function problemsOfGiven(
  given: GivenLevel,
  entry: number,
  frameworks: readonly ThresholdFramework[],
  today: string,
): GivenLevelProblem[] {
  const told: [keyof GivenLevel, string | null][] = [
    ['day', wrongDay(given.day, today)],
    ['reason', isWritten(given.reason) ? null : 'Say why: no level without a reason.'],
    [
      'by',
      isWritten(given.by.role) && isWritten(given.by.agencyId)
        ? null
        : 'Say who gave it: their role and their agency.',
    ],
    ...wrongPlace(given, frameworks),
  ];
  return told.flatMap(([field, message]) => (message === null ? [] : [{ entry, field, message }]));
}

function wrongDay(day: string, today: string): string | null {
  if (!isDay(day)) return 'The day does not exist. Write it as YYYY-MM-DD.';
  if (!isDay(today)) return 'Today is not a day, so nobody can tell whether this one has come.';
  return day > today ? 'The day is still to come: a level is written down when it is given.' : null;
}

function wrongPlace(
  { area, level, framework: { id, version } }: GivenLevel,
  frameworks: readonly ThresholdFramework[],
): [keyof GivenLevel, string][] {
  const framework = frameworkVersion(frameworks, id, version);
  if (!framework)
    return [['framework', 'This version of the framework is not here to read the level by.']];
  const wrong: [keyof GivenLevel, string][] = [];
  if (!framework.levels.some((one) => one.level === level))
    wrong.push(['level', `The framework has no such ${asTrimmed(framework.levelWord.one)}.`]);
  if (area !== null && !framework.outcomes.some(({ key }) => key === area))
    wrong.push(['area', 'The framework has no such area.']);
  return wrong;
}
