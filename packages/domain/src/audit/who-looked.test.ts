import { describe, expect, test } from 'vitest';

import { agencyKinds } from '../access/agency.ts';
import { readingGrade, sentencesIn, wordsIn } from '../navigation/index.ts';
import { toldCases } from './told-cases.ts';
import { familyVerbs, isFamilyVerb, otherVerbs } from './verbs.ts';
import {
  checkFirstWords,
  lineInWords,
  mayReadWhoLooked,
  tellFamily,
  whoLookedWords,
} from './who-looked.ts';
import { quietKinds, workerInWords } from './who.ts';

describe('what a family is told', () => {
  test.each(toldCases.cases)('$id: $name', ({ facts, expected }) => {
    const { lines, checkFirst } = tellFamily(
      facts.entries.map(({ at, verb, by, agreement, restricted }) => ({
        at: new Date(at),
        verb,
        agencyKind: by,
        agreement: agreement ?? 'asked-given',
        isRestricted: restricted ?? false,
      })),
    );
    expect(lines.map((line) => `${line.day}: ${lineInWords(line)}`)).toEqual(expected.lines);
    expect(checkFirst).toEqual(expected.checkFirst);
  });

  test('AUD-2: a verb is about one family or is not, never both', () => {
    expect(otherVerbs.filter(isFamilyVerb)).toEqual([]);
  });

  test('AUD-4: whoever could put somebody at risk by their kind sounds like the others', () => {
    expect(new Set(quietKinds.map(workerInWords)).size).toBe(1);
    const theirs = workerInWords(quietKinds[0]).toLowerCase();
    expect(theirs).not.toMatch(/abuse|domestic|drug|alcohol|justice|youth|adult|safeguard/);
  });

  test('AUD-7: the governance lead and whoever leads the help may have it, and nobody else', () => {
    const may = (id: string, ...roles: Parameters<typeof mayReadWhoLooked>[0]['roles'][number][]) =>
      mayReadWhoLooked({ id, roles }, { helpLedBy: ['leah'] });
    expect(may('ig', 'information-governance-lead')).toBe(true);
    expect(may('leah', 'practitioner')).toBe(true);
    expect(may('owen', 'practitioner', 'chair', 'supervisor', 'administrator')).toBe(false);
  });
});

describe('AUD-7: the words can be read at nine', () => {
  const lines = Object.values(familyVerbs).flatMap((did) =>
    agencyKinds.flatMap((kind) =>
      [1, 2, 3].map((times) =>
        lineInWords({ day: '2026-11-23', words: `${workerInWords(kind)} ${did}`, times }),
      ),
    ),
  );
  const all = [...lines, ...Object.values(whoLookedWords)];

  test('no sentence has 20 words', () => {
    expect(all.flatMap(sentencesIn).filter((each) => wordsIn(each).length > 19)).toEqual([]);
  });

  test('no longer string is harder than a reader of nine or ten can manage', () => {
    const hard = all
      .filter((text) => wordsIn(text).length >= 8)
      .map((text) => ({ text, grade: readingGrade(text) }))
      .filter(({ grade }) => grade > 8.5);
    expect(hard).toEqual([]);
  });

  test('as a whole it reads easily', () => {
    expect(readingGrade(lines.join('\n'))).toBeLessThan(5);
    expect(readingGrade(Object.values(whoLookedWords).join('\n'))).toBeLessThan(5);
  });

  test.each(['safeguard', 'risk', 'threshold', 'audit', 'record', 'data', 'case', 'level'])(
    'none says “%s”',
    (word) => {
      expect(all.filter((text) => new RegExp(`\\b${word}`, 'i').test(text))).toEqual([]);
    },
  );

  test('what staff read first says what to do', () => {
    for (const words of Object.values(checkFirstWords)) expect(words).toMatch(/Make sure/);
  });
});
