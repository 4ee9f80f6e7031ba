import type { Phrase } from './lines.ts';

/** Who a "{slot}" of a training phrase may be. */
const slots: Readonly<Record<string, readonly string[]>> = {
  kid: [
    'my son',
    'my daughter',
    'my child',
    'my kid',
    'my lad',
    'my little boy',
    'our youngest',
    'my 8 year old',
    'my 7yo',
    'the bairn',
    'my lass',
    'my girl',
    'my 6 yr old',
    'my boy',
    'my grandson',
    'my stepson',
    'our lad',
    'my eldest',
  ],
  teen: [
    'my teenager',
    'my 14 year old',
    'my 15yo son',
    'my teenage daughter',
    'my 13 yr old',
    'my teen',
    'our eldest',
    'my son hes 16',
    'my daughter',
    'my lad',
    'my son',
    'my lass',
    'my 17 year old',
    'my nephew',
    'my granddaughter',
  ],
  tot: [
    'my toddler',
    'my 2 year old',
    'my 3yo',
    'my little one',
    'my 18 month old',
    'my two year old',
    'the toddler',
    'our wean',
    'my 4 year old',
  ],
  baby: [
    'my baby',
    'our newborn',
    'my 3 month old',
    'the baby',
    'my 6 week old',
    'lo',
    'my bubba',
    'my little baby',
    'our baby',
    'baby',
    'my 8 month old',
  ],
  partner: [
    'my partner',
    'my husband',
    'my boyfriend',
    'my bf',
    'my wife',
    'my girlfriend',
    'my fella',
    'my hubby',
    'my other half',
    'he',
    'she',
    'my bloke',
    'the missus',
  ],
  ex: [
    'my ex',
    'my ex husband',
    'the kids dad',
    'my babys dad',
    'my ex partner',
    'my ex boyfriend',
    'my exs',
    'he',
  ],
  parent: [
    'my mum',
    'my dad',
    'my mam',
    'my stepdad',
    'mum',
    'dad',
    'my mums boyfriend',
    'my step mum',
    'my mom',
    'me mum',
    'my foster dad',
    'my father',
  ],
};

/** A generator that answers the same every time it is started with the same number. */
export const steady = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
};

const misspelt = (text: string, random: () => number): string =>
  text
    .split(' ')
    .map((word) => {
      if (word.length < 4 || random() > 0.35) return word;
      const at = 1 + Math.floor(random() * (word.length - 2));
      const kind = random();
      if (kind < 0.35) return word.slice(0, at) + word.slice(at + 1);
      if (kind < 0.6)
        return word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2);
      if (kind < 0.8) return word.slice(0, at) + (word[at] ?? '') + word.slice(at);
      return word.slice(0, at) + 'aeiou'.charAt(Math.floor(random() * 5)) + word.slice(at + 1);
    })
    .join(' ');

const filled = (text: string, random: () => number): string =>
  text.replace(/\{(\w+)\}/g, (_, slot: string) => {
    const words = slots[slot] ?? [];
    return words[Math.floor(random() * words.length)] ?? '';
  });

/** A phrase to learn from. One that is half read loses half of its features: so it is learnt what each part says by itself. */
export type MorePhrase = Phrase & { halfRead?: true };

/** The phrases to learn from: slots filled several ways, a misspelt one of each, some said in one breath with another. */
export const morePhrases = (phrases: readonly Phrase[]): MorePhrase[] => {
  const random = steady(20261122);
  const pick = (): Phrase | undefined => phrases[Math.floor(random() * phrases.length)];
  const more: MorePhrase[] = [];
  for (const phrase of phrases) {
    const times = phrase.text.includes('{') ? 4 : 1;
    for (let time = 0; time < times; time++) {
      const text = filled(phrase.text, random);
      more.push({ ...phrase, text });
      if (time === 0) more.push({ ...phrase, text: misspelt(text, random), halfRead: true });
    }
    const other = pick();
    if (other !== undefined && random() < 0.5 && phrase.needs.length > 0 && other.needs.length > 0)
      more.push({
        text: `${filled(phrase.text, random)}. ${filled(other.text, random)}`,
        danger: phrase.danger || other.danger,
        needs: [...new Set([...phrase.needs, ...other.needs])],
      });
  }
  return more;
};
