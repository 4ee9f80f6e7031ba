import { describe, expect, it } from 'vitest';
import { fiveLevelFramework } from '../framework/five-level.ts';
import { dangerReasons, needsReason, nothingReason, unclearDangerReason } from './match/reasons.ts';
import {
  audienceNotes,
  dangerFirst,
  dangerReassurance,
  dangerSigns,
  helplines,
  helplineSituations,
  honestyLine,
  localContactLabels,
  needAreas,
  needs,
  policeNotUrgent,
  readingGrade,
  sentencesIn,
  serviceKindLabels,
  silentCall,
  wordsIn,
  type Need,
} from './index.ts';

/** What a page says; `words` is apart, as it holds what families type. */
const pageCopy = (need: Need): string[] => [
  need.title,
  need.intro,
  need.tryNow.title,
  ...need.tryNow.steps,
  ...need.talkTo.flatMap(({ who, how }) => [who, how]),
  need.next,
  ...need.worse,
];

const otherCopy: string[] = [
  ...dangerSigns.flatMap(({ words, first, otherwise, never }) => [
    ...words,
    first,
    ...otherwise,
    ...(never === null ? [] : [never]),
  ]),
  ...dangerFirst,
  dangerReassurance,
  policeNotUrgent,
  ...silentCall,
  honestyLine,
  ...helplineSituations.map(({ title }) => title),
  ...helplines.flatMap(({ who, hint, text }) => [who, hint ?? '', text ?? '']),
  ...Object.values(serviceKindLabels).flatMap(({ label, about }) => [label, about]),
  ...needAreas.flatMap(({ title, intro }) => [title, intro]),
  ...Object.values(localContactLabels),
  ...Object.values(dangerReasons),
  unclearDangerReason,
  needsReason,
  nothingReason,
  ...Object.values(audienceNotes).flatMap((note) => note ?? []),
];

const everyNeed = needs.map((need): [string, Need] => [need.id, need]);
const shown = [...needs.flatMap(pageCopy), ...otherCopy].filter((text) => text !== '');
const everything = [...shown, ...needs.flatMap(({ words }) => words)];

describe('NAV-17 no family meets a level of need (source test 3)', () => {
  const levels = fiveLevelFramework().levels.map(({ name }) => name);
  const benefit = 'Universal Credit'; // its name, which families use
  const others = [
    'threshold',
    'neglect',
    'risk',
    'safeguard',
    'child protection',
    'non-engagement',
    'score',
    'severity',
    'level',
    'assessment',
    'universal',
    'targeted',
    'intervention',
  ];

  it.each([...levels, ...others])('no string says “%s”', (word) => {
    const said = new RegExp(`\\b${word}`, 'i');
    expect(everything.filter((text) => said.test(text.replace(benefit, '')))).toEqual([]);
  });
});

describe('NAV-18 short words, short sentences', () => {
  const longestSentence = 19; // words: "under 20" (N16)
  const hardestPage = 5; // grade; the aim is 4, which is about reading age 9
  const hardestString = 8.5; // grade, of a string long enough for the measure to mean anything
  const longEnough = 8; // words
  const names = helplines.map(({ name }) => name);

  it('no sentence has 20 words', () => {
    const long = everything
      .flatMap(sentencesIn)
      .filter((sentence) => wordsIn(sentence).length > longestSentence);
    expect(long).toEqual([]);
  });

  it.each(everyNeed)('%s can be read at grade 5 or below', (_, need) => {
    expect(readingGrade(pageCopy(need).join('\n'), names)).toBeLessThanOrEqual(hardestPage);
  });

  it('all danger pages together too', () => {
    expect(readingGrade(otherCopy.join('\n'), names)).toBeLessThanOrEqual(hardestPage);
  });

  it('no single string is much harder', () => {
    const hard = everything.filter(
      (text) => wordsIn(text).length >= longEnough && readingGrade(text, names) > hardestString,
    );
    expect(hard).toEqual([]);
  });
});

describe('NAV-19 a kind, plain voice', () => {
  it('no blame, no "you must", no promise, no diagnosis', () => {
    const said =
      /\byou (must|should have|failed)\b|\bnon-|\bguarantee|\bwe promise|\bcured?\b|\byour fault\b/i;
    const notYourFault = /(not|never) (your|their) fault|not your fault/i;
    expect(shown.filter((text) => said.test(text) && !notYourFault.test(text))).toEqual([]);
  });

  // Each short form a family did not bring itself, and the words that must stand beside it.
  const explained: Record<string, RegExp> = {
    GP: /doctor \(GP\)|Doctor \(GP\)|GP means/,
    SENCO: /extra needs/,
    SENDIASS: /extra needs|council’s name/,
    FGM: /cut/,
    'A&E': /hospital/,
    NHS: /./,
    LGBT: /./,
    OK: /./,
  };
  const ownNames = new Set(['NSPCC', 'FRANK', 'IPSEA', 'PANDAS', 'ACT', 'SHOUT']);

  it('no unexplained short form', () => {
    const unexplained = shown.flatMap((text) =>
      (text.match(/\b[A-Z]{2,}(?:&[A-Z])?\b|\b[A-Z]&[A-Z]\b/g) ?? [])
        .filter((short) => !ownNames.has(short) && !explained[short]?.test(text))
        .map((short) => `${short}: ${text}`),
    );
    expect(unexplained).toEqual([]);
  });

  it('numbers to ring are data: no page writes one but 999 and 111', () => {
    const written = [
      ...needs.flatMap(pageCopy),
      ...dangerSigns.flatMap(({ first, otherwise }) => [first, ...otherwise]),
    ];
    const digits = written.filter((text) => /\b0\d{2,}|\d{4,}|\d{3} \d{3}/.test(text));
    expect(digits).toEqual([]);
  });

  it('typographic quotes and apostrophes only, and no space left over', () => {
    expect(everything.filter((text) => /['"]|\s{2}|^\s|\s$/.test(text))).toEqual([]);
  });
});

describe('NAV-20 everyone is in it', () => {
  it.each([
    ['dads', /\bdads?\b/i],
    ['mums', /\bmums?\b/i],
    ['grandparents', /grand(parent|child|son|ad)|\bnan\b/i],
    [
      'carers of a relative’s child',
      /kinship|raising my grand|live with my nan|came to live with me/i,
    ],
    ['disabled parents', /disabled|wheelchair/i],
    ['same-sex parents', /two mums|LGBT|partner is a woman/i],
    ['people new to the country', /visa|new to this country|interpreter/i],
    ['people who find reading hard', /can’t read|find reading hard/i],
  ])('%s find themselves on several pages', (_, words) => {
    const pages = needs.filter((need) => words.test([...pageCopy(need), ...need.words].join('\n')));
    expect(pages.length).toBeGreaterThanOrEqual(2);
  });
});
