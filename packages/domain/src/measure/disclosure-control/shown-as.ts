import type { DisclosureParameters } from './parameters.ts';
import { hiddenMark, roundCount } from './publish.ts';

/**
 * SDC-3: rounding prints the smallest counts that are shown as a number that would itself be hidden, 6 and 7 as 5; this
 * says so, for whoever reads the table. Nothing where the limits leave no such number.
 */
export function smallestShown(parameters: DisclosureParameters): string[] {
  const { hideUpTo, roundTo } = parameters;
  const least = hideUpTo + 1;
  const printed = roundCount(least, parameters);
  if (printed > hideUpTo) return [];
  const most = Math.ceil(printed + roundTo / 2) - 1;
  const counts =
    most > least + 1 ? `from ${least} to ${most}` : [...new Set([least, most])].join(' or ');
  const meaning = printed === 0 ? `nobody, or ${counts}` : counts;
  return [`A shown ${printed} means ${meaning}, as counts from 1 to ${hideUpTo} are never shown.`];
}

/** SDC-3, SDC-5: what is printed below a table, for whoever reads it. */
export function notesOn(isAnyHidden: boolean, parameters: DisclosureParameters): string[] {
  return [
    ...(isAnyHidden
      ? [`${hiddenMark} stands for a number that is not shown, so that nobody can be recognised.`]
      : []),
    `Counts are rounded to the nearest ${parameters.roundTo}.`,
    ...smallestShown(parameters),
  ];
}
