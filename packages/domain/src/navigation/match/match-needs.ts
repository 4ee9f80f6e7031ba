import type { DangerSignId } from '../danger-sign-id.ts';
import type { NeedKey } from '../need-key.ts';
import { judgeBy, type Judge, type Likely } from './classifier.ts';
import { dangersIn, type FoundDanger } from './danger-patterns.ts';
import { clausesOf, readText } from './reading.ts';
import { dangerReasons, needsReason, nothingReason, unclearDangerReason } from './reasons.ts';
import { signsOfNeed } from './signs-of-need.ts';
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

/** NAV-26: how much of a text is read for needs. Danger is looked for in all of it. */
const readForNeeds = 2000;
const most = 5;
/** Below this the words are about none of the needs. */
const anyFrom = 0.1;
/** From here on the learnt weights alone mean danger. */
const dangerFrom = 0.45;
/** And from here where words of danger were denied, or are long past. */
const dangerFromAside = 0.8;
/** How much likelier a need is that a danger names; and how far behind the likeliest a fourth and a fifth may be. */
const named = 0.8;
const near = 0.8;

const pieces = (text: string): string[] => {
  const found: string[] = [];
  for (let at = 0; at < text.length; at += readForNeeds)
    found.push(text.slice(at, at + readForNeeds));
  return found;
};

const likelyNeeds = ({ any, needs }: Likely, dangers: readonly FoundDanger[]): NeedKey[] => {
  const keys = dangers.flatMap((danger) => danger.needs);
  if (any < anyFrom && keys.length === 0) return [];
  const ranked = needs
    .map(({ key, likely }) => ({ key, likely: likely + (keys.includes(key) ? named : 0) }))
    .sort((one, other) => other.likely - one.likely);
  const best = ranked[0]?.likely ?? 0;
  return ranked
    .filter(({ likely }, at) => at < 3 || likely > best - near)
    .slice(0, most)
    .map(({ key }) => key);
};

const signsOf = (dangers: readonly FoundDanger[], needs: readonly NeedKey[]): DangerSignId[] => {
  const said = dangers.map(({ sign }) => sign);
  if (said.length > 0) return [...new Set(said)];
  const first = needs.map((key) => signsOfNeed[key]).find((sign) => sign !== undefined);
  return first === undefined ? [] : [first];
};

/** What these weights and the danger rules make of a text. */
export const matchBy =
  (judge: Judge) =>
  (text: string): NeedMatch => {
    const all = pieces(text).map((piece) => {
      const read = readText(piece);
      const { found, putAside } = dangersIn(clausesOf(read));
      const likely = judge(read);
      return { found, likely, alarm: likely.danger > (putAside ? dangerFromAside : dangerFrom) };
    });
    const dangers = all.flatMap(({ found }) => found);
    const danger = dangers.length > 0 || all.some(({ alarm }) => alarm);
    const likely = all[0]?.likely ?? judge([]);
    const needs = likelyNeeds(likely, dangers);
    const dangerSigns = danger ? signsOf(dangers, needs) : [];
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
