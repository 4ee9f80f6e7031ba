import { type Day, formatDayAndYear } from '../clock/index.ts';
import type { PackContent } from './pack.ts';

/**
 * RTS-7: the file that whoever asked is given, as plain text: whose, of which day, what is in it, what may be missing, and
 * what they can do. The words about what is missing are the same in every file, so they tell nothing.
 */
export function packFile(pack: { name: string; madeOn: Day; content: PackContent }): string {
  const records = pack.content.flatMap(({ title, lines }) => [
    '',
    title.toUpperCase(),
    ...lines.map(({ label, value }) => `${label}: ${value}`),
  ]);
  return [
    `What we hold about ${pack.name}`,
    `As it was on ${formatDayAndYear(pack.madeOn)}`,
    '',
    ...packWords,
    ...records,
    '',
  ].join('\n');
}

/** RTS-5, RTS-7: what every file says, whether anything was left out or not. */
export const packWords = [
  'This is what agencies in our area hold about you in the system that they share.',
  'It does not hold what is about other people. It does not hold what the law says we must keep back. Where that is so, we do not say where, to keep people safe.',
  'Each agency has records of its own too. You can ask each of them.',
  'If something is wrong, tell us: a person looks at it and answers you. If you are not happy with this answer, you can ask us to look again, or complain to the Information Commissioner (ico.org.uk).',
] as const;
