import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { dangerSigns, needs, sentencesIn, wordsIn } from '@waymark/domain/navigation';
import { describe, expect, test } from 'vitest';
import { draftNote, languageTags, translationSchema, type LanguageTag } from './translation.ts';

const folder = path.resolve(import.meta.dirname, '../content/languages');
const translations = languageTags.map((tag) => {
  const text = readFileSync(path.join(folder, `${tag}.json`), 'utf8');
  return [tag, translationSchema.parse(JSON.parse(text))] as const;
});
const english = JSON.stringify([dangerSigns, needs]);

const scripts: Record<LanguageTag, RegExp> = {
  pl: /[ąćęłńóśźż]/i,
  ur: /[\u0600-\u06ff]/,
  ar: /[\u0600-\u06ff]/,
  ro: /[ăâîșț]/i,
  uk: /[а-яіїєґ]/i,
};

function stringsIn(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  if (typeof words !== 'object' || words === null) return [];
  return Object.values(words).flatMap(stringsIn);
}

test('there is a file for each language and no other', () => {
  expect(readdirSync(folder).toSorted()).toEqual(
    languageTags.map((tag) => `${tag}.json`).toSorted(),
  );
});

describe.each(translations)('%s', (tag, { direction, name, ...words }) => {
  const { frame, privatePage, home, danger, signs, local, helplines, areas, needs: titles } = words;
  const all = stringsIn({
    frame,
    privatePage,
    home,
    danger,
    signs,
    local,
    helplines,
    areas,
    titles,
  });

  test('NAV-59 says that a machine wrote it, until a named person has checked it', () => {
    expect(draftNote({ frame, personCheck: null })).toBe(frame.drafted);
    expect(draftNote({ frame, personCheck: { by: 'Sam Reader', on: '2026-11-22' } })).toBeNull();
  });

  test('runs the right way', () => {
    expect(direction).toBe(tag === 'ar' || tag === 'ur' ? 'rtl' : 'ltr');
  });

  test('is in its own letters', () => {
    expect(name).toMatch(tag === 'pl' ? /^Polski$/ : scripts[tag]);
    const whole = stringsIn({ frame, home, danger, signs, titles }).filter(
      (text) => text.length > 60,
    );
    expect(whole.length).toBeGreaterThan(30);
    const share = whole.filter((text) => scripts[tag].test(text)).length / whole.length;
    expect(share).toBeGreaterThan(0.9);
  });

  test('leaves no title or sign in English, and repeats none', () => {
    const own = [...Object.values(titles), ...Object.values(signs).map(({ said }) => said)];
    expect(own.filter((text) => english.includes(text))).toEqual([]);
    expect(new Set(own).size).toBe(own.length);
  });

  test('has the numbers of each sign where English has them (NAV-6, NAV-7, NAV-59)', () => {
    for (const { id, first, otherwise, never } of dangerSigns) {
      const own = signs[id];
      expect(numbersIn(own.first)).toEqual(numbersIn(first));
      expect(own.otherwise.map(numbersIn)).toEqual(otherwise.map(numbersIn));
      expect(own.never === null).toBe(never === null);
    }
  });

  test('never sends anybody in danger to 101', () => {
    for (const { first } of Object.values(signs)) expect(first).not.toContain('101');
    expect(danger.first.join(' ') + danger.ring999).not.toContain('101');
  });

  test('tells how to ring 999 and how to do so without a sound', () => {
    expect(danger.ring999).toContain('999');
    // To press 55 is a sentence of its own, after staying on the line (NAV-30).
    expect(danger.first[0]).toMatch(/999[^.۔]*[.۔][^.۔]*55/);
    expect(danger.silentSteps.filter((step) => step.includes('55'))).toHaveLength(4);
    expect(danger.relay).toContain('18001');
    expect(danger.police).toContain('101');
  });

  test('keeps to short sentences', () => {
    const sentences = all.flatMap((text) => text.split(/[؟۔]/).flatMap(sentencesIn));
    const long = sentences.filter((sentence) => wordsIn(sentence).length > 25);
    expect(long).toEqual([]);
  });

  test('no space is left over, and no straight quotation mark', () => {
    expect(all.filter((text) => /"|\s{2}|^\s|\s$/.test(text))).toEqual([]);
  });
});

function numbersIn(text: string): string[] {
  return [...new Set(text.match(/\b(999|111|101)\b/g))].toSorted();
}
