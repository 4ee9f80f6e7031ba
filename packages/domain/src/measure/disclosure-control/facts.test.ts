import { expect, test } from 'vitest';
import { factsOf } from './facts.ts';
import { DisclosureControlInput } from './input.ts';
import { defaultDisclosureParameters } from './parameters.ts';

const facts = (given: object) =>
  factsOf(DisclosureControlInput.parse(given), defaultDisclosureParameters).facts;

test.each<[string, object, object]>([
  [
    'a table of which everything is known',
    { counts: [[20, 30]], areaLevel: 'ward', characteristics: ['ward'] },
    {
      form: 'sound',
      area: 'ward-or-larger',
      crossing: 'few',
      people: 'enough',
      protection: 'not-needed',
    },
  ],
  [
    'a table of nobody, of small areas',
    { counts: [[0, 0]], areaLevel: 'below-ward', characteristics: ['street', 'age', 'sex'] },
    {
      form: 'sound',
      area: 'below-ward',
      crossing: 'too-many',
      people: 'none',
      protection: 'not-needed',
    },
  ],
  [
    'a table with something to hide',
    { counts: [[3, 20, 30]], areaLevel: 'ward', characteristics: ['age', 'sex'] },
    {
      form: 'sound',
      area: 'ward-or-larger',
      crossing: 'too-many-with-area',
      people: 'enough',
      protection: 'found',
    },
  ],
  [
    'a table of five, of which nothing else is known',
    { counts: [[2, 3]] },
    {
      form: 'sound',
      area: 'not-known',
      crossing: 'not-known',
      people: 'few',
      protection: 'nothing-left',
    },
  ],
  [
    'no table at all: the worst of everything',
    {},
    {
      form: 'unsound',
      area: 'not-known',
      crossing: 'not-known',
      people: 'few',
      protection: 'not-found',
    },
  ],
])('SDC-9: the facts of %s', (_, given, expected) => {
  expect(facts(given)).toEqual(expected);
});
