import { describe, expect, it } from 'vitest';
import { readingGrade, sentencesIn, syllablesIn, wordsIn } from './index.ts';

describe('NAV-18 how hard a text is to read', () => {
  it.each([
    ['cat', 1],
    ['school', 1],
    ['home', 1],
    ['helped', 1],
    ['wanted', 2],
    ['houses', 2],
    ['little', 2],
    ['called', 1],
    ['worried', 2],
    ['baby', 2],
    ['area', 3],
    ['family', 3],
    ['library', 3],
    ['isn’t', 2],
    ['can’t', 1],
    ['assessment', 3],
    ['multidisciplinary', 7],
    ['999', 1],
  ])('“%s” has %i', (word, syllables) => {
    expect(syllablesIn(word)).toBe(syllables);
  });

  it('a sentence ends at a full stop, a question, a colon and a new line', () => {
    expect(sentencesIn('Ring now. Not sure? Say: “I need help.” Then wait\nBreathe')).toHaveLength(
      6,
    );
    expect(sentencesIn('')).toEqual([]);
  });

  it('a word may have an apostrophe inside', () => {
    expect(wordsIn('Don’t go to A&E, it’s 3am!')).toEqual([
      'don’t',
      'go',
      'to',
      'a&e',
      'it’s',
      '3am',
    ]);
  });

  it('tells plain words from the words of an office', () => {
    const plain = 'Ring the school today. Ask to meet. You can bring a friend.';
    const office =
      'Practitioners should undertake a multidisciplinary assessment prior to consideration of statutory intervention.';
    expect(readingGrade(plain)).toBeLessThan(3);
    expect(readingGrade(office)).toBeGreaterThan(14);
  });

  it('leaves out the names a reader must meet, and gives 0 to no words', () => {
    const text = 'Ring Modern Slavery and Exploitation Helpline now.';
    expect(readingGrade(text, ['Modern Slavery and Exploitation Helpline'])).toBeLessThan(
      readingGrade(text),
    );
    expect(readingGrade('')).toBe(0);
  });
});
