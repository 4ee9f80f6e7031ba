import { plainWords } from './plain-words.ts';
import type { ThresholdFramework } from './schema.ts';

/** Words of the framework that no family should meet on a page for them, whatever the framework. */
const alwaysLevelWords = ['threshold', 'thresholds', 'level', 'levels', 'score', 'risk', 'neglect'];

/**
 * FRM-26: the level words that a text holds: the names of the levels, the framework's word for them, and the words that
 * are level words everywhere. Whole words, whatever the case.
 */
export function levelWordsIn(framework: ThresholdFramework, text: string): string[] {
  const { levels, levelWord } = framework;
  const named = [...levels.map(({ name }) => name), levelWord.one, levelWord.many];
  const words = new Set([...named, ...alwaysLevelWords].map(plainWords));
  const plain = ` ${plainWords(text)} `;
  return [...words].filter((word) => plain.includes(` ${word} `));
}
