import { describe, expect, it } from 'vitest';
import { z } from 'zod';

import { InvalidInput } from './errors.ts';
import { parseInput } from './input.ts';

const Note = z.strictObject({ text: z.string().trim().min(1), people: z.array(z.string()) });

describe('what is sent in', () => {
  it('loses characters that nobody can see, wherever they stand', () => {
    const pasted = {
      text: 'Out\u0000 late\u0007\r\n\tagain \ud83d',
      people: ['Mo\u001f', 'José 🙂'],
    };
    expect(parseInput(Note, pasted)).toEqual({
      text: 'Out late\r\n\tagain \ufffd',
      people: ['Mo', 'José 🙂'],
    });
  });

  it('is still asked for where nothing else was sent', () => {
    expect(() => parseInput(Note, { text: '\u0000', people: [] })).toThrow(InvalidInput);
  });

  it('keeps the shape it has: a name of its own making is refused, not lost', () => {
    expect(() => parseInput(Note, { text: 'a', people: [], extra: 1 })).toThrow(InvalidInput);
  });
});
