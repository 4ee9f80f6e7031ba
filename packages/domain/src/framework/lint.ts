import { z } from 'zod';
import { isDay } from '../clock/day.ts';
import { wrongCounts } from './consistency.ts';
import { contradictoryWords } from './lint/action-words.ts';
import { consultsBelowSocialCare, contradictoryActions, fallingActions } from './lint/actions.ts';
import { type LintFinding, finding } from './lint/finding.ts';
import { duplicates, emptyCells, missingSources, twoLevels } from './lint/statements.ts';
import { familyWords, wrongNumbers } from './lint/words.ts';
import type { ThresholdFramework } from './schema.ts';

/** FRM-21: the edition of the national guidance against which a framework is read. */
export const LintSettings = z.strictObject({
  version: z.string().min(1),
  effectiveFrom: z.string().refine(isDay),
  guidanceEdition: z.string().regex(/^\d{4}$/),
});
export type LintSettings = z.infer<typeof LintSettings>;

/** The edition of Working Together that holds from March 2026. */
export const defaultLintSettings: LintSettings = {
  version: 'framework-lint-1',
  effectiveFrom: '2026-11-22',
  guidanceEdition: '2026',
};

/**
 * FRM-21: reads a framework for what loading cannot refuse: slips, duplicates, gaps and actions that contradict each other.
 * In the order of `lintKinds`, then of the file. A finding is a question for the partnership; nothing is mended by itself.
 */
export function lintFramework(
  framework: ThresholdFramework,
  settings: LintSettings = defaultLintSettings,
): LintFinding[] {
  return [
    ...contradictoryActions(framework),
    ...contradictoryWords(framework),
    ...fallingActions(framework),
    ...duplicates(framework),
    ...twoLevels(framework),
    ...emptyCells(framework),
    ...missingSources(framework),
    ...wrongCounts(framework).map(({ path, message }) =>
      finding('wrong-count', path.join('.'), message),
    ),
    ...consultsBelowSocialCare(framework),
    ...wrongNumbers(framework),
    ...familyWords(framework),
    ...oldGuidance(framework, settings),
  ];
}

/** FRM-21: guidance that has been replaced. */
function oldGuidance({ source }: ThresholdFramework, settings: LintSettings): LintFinding[] {
  const { name, edition } = source.guidance;
  return edition === settings.guidanceEdition
    ? []
    : [
        finding(
          'old-guidance',
          'source.guidance',
          `It was written under ${name} ${edition}; the edition that holds is ${settings.guidanceEdition}.`,
        ),
      ];
}
