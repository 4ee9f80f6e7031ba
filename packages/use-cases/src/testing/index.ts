export { contactOf, createWorld, factsOf, type World } from './world.ts';
