export { classes, judgeBy, sizeOf, steps, type PackedWeights } from './classifier.ts';
export { featuresOf, type Feature } from './features.ts';
export { gapLetters, letters, markOf, packMarks, places } from './marks.ts';
export { matchBy, type NeedMatch } from './match-needs.ts';
export { readText } from './reading.ts';
export { wordGroups, wordsInGroups } from './word-tags.ts';
export { wordsOf } from './words.ts';
