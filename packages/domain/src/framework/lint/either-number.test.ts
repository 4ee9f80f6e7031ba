import { describe, expect, test } from 'vitest';
import { lintFramework } from '../lint.ts';
import { madeUp } from '../made-up-cases.ts';
import { offersEitherNumber } from './either-number.ts';

describe('999 or 101', () => {
  test.each([
    '999 or 101',
    '999  OR  101',
    '999/101',
    '101 / 999',
    '999 or call 101',
    '999 or ring the police on 101',
    '999 (or 101)',
    '999 (or, failing that, 101)',
    '999, or 101',
    '999 or else 101',
    'either 101 or 999',
    '101 (or dial 999)',
    '999 or immediately 101',
    '999 or 101 if the child is in immediate danger',
    '999 or 101 at once and do not wait',
    '999 or 101 if the child is hurt and in danger, not later',
    '101 or 999 without delay',
    '999 and 101, that is 999 or 101',
  ])('FRM-23: "%s" offers both', (numbers) => {
    expect(offersEitherNumber(`In immediate danger call ${numbers}.`)).toBe(true);
  });

  test.each([
    'Call 999.',
    'Report it to the police (101, by the next day; 999 if immediate).',
    'Ring 101, or 999 in an emergency.',
    'Ring 101 or 999 if somebody is in danger.',
    'Ring 101 or, if somebody is in danger, 999.',
    'Ring 999 if somebody is in danger or 101.',
    'Ring 999, or 101 if it is not urgent.',
    'Ring 999, or 101 (non-urgent).',
    'Ring 999, or 101 where nobody is in danger.',
    'Ring 999. For a worry or a question ring 101.',
    'Ring 999 first, then note the 101 reference.',
    'Ring 01632 960999 or 101.',
  ])('FRM-23: "%s" does not', (words) => {
    expect(offersEitherNumber(words)).toBe(false);
  });

  const [fine, ...levels] = madeUp.levels;
  if (!fine) throw new Error('The made-up framework has lost its levels.');
  const bad = 'Refer. Call 999 or call 101.';
  test.each([
    ['its action', { practitionerAction: bad }],
    ['what its source says', { sourceDescriptor: bad }],
    ['what stands behind it', { background: bad }],
    ['its note', { mapsTo: { ...fine.mapsTo, note: bad } }],
  ])('FRM-23: found at a level, in %s', (_, differs) => {
    expect(lintFramework({ ...madeUp, levels: [{ ...fine, ...differs }, ...levels] })).toEqual([
      {
        kind: 'wrong-number',
        where: 'level 1',
        message: 'It offers 999 or 101. In immediate danger it is 999 only.',
      },
    ]);
  });
});
