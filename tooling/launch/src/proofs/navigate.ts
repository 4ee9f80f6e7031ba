import { evaluate } from '@waymark/phrases/evaluate';
import { splitOffPhrases } from '@waymark/phrases/split-off';
import { isLearntAgain } from '@waymark/phrases/train';

import type { ProofResult } from './result.ts';

/**
 * The matcher on phrases that nobody tuned on, and whether learning again gives the same weights. Totals only: a phrase that is
 * looked at is lost as a test.
 */
export async function prove(): Promise<ProofResult> {
  const found = evaluate(splitOffPhrases());
  const { phrases, dangers, dangerRecall, falseAlarms, top1, top3, needRecall, noneKept } = found;
  const sameWeights = isLearntAgain();
  return {
    holds:
      sameWeights &&
      dangerRecall >= 0.93 &&
      falseAlarms <= 0.07 &&
      top3 >= 0.86 &&
      noneKept >= 0.78,
    figures: {
      sameWeights,
      phrases,
      dangers,
      dangerRecall: rounded(dangerRecall),
      falseAlarms: rounded(falseAlarms),
      top1: rounded(top1),
      top3: rounded(top3),
      needRecall: rounded(needRecall),
      noneKept: rounded(noneKept),
    },
  };
}

function rounded(share: number): number {
  return Math.round(share * 1000) / 1000;
}
