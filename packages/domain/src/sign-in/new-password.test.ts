import { describe, expect, test } from 'vitest';

import { leastPasswordLength, mostPasswordLength, passwordProblem } from './new-password.ts';

const about = {
  name: 'Ann-Mária Okafor Lee',
  email: 'am.okafor@wenbrook-council.example',
  agencies: ['Wenbrook Family Service'],
};
const why = (password: string, facts: { isEasy?: boolean; isStolen?: boolean } = {}) =>
  passwordProblem({ password, about, isEasy: false, isStolen: false, ...facts })?.why ?? null;

describe('SGN-1 how long a password is', () => {
  test.each([
    ['', 'too-short'],
    ['x'.repeat(leastPasswordLength - 1), 'too-short'],
    // Six people of two code units each are six characters, not twelve.
    ['😀'.repeat(6), 'too-short'],
    ['x'.repeat(leastPasswordLength), null],
    ['x'.repeat(mostPasswordLength), null],
    ['x'.repeat(mostPasswordLength + 1), 'too-long'],
  ])('%s', (password, expected) => expect(why(password)).toBe(expected));
});

describe('SGN-2 what a password must not be', () => {
  test.each([
    ['waymark-lantern-otter', 'the name of the software'],
    ['lantern WAY MARK otter', 'the same, spaced'],
    ['lantern-okafor-otter', 'a family name'],
    ['annmaria lantern otter', 'a given name without its accent'],
    ['am.okafor lantern', 'the mailbox'],
    ['wenbrookcouncilexample1', 'the domain'],
    ['Wenbrook Family Service 7', 'the agency'],
  ])('%s: %s', (password) => expect(why(password)).toBe('about-you'));

  test.each([
    ['sleeping lantern otter', 'three letters of a name are inside many words'],
    ['family lantern otter', 'one word of the agency is anybody’s'],
  ])('%s passes: %s', (password) => expect(why(password)).toBeNull());

  test('easy and stolen ones are refused, and it is said which', () => {
    const password = 'lantern otter gravel';
    expect(why(password)).toBeNull();
    expect(why(password, { isEasy: true })).toBe('easy');
    expect(why(password, { isStolen: true })).toBe('stolen');
  });

  test('the answer never repeats the password', () => {
    const password = 'lantern otter gravel';
    const answer = passwordProblem({ password, about, isEasy: true, isStolen: true });
    expect(answer?.message).toMatch(/words/);
    expect(answer?.message).not.toContain('lantern');
  });
});
