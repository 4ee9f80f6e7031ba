export { contactOf, createWorld, factsOf, type World } from './world.ts';
export { fieldsOf } from './refused-fields.ts';
export { fourAnswers, notShared, sharedNow } from './sharing-example.ts';
