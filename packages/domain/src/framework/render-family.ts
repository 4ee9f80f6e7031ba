import { levelWordsIn } from './level-words.ts';
import { markdownBlocks, markdownList, markdownText } from './markdown.ts';
import type { ThresholdFramework } from './schema.ts';

/** One area of a family's own page, to be filled in together. */
export type FamilyPage = {
  outcome: string;
  title: string;
  questions: readonly string[];
  /** Things that can be going well, to start from; empty where the framework prints none that a family can read. */
  ideas: string[];
};

/** FRM-26: the three questions in words for a family (H06, H31). */
export const familyQuestions = [
  'What is going well?',
  'What worries you?',
  'What needs to happen now, and who could help?',
] as const;

const opening = [
  'These pages are for talking things through together.',
  'There are no marks and no right answers.',
  'Use your own words. Leave out what you like.',
  'If anyone is in danger right now, call 999.',
];

/**
 * FRM-26: the framework for a family (H31): its areas and three questions, and strengths to start from. It shows no level, no
 * worry and no flag. Whatever holds a level word is left out, whoever wrote the framework.
 */
export function familyPages(framework: ThresholdFramework): FamilyPage[] {
  const fit = (text: string) => levelWordsIn(framework, text).length === 0;
  return framework.outcomes.map(({ key, familyName }) => ({
    outcome: key,
    title: fit(familyName) ? familyName : 'This part of your life',
    questions: familyQuestions,
    ideas: framework.indicators
      .filter(
        ({ outcome, polarity, flags, text }) =>
          outcome === key && polarity === 'strength' && flags.length === 0 && fit(text),
      )
      .map(({ text }) => text),
  }));
}

/** FRM-26: the family's pages as Markdown, with room to write. */
export function familyMarkdown(framework: ThresholdFramework): string {
  return markdownBlocks([
    ['# Talking it through'],
    opening,
    ...familyPages(framework).flatMap(({ title, questions, ideas }) => [
      [`## ${markdownText(title)}`],
      ideas.length > 0 ? ['Things that can go well:'] : [],
      markdownList(ideas),
      ...questions.map((question) => [`**${question}**`, '', '................................']),
    ]),
  ]);
}
