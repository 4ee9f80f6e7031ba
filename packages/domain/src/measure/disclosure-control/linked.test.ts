import { describe, expect, test } from 'vitest';
import { checkAgainstEarlier } from './check-against-earlier.ts';
import { defaultDisclosureParameters } from './parameters.ts';
import type { EarlierRelease, Group, Release } from './people.ts';
import { protect } from './protect.ts';
import { addTables } from './shape.ts';

const parameters = defaultDisclosureParameters;

/** The same made-up groups every time: three tables of 3 by 3. */
function groupsFrom(seed: number): Group[] {
  let state = seed;
  const next = () => {
    state = (state * 69_069 + 12_345) % 2 ** 32;
    return Math.floor(state / 65_536) / 65_536;
  };
  return ['a', 'b', 'c'].map((name) => ({
    name,
    counts: [0, 1, 2].map(() => [0, 1, 2].map(() => (next() < 0.15 ? 0 : Math.floor(next() * 25)))),
  }));
}

/** Publishes releases one after another; each as a picture of what it hides, or "refused". */
function publish(seed: number, releases: readonly string[]): string[] {
  const groups = groupsFrom(seed);
  const earlier: EarlierRelease[] = [];
  return releases.map((names) => {
    const counted = names.split('');
    const counts = addTables(
      groups.filter(({ name }) => counted.includes(name)).map((group) => group.counts),
    );
    const release: Release = { groups, counts, counted, earlier: [...earlier], impossible: [] };
    const plan = protect(release, parameters);
    if (!plan) return 'refused';
    expect(checkAgainstEarlier(release, plan.hidden, parameters)).toEqual([]);
    earlier.push({ name: names, groups: counted, hidden: plan.hidden });
    return plan.hidden.map((row) => row.map((one) => (one ? '#' : '.')).join('')).join(' ');
  });
}

describe('releases one after another', () => {
  test.each<[number, string[], string[]]>([
    [0, ['a', 'ab'], ['###. .##. ###. ....', '.##. .##. .##. ....']],
    [1, ['ab', 'a'], ['#.#. .... #.#. ....', '.... #.#. ##.. .##.']],
    [2, ['a', 'b', 'abc'], ['##.. .##. #.#. ....', '.... ###. ###. ....', '.... ##.. ##.. ....']],
    [3, ['a', 'ab', 'abc'], ['.##. #.#. ##.. ....', '###. ###. ###. ....', '.##. ###. ##.. .##.']],
    [4, ['abc', 'a', 'b'], ['##.. ##.. .... ....', '..## ##.# ###. ....', '###. ##.# ..## ....']],
    [5, ['ab', 'bc'], ['.... ##.. ##.. ....', '##.. .... ##.. ....']],
    [6, ['a', 'a'], ['.### #### #.#. ....', '.### #### #.#. ....']],
    [7, ['a', 'ab'], ['##.. ##.. .... ....', '###. ###. .... ....']],
    [8, ['ab', 'a'], ['##.. .... ##.. ....', '#.#. #.#. .... ....']],
    [9, ['a', 'b', 'abc'], ['.... ##.. ##.. ....', '#.#. #.#. #.#. ....', '###. #.#. #.#. .##.']],
    [10, ['a', 'ab', 'abc'], ['.##. #.#. ##.. ....', '.... .... .... ....', '##.. ##.. .... ....']],
    [11, ['abc', 'a', 'b'], ['.... .... .... ....', '.##. .... .##. ....', '###. ##.. .##. ....']],
    [12, ['ab', 'bc'], ['#.#. #.#. #.#. #.#.', '##.. .... ##.. ....']],
    [13, ['a', 'a'], ['.##. #.#. ##.. ....', '.##. #.#. ##.. ....']],
    [73, ['a', 'ab', 'abc'], ['.... .##. .##. ....', '###. .... ###. ....', '##.. ##.. .... ....']],
    [18, ['abc', 'a', 'b'], ['.##. .... .##. ....', '#.#. .##. ##.. ....', '##.. #### ..## ....']],
    [28, ['a', 'ab'], ['.### .### .... ....', '..## .### .##. .##.']],
    [291, ['abc', 'a', 'b'], ['.##. .... .##. ....', '.##. .... .##. ....', '##.# ###. #.## ....']],
    [95, ['abc', 'a', 'b'], ['.... .... .... ....', '.##. #.#. ##.. ....', '.### #.## ##.. ....']],
    [
      1145,
      ['abc', 'a', 'b'],
      ['.... .... .... ....', '.##. ##.. #.#. ....', '##.. ##.. .##. #.#.'],
    ],
    [256, ['abc', 'a', 'b'], ['##.. ##.. .... ....', '.##. ##.. #.#. ....', 'refused']],
    [
      332,
      ['a', 'ab', 'abc'],
      ['.... #.#. #.#. ....', '##.. #.#. ###. ....', '##.. ###. ###. ....'],
    ],
    [91, ['a', 'ab'], ['.... .... .... ....', '.##. .... .##. ....']],
  ])(
    'SDC-6: from %i, %j hide the same as ever, and each is safe with those before',
    (seed, releases, plans) => {
      expect(publish(seed, releases)).toEqual(plans);
    },
  );
});
