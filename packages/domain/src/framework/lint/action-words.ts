import { actionAskLabels, type ActionAsk } from '../action-ask.ts';
import { cellName } from '../consistency.ts';
import { plainWords } from '../plain-words.ts';
import type { ThresholdFramework } from '../schema.ts';
import { type LintFinding, finding } from './finding.ts';

const namesSocialCare = /\bsocial care\b|\bfront door\b|\brefer(s|ral)?\b/i;

/** Actions that are said to ask for something else than their words do: the level 5 header slip, with the label mended only. */
export function contradictoryWords(framework: ThresholdFramework): LintFinding[] {
  const { levels, printedActions, cellOverrides } = framework;
  return [
    ...levels.flatMap(({ level, practitionerAction, asks }) =>
      silentOnSocialCare(`level ${level}`, practitionerAction, asks),
    ),
    ...printedActions.flatMap((cell) => silentOnSocialCare(cellName(cell), cell.text, cell.asks)),
    ...cellOverrides.flatMap((cell) =>
      silentOnSocialCare(cellName(cell), cell.safeReading, cell.asks),
    ),
    ...sameWordsOtherAsk(framework),
  ];
}

function silentOnSocialCare(where: string, words: string, asks: ActionAsk): LintFinding[] {
  return asks === 'social-care' && !namesSocialCare.test(words)
    ? [
        finding(
          'contradictory-action',
          where,
          `It is said to ask ${actionAskLabels[asks]}, but its words do not: "${words}"`,
        ),
      ]
    : [];
}

/** Two cells with the same printed words that are said to ask for different things: the later one in the file. */
function sameWordsOtherAsk({ printedActions }: ThresholdFramework): LintFinding[] {
  return printedActions.flatMap((cell, index) => {
    const other = printedActions
      .slice(0, index)
      .find((one) => plainWords(one.text) === plainWords(cell.text) && one.asks !== cell.asks);
    return other
      ? [
          finding(
            'contradictory-action',
            cellName(cell),
            `It is said to ask ${actionAskLabels[cell.asks]}, but ${cellName(other)} has the same words and asks ${actionAskLabels[other.asks]}.`,
          ),
        ]
      : [];
  });
}
