import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Machine, judgeMove, moveIn, relationWords, relations } from './index.ts';

const machine: Machine<'open' | 'shut', 'close' | 'open-again', 'key-in-hand' | 'room-empty'> = {
  verbWords: { close: 'be closed', 'open-again': 'be opened again' },
  conditions: {
    'key-in-hand': { missing: 'Nobody has the key.', nextStep: 'Fetch the key.' },
    'room-empty': { missing: 'Somebody is still inside.', nextStep: 'Ask them to come out.' },
  },
  moves: {
    open: {
      words: 'open',
      verbs: {
        close: { to: 'shut', by: ['author', 'manager'], requires: ['key-in-hand', 'room-empty'] },
      },
      nextStep: 'Close it.',
    },
    shut: {
      words: 'shut',
      verbs: { 'open-again': { to: 'open', by: [], requires: [] } },
      nextStep: 'Go round the back.',
    },
  },
};
const met = ['key-in-hand', 'room-empty'];

describe('one answer to whether a move may be made', () => {
  test('ACC-10: by the right person, when everything is so: allowed, and where it leads', () => {
    expect(judgeMove(machine, 'open', 'close', { relations: ['manager'], met })).toEqual({
      answer: 'allowed',
      state: 'shut',
    });
  });

  test('ACC-10: the state is asked first', () => {
    expect(judgeMove(machine, 'shut', 'close', { relations: [], met: [] })).toEqual({
      answer: 'not-in-this-state',
      problem: {
        from: 'shut',
        verb: 'close',
        message: 'This cannot be closed: it is shut.',
        nextStep: 'Go round the back.',
      },
    });
  });

  test('ACC-10: then who asks', () => {
    expect(judgeMove(machine, 'open', 'close', { relations: ['chair'], met: [] })).toEqual({
      answer: 'not-by-you',
      problem: {
        from: 'open',
        verb: 'close',
        message:
          'This can only be closed by whoever is writing it, or the manager who is named for it.',
        nextStep: 'Ask whoever is writing it, or the manager who is named for it.',
      },
    });
  });

  test('ACC-10: then what is missing, all of it at once', () => {
    const answer = judgeMove(machine, 'open', 'close', { relations: ['author'], met: [] });
    expect(answer).toEqual({
      answer: 'not-yet',
      problem: {
        from: 'open',
        verb: 'close',
        message: 'This cannot be closed yet. Nobody has the key. Somebody is still inside.',
        nextStep: 'Fetch the key. Ask them to come out.',
      },
      missing: [
        { condition: 'key-in-hand', missing: 'Nobody has the key.', nextStep: 'Fetch the key.' },
        {
          condition: 'room-empty',
          missing: 'Somebody is still inside.',
          nextStep: 'Ask them to come out.',
        },
      ],
    });
  });

  test('ACC-10: one thing missing is named alone', () => {
    const standing = { relations: ['author'] as const, met: ['room-empty', 'key-under-mat'] };
    expect(judgeMove(machine, 'open', 'close', standing)).toMatchObject({
      answer: 'not-yet',
      missing: [{ condition: 'key-in-hand' }],
    });
  });

  test('ACC-9: a move that names nobody is nobody’s', () => {
    const standing = { relations: [...relations], met };
    expect(judgeMove(machine, 'shut', 'open-again', standing)).toEqual({
      answer: 'not-by-you',
      problem: {
        from: 'shut',
        verb: 'open-again',
        message: 'This cannot be opened again by hand.',
        nextStep: 'Open it again, and read what happened to it.',
      },
    });
  });
});

test('ACC-10: any text for a state, a verb, a relation or a condition gets an answer, and never a yes', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.array(fc.string()), (state, verb, names) => {
      const standing = { relations: names, met: names };
      const loose: Machine<string, string, string> = machine;
      const answer = judgeMove(loose, state, verb, standing as never);
      expect(answer.answer).not.toBe('allowed');
    }),
  );
  for (const odd of ['constructor', '__proto__', 'toString', '']) {
    const loose: Machine<string, string, string> = machine;
    expect(moveIn(loose, odd, 'close')).toMatchObject({
      ok: false,
      problem: { message: 'This cannot be closed: its state is not known.' },
    });
    expect(moveIn(loose, 'open', odd)).toMatchObject({
      ok: false,
      problem: { message: 'This cannot be changed like that: it is open.' },
    });
  }
});

test('ACC-9: every relation has words', () => {
  for (const relation of relations) expect(relationWords[relation]).toMatch(/^[a-z]/);
});
