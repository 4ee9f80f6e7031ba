import type { DangerSignId } from '../danger-sign-id.ts';
import type { NeedKey } from '../need-key.ts';
import { judgeBy, type Judge, type Likely } from './classifier.ts';
import { dangerSignsOf } from './danger-signs-of.ts';
import { clausesOf, readText } from './reading.ts';
import { dangerReasons, needsReason, nothingReason, unclearDangerReason } from './reasons.ts';
import type { Tagged } from './word-tags.ts';
import { gaps, kinds, levels, sizes, starts } from './weights.ts';

/** A need that the words may be about. */
export type MatchedNeed = { key: NeedKey };

/** What the words may mean. Danger stands first, and is to be shown first (NAV-22). */
export type NeedMatch = {
  danger: boolean;
  /** The most likely first; empty where it is not clear which. */
  dangerSigns: DangerSignId[];
  /** The most likely first; none for words that are about no need. */
  needs: MatchedNeed[];
  /** Why, in whole sentences that repeat nothing of what was written. */
  because: string[];
};

/**
 * NAV-26: how much of a text is read at once, and how much of it again with the next part, so that nothing is cut in two. Needs
 * are looked for in the first part, danger in all of them.
 */
const readAtOnce = 2000;
const readAgain = 200;
const most = 5;
/** From more than nothing on a text is danger (NAV-24); from here on a part of it alone, so that nothing beside it hides it (NAV-25). */
const partFrom = 0.8;
/** How many words are such a part, where somebody writes without stops; and how far on the next one begins. */
const partWords = 6;
const partStep = 3;
/** A second need is no wild guess; and a fourth and a fifth are not far behind the likeliest. */
const guessedFrom = -0.85;
const near = 0.8;
/** NAV-70: what nobody is asked about on a guess, where there is no danger. */
const grave: ReadonlySet<NeedKey> = new Set([
  'self-harm-suicide',
  'child-abuse',
  'domestic-abuse',
  'exploitation',
]);
const graveFrom = -0.4;

const pieces = (text: string): string[] => {
  const found: string[] = [];
  for (let at = 0; at < text.length; at += readAtOnce)
    found.push(text.slice(at, at + readAtOnce + readAgain));
  return found;
};

/** Each clause, and what stands together in a long one. */
const partsOf = (read: readonly Tagged[]): (readonly Tagged[])[] =>
  clausesOf(read).flatMap((clause) => {
    const parts: (readonly Tagged[])[] = [clause];
    for (let at = 0; at < clause.length - partWords + partStep; at += partStep)
      parts.push(clause.slice(at, at + partWords));
    return parts;
  });

const isDanger = (judge: Judge, read: readonly Tagged[]): boolean =>
  judge(read).danger > 0 || partsOf(read).some((part) => judge(part).danger > partFrom);

const ranked = ({ needs }: Likely): Likely['needs'] =>
  [...needs].sort((one, other) => other.likely - one.likely);

const likelyNeeds = (likely: Likely, danger: boolean): NeedKey[] => {
  if (likely.any < 0 && !danger) return [];
  const needs = ranked(likely);
  const best = needs[0]?.likely ?? 0;
  return needs
    .filter((need, at) => at === 0 || need.likely > (at < 3 ? guessedFrom : best - near))
    .filter(({ key, likely: how }, at) => at === 0 || danger || !grave.has(key) || how > graveFrom)
    .slice(0, most)
    .map(({ key }) => key);
};

/** The signs of every need that is more likely than not; where none is, that of the likeliest which has one. */
const signsIn = (judge: Judge, read: readonly Tagged[]): DangerSignId[] => {
  const needs = ranked(judge(read));
  const clear = needs.filter(({ likely }) => likely > 0).map(({ key }) => key);
  const signs = dangerSignsOf(read, clear);
  const all = needs.slice(0, most).map(({ key }) => key);
  return signs.length > 0 ? signs : dangerSignsOf(read, all).slice(0, 1);
};

/** What these weights make of a text. */
export const matchBy =
  (judge: Judge) =>
  (text: string): NeedMatch => {
    const all = pieces(text).map(readText);
    const inDanger = all.find((read) => isDanger(judge, read));
    const danger = inDanger !== undefined;
    const needs = likelyNeeds(judge(all[0] ?? []), danger);
    const dangerSigns = inDanger === undefined ? [] : signsIn(judge, inDanger);
    return {
      danger,
      dangerSigns,
      needs: needs.map((key) => ({ key })),
      because: [
        ...dangerSigns.map((sign) => dangerReasons[sign]),
        ...(danger && dangerSigns.length === 0 ? [unclearDangerReason] : []),
        ...(needs.length > 0 ? [needsReason] : danger ? [] : [nothingReason]),
      ],
    };
  };

const match = matchBy(judgeBy({ gaps, kinds, levels, sizes, starts }));

/**
 * What someone's own words may be about: danger or not, and the likeliest needs (NAV-22). It runs where it is called,
 * keeps nothing (NAV-23), answers any text (NAV-26), and gives the same answer every time.
 */
export const matchNeeds = (text: string): NeedMatch => match(text);
