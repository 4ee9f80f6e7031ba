import { describe, expect, test } from 'vitest';
import { type ItemState, itemStateLabels, itemStates, itemVerbs, moveItem } from './item.ts';
import { type Return, checkReturn, returnKindLabels, returnKinds } from './return.ts';

describe('an item on the list', () => {
  test('TRI-M1: the only moves are those of a listed item', () => {
    const allowed = itemStates.flatMap((state) =>
      itemVerbs.flatMap((verb) => {
        const move = moveItem(state, verb);
        return move.ok ? [`${state} -> ${verb} -> ${move.state}`] : [];
      }),
    );
    expect(allowed).toEqual([
      'listed -> add-return -> listed',
      'listed -> record-outcome -> decided',
      'listed -> withdraw -> withdrawn',
    ]);
    for (const state of itemStates) expect(itemStateLabels[state]).toBeTruthy();
  });

  test('TRI-M1: a second outcome is refused, says why and what to do', () => {
    expect(moveItem('decided', 'record-outcome')).toEqual({
      ok: false,
      problem: {
        from: 'decided',
        verb: 'record-outcome',
        message: 'This cannot be given an outcome: it is decided, and its outcome stands.',
        nextStep:
          'Open the item to read the outcome. If something new is known, record a new contact or ring the front door.',
      },
    });
  });

  test('TRI-M1: an unheard-of state or verb is refused, not thrown', () => {
    expect(moveItem('toString' as ItemState, 'withdraw').ok).toBe(false);
    expect(moveItem('listed', 'constructor' as 'withdraw').ok).toBe(false);
  });
});

describe('one agency answers', () => {
  test('TRI-M2: four kinds, each with a label', () => {
    expect(returnKinds).toHaveLength(4);
    for (const kind of returnKinds) expect(returnKindLabels[kind]).toBeTruthy();
  });

  const text = 'Missed the last two appointments.';
  const reason = 'Told in confidence; the safeguarding lead decided.';
  const cases: [string, Return, 'text' | 'reason' | 'fine'][] = [
    ['not known', { kind: 'not-known', text: null, reason: null }, 'fine'],
    ['not known, yet with words', { kind: 'not-known', text, reason: null }, 'text'],
    ['nothing relevant', { kind: 'known-nothing-relevant', text: '', reason: null }, 'fine'],
    ['nothing relevant, yet words', { kind: 'known-nothing-relevant', text, reason: null }, 'text'],
    ['shared, with words', { kind: 'known-shared', text, reason: null }, 'fine'],
    ['shared, without words', { kind: 'known-shared', text: ' ', reason: null }, 'text'],
    ['withheld, with a reason', { kind: 'known-withheld', text: null, reason }, 'fine'],
    ['withheld, without a reason', { kind: 'known-withheld', text: null, reason: ' ' }, 'reason'],
    ['withheld, yet with the words', { kind: 'known-withheld', text, reason }, 'text'],
  ];
  test.each(cases)('TRI-M3: %s', (_, given, expected) => {
    const check = checkReturn(given);
    expect(check.ok ? 'fine' : check.problems[0]?.field).toBe(expected);
  });

  test('TRI-M3: each problem says what to do', () => {
    const messageOf = (given: Return) => {
      const check = checkReturn(given);
      return check.ok ? '' : check.problems.map(({ message }) => message).join();
    };
    expect(messageOf({ kind: 'known-shared', text: null, reason })).toBe(
      'Write what is relevant and proportionate for this meeting to know.',
    );
    expect(messageOf({ kind: 'known-withheld', text, reason: null })).toBe(
      'Write why it is not shared, and who decided that.',
    );
    expect(messageOf({ kind: 'known-withheld', text, reason })).toBe(
      'You chose not to share, so leave the information out and give only the reason.',
    );
    expect(messageOf({ kind: 'not-known', text, reason: null })).toBe(
      'You wrote something for the meeting to know. Choose "Known to us, sharing what is relevant".',
    );
  });
});
