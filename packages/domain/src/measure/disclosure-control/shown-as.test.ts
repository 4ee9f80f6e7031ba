import { expect, test } from 'vitest';
import { defaultDisclosureParameters } from './parameters.ts';
import { roundCount } from './publish.ts';
import { notesOn, smallestShown } from './shown-as.ts';

const sentence = (hideUpTo: number, roundTo: number) =>
  smallestShown({ ...defaultDisclosureParameters, hideUpTo, roundTo });

test.each<[number, number, string[]]>([
  [5, 5, ['A shown 5 means 6 or 7, as counts from 1 to 5 are never shown.']],
  [6, 5, ['A shown 5 means 7, as counts from 1 to 6 are never shown.']],
  [7, 5, []],
  [5, 1, []],
  [4, 5, []],
  [5, 3, []],
  [5, 10, []],
  [10, 10, ['A shown 10 means from 11 to 14, as counts from 1 to 10 are never shown.']],
  [2, 10, ['A shown 0 means nobody, or 3 or 4, as counts from 1 to 2 are never shown.']],
  [1, 8, ['A shown 0 means nobody, or 2 or 3, as counts from 1 to 1 are never shown.']],
  [1, 9, ['A shown 0 means nobody, or from 2 to 4, as counts from 1 to 1 are never shown.']],
  [3, 9, ['A shown 0 means nobody, or 4, as counts from 1 to 3 are never shown.']],
])('SDC-3: hiding up to %i and rounding to %i: %j', (hideUpTo, roundTo, expected) => {
  expect(sentence(hideUpTo, roundTo)).toEqual(expected);
});

test('SDC-3: whatever the limits, the sentence names just the counts that are printed so', () => {
  for (let hideUpTo = 1; hideUpTo <= 20; hideUpTo += 1)
    for (let roundTo = 1; roundTo <= 100; roundTo += 1) {
      const parameters = { ...defaultDisclosureParameters, hideUpTo, roundTo };
      const shown = Array.from({ length: 200 }, (_, index) => index + hideUpTo + 1);
      const low = shown.filter((count) => roundCount(count, parameters) <= hideUpTo);
      const [said = ''] = sentence(hideUpTo, roundTo);
      const numbers = said.split(', as ')[0]?.match(/\d+/g)?.map(Number).slice(1) ?? [];
      expect([hideUpTo, roundTo, ...new Set(numbers)]).toEqual([
        hideUpTo,
        roundTo,
        ...new Set([...low.slice(0, 1), ...low.slice(-1)]),
      ]);
    }
});

test('SDC-3, SDC-5: the notes below a table', () => {
  const rest = [
    'Counts are rounded to the nearest 5.',
    'A shown 5 means 6 or 7, as counts from 1 to 5 are never shown.',
  ];
  expect(notesOn(false, defaultDisclosureParameters)).toEqual(rest);
  expect(notesOn(true, defaultDisclosureParameters)).toEqual([
    '[c] stands for a number that is not shown, so that nobody can be recognised.',
    ...rest,
  ]);
});
