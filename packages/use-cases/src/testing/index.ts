export { contactOf, createWorld, factsOf, type World } from './world.ts';
export { fourAnswers, notShared, sharedNow } from './sharing-example.ts';
