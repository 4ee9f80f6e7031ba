import type { DangerSignId } from '../danger-sign-id.ts';
import type { NeedKey } from '../need-key.ts';
import { dangerRules } from './danger-rules.ts';
import { dangerSets } from './danger-sets.ts';
import type { Tagged } from './word-tags.ts';
import { withoutEnding } from './without-ending.ts';

const gaps = new Map([
  ['..', '(?:(?!(?:not|never) )[^ ]+ ){0,2}'],
  ['...', '(?:(?!(?:not|never) )[^ ]+ ){0,5}'],
]);

const alternatives = (word: string): string =>
  word
    .split('/')
    .map((one) =>
      one.startsWith('@') ? alternatives(dangerSets[one.slice(1)] ?? one) : withoutEnding(one),
    )
    .join('|');

/** A pattern, word by word, as an expression over a clause with a blank before and after each word. */
const expressionOf = (pattern: string): string =>
  pattern
    .split(' ')
    .map((word) => {
      const gap = gaps.get(word);
      if (gap !== undefined) return gap;
      if (word === '^') return '\\^ ';
      if (word === '$') return '$';
      const optional = word.startsWith('?');
      return `(?:(?:${alternatives(optional ? word.slice(1) : word)}) )${optional ? '?' : ''}`;
    })
    .join('');

const anyOf = (patterns: string): RegExp =>
  new RegExp(`(?<= |^)(?:${patterns.split('/').map(expressionOf).join('|')})`);

/** The words that have to be there, each with those that will do as well: without them no expression need be tried. */
const neededBy = (pattern: string): string[][] =>
  pattern
    .split(' ')
    .filter((word) => !gaps.has(word) && !/^[?^$]/.test(word))
    .map((word) => alternatives(word).split('|'));

const rules = dangerRules.map(({ sign, needs, says, unless, always }) => ({
  sign,
  needs,
  always: always === true,
  // Each on its own, so that one that is put aside does not hide another.
  patterns: says.map((pattern) => ({
    needed: neededBy(pattern),
    expression: new RegExp(`(?<= |^)${expressionOf(pattern)}`, 'g'),
  })),
  unless: unless === undefined ? undefined : anyOf(unless),
}));

const past = anyOf(
  'used to/year ago/years ago/long time ago/months ago/month ago/when i was ?a ?very ?only KID/when i was ?very ?only little/when i was ?very small/when i was young/when i was younger/as a KID/growing up/last year/in the past/historic/previously/EX was/was abusive/childhood/once year/when i was 5/when i was 6/when i was 7/when i was 8/when i was 9/when i was AGEKID/when i was AGETEEN/in 2018/in 2019/in 2020/in 2021/in 2022/in 2023/in 2024',
);
const asked = anyOf(
  'what is/what are/signs of/how to talk/how do i talk/is it true/training/awareness',
);
const denied = / (?:not|never|no|nobody|without|neither|nor) (?:[^ ]+ ){0,2}$/;

const deniedHarm =
  / (?:not|never|no) (?:[a-z]+ )?(?:HIT|HITME|HURT|VIOLENT|ABUSE|CONTROL|SUICIDE|SELFHARM|THREATEN|CHOKE|RAPE|STALK|DIE) /;

/** A danger that a text speaks of. */
export type FoundDanger = { sign: DangerSignId; needs: readonly NeedKey[] };

/** The dangers found, and whether any words of danger were put aside: denied, long past, or only asked about. */
export type DangersIn = { found: FoundDanger[]; putAside: boolean };

/**
 * The dangers a text speaks of, clause by clause (NAV-24, NAV-25): a saying, a "not" or something long past puts aside the
 * words of its own clause, and no others.
 */
export const dangersIn = (clauses: readonly (readonly Tagged[])[]): DangersIn => {
  const found: FoundDanger[] = [];
  let putAside = false;
  for (const clause of clauses) {
    const said = clause.map(({ words, tag }) => tag ?? withoutEnding(words[0] ?? ''));
    const text = `^ ${said.join(' ')} `;
    const there = new Set(said);
    if (deniedHarm.test(text)) putAside = true;
    const over = past.test(text) || asked.test(text);
    for (const { sign, needs, patterns, unless, always } of rules) {
      if (found.some((danger) => danger.sign === sign && danger.needs[0] === needs[0])) continue;
      const matches = patterns
        .filter(({ needed }) => needed.every((words) => words.some((word) => there.has(word))))
        .flatMap(({ expression }) => [...text.matchAll(expression)]);
      if (matches.length === 0) continue;
      if (!always && (over || matches.every(({ index }) => denied.test(text.slice(0, index)))))
        putAside = true;
      else if (unless?.test(text) !== true) found.push({ sign, needs });
    }
  }
  return { found, putAside };
};
