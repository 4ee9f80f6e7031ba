import { readFileSync } from 'node:fs';
import { matchNeeds, type NeedMatch } from '@waymark/domain/navigation/match';
import { readLines, type Phrase } from './src/lines.ts';

/** How well the matcher does on labelled phrases. Shares are 0 to 1; where there is nothing to count, 1 (or 0 false alarms). */
export type Evaluation = {
  phrases: number;
  dangers: number;
  dangerRecall: number;
  /** Share of the harmless phrases that are called danger. */
  falseAlarms: number;
  /** Share of the phrases with a need whose first (first three) answers hold one of the labelled needs. */
  top1: number;
  top3: number;
  /** Share of all labelled needs that are among the answers. */
  needRecall: number;
  /** Share of the phrases about no need that get none. */
  noneKept: number;
  missedDangers: string[];
  wrongAlarms: string[];
  wrongNeeds: string[];
};

const share = (part: number, whole: number, empty = 1): number =>
  whole === 0 ? empty : part / whole;

/** Reads labelled lines, asks the matcher, and counts. */
export const evaluate = (
  lines: readonly Phrase[],
  matched: (text: string) => NeedMatch = matchNeeds,
): Evaluation => {
  const answers = lines.map((phrase) => {
    const match = matched(phrase.text);
    return { phrase, danger: match.danger, keys: match.needs.map(({ key }) => key) };
  });
  const dangers = answers.filter(({ phrase }) => phrase.danger);
  const harmless = answers.filter(({ phrase }) => !phrase.danger);
  const withNeeds = answers.filter(({ phrase }) => phrase.needs.length > 0);
  const none = answers.filter(({ phrase }) => phrase.needs.length === 0);
  const inFirst = (many: number) =>
    withNeeds.filter(({ phrase, keys }) =>
      keys.slice(0, many).some((key) => phrase.needs.includes(key)),
    );
  const missed = dangers.filter(({ danger }) => !danger);
  const alarms = harmless.filter(({ danger }) => danger);
  const labelled = withNeeds.flatMap(({ phrase, keys }) =>
    phrase.needs.map((key) => keys.includes(key)),
  );
  const wrong = [
    ...withNeeds.filter((answer) => !inFirst(3).includes(answer)),
    ...none.filter(({ keys }) => keys.length > 0),
  ];
  return {
    phrases: lines.length,
    dangers: dangers.length,
    dangerRecall: share(dangers.length - missed.length, dangers.length),
    falseAlarms: share(alarms.length, harmless.length, 0),
    top1: share(inFirst(1).length, withNeeds.length),
    top3: share(inFirst(3).length, withNeeds.length),
    needRecall: share(labelled.filter(Boolean).length, labelled.length),
    noneKept: share(none.filter(({ keys }) => keys.length === 0).length, none.length),
    missedDangers: missed.map(({ phrase }) => phrase.text),
    wrongAlarms: alarms.map(({ phrase }) => phrase.text),
    wrongNeeds: wrong.map(
      ({ phrase, keys }) => `${phrase.text} [${phrase.needs.join(', ')}] got ${keys.join(', ')}`,
    ),
  };
};

if (process.argv[1] === import.meta.filename)
  for (const file of process.argv.slice(2))
    console.log(JSON.stringify(evaluate(readLines(readFileSync(file, 'utf8'))), null, 1));
