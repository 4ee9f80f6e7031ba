import { judgeBy, matchBy } from '@waymark/domain/navigation/match/training';
import { evaluate } from './evaluate.ts';
import { learnPacked } from './src/learn-weights.ts';
import { filesToLearnFrom, phrasesOf } from './src/training-phrases.ts';

/** How well the matcher does on a file it has not learnt from: weights are learnt from all the others. The rules stay. */
const heldOut = (name: string): string => {
  const others = filesToLearnFrom().filter((other) => other !== name);
  const judge = judgeBy(learnPacked(others.flatMap(phrasesOf)));
  const { dangerRecall, falseAlarms, top1, top3, noneKept } = evaluate(
    phrasesOf(name),
    matchBy(judge),
  );
  const figures = Object.entries({ dangerRecall, falseAlarms, top1, top3, noneKept });
  return `${name} ${figures.map(([said, share]) => `${said} ${(100 * share).toFixed(1)}%`).join(', ')}`;
};

for (const name of process.argv.slice(2)) console.log(heldOut(name));
