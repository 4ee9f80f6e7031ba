export { classes, judgeBy, steps, type Likely, type PackedWeights } from './classifier.ts';
export { featuresOf, lengthOf, type Feature } from './features.ts';
export { gapLetters, letters, markOf, packMarks, places } from './marks.ts';
export { matchBy, type NeedMatch } from './match-needs.ts';
export { clausesOf, readText } from './reading.ts';
export { nearestInGroups } from './spelling.ts';
export { wordGroups, wordsInGroups } from './word-tags.ts';
export { wordsOf } from './words.ts';
