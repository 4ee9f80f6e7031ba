import { cellName } from '../consistency.ts';
import { levelWordsIn } from '../level-words.ts';
import type { ThresholdFramework } from '../schema.ts';
import { offersEitherNumber } from './either-number.ts';
import { type LintFinding, finding } from './finding.ts';

/** FRM-23: in immediate danger there is one number. Other uses of 101 (a duty to report, say) are left alone. */
export function wrongNumbers(framework: ThresholdFramework): LintFinding[] {
  const places: [string, string][] = [
    ...framework.levels.map(({ level, ...step }): [string, string] => [
      `level ${level}`,
      [step.practitionerAction, step.sourceDescriptor, step.background, step.mapsTo.note].join(
        '. ',
      ),
    ]),
    ...framework.cellOverrides.map((cell): [string, string] => [cellName(cell), cell.safeReading]),
    ...framework.printedActions.map((cell): [string, string] => [cellName(cell), cell.text]),
    ...framework.indicators.map(({ id, text, note }): [string, string] => [
      id,
      `${text} ${note ?? ''}`,
    ]),
    ...framework.howToUse.map((text, index): [string, string] => [`howToUse.${index}`, text]),
    ['notice', framework.notice],
    ...Object.entries(framework.flagDefinitions),
    ...Object.entries(framework.rules),
  ];
  return places
    .filter(([, text]) => offersEitherNumber(text))
    .map(([where]) =>
      finding('wrong-number', where, 'It offers 999 or 101. In immediate danger it is 999 only.'),
    );
}

/** FRM-26: a name for families that holds a level word would turn a page for them into a verdict. */
export function familyWords(framework: ThresholdFramework): LintFinding[] {
  return framework.outcomes.flatMap(({ key, familyName }) =>
    levelWordsIn(framework, familyName).map((word) =>
      finding('family-words', key, `Its name for families says "${word}".`),
    ),
  );
}
