export { always, classes, letters, shortGap, sizeOf, step, steps } from './classifier.ts';
export { featuresOf, places, type Feature } from './features.ts';
export { readText } from './reading.ts';
export { wordGroups } from './word-tags.ts';
