import type { DangerSignId } from '../danger-sign-id.ts';
import type { NeedKey } from '../need-key.ts';
import type { Tagged } from './word-tags.ts';

/** A sign, where the danger is about this need (or any) and one of these tags or words is there; where none is named, always. */
type Naming = readonly [need: NeedKey | 'any', said: string, sign: DangerSignId];

const namings: readonly Naming[] = [
  ['any', 'FIREGAS', 'being-hurt-now'],
  ['self-harm-suicide', 'OVERDOSE SWALLOW BLEED bridge rope tonight might badly', 'life-in-danger'],
  ['self-harm-suicide', '', 'thoughts-of-ending-life'],
  ['domestic-abuse', 'NEIGHBOUR', 'another-familys-child'],
  ['domestic-abuse', 'FORCEDMARRY MARRY FGM ABROAD cut', 'taken-abroad-or-cut'],
  [
    'domestic-abuse',
    'HIT HITME HURT PUSH CHOKE THROWAT KILL STAB VIOLENT RAPE THREATEN BRUISE SCARED UNSAFE KNIFE SMASH',
    'being-hurt-now',
  ],
  ['domestic-abuse', '', 'watched-and-controlled'],
  ['child-abuse', 'FORCEDMARRY MARRY FGM ABROAD', 'taken-abroad-or-cut'],
  ['child-abuse', 'PORN urges attracted thoughts', 'own-thoughts-about-children'],
  ['child-abuse', 'now', 'being-hurt-now'],
  ['child-abuse', 'SHAKE SNAP', 'losing-it-with-baby'],
  ['child-abuse', 'WORKER worker coach', 'worker-harmed-child'],
  ['child-abuse', 'RAPE SEXUAL TOUCH NUDE room bed secret', 'sexual-harm'],
  ['child-abuse', 'NEIGHBOUR OTHERKID FRIEND', 'another-familys-child'],
  ['child-abuse', 'PARENT GRAN KIN LOCK LEFTALONE me', 'grown-up-hurting-me'],
  ['child-abuse', '', 'another-familys-child'],
  ['exploitation', 'RADICAL ABROAD cause attack', 'may-hurt-for-a-cause'],
  ['exploitation', '', 'made-to-do-things'],
  ['online-safety', 'RADICAL attack attacks', 'may-hurt-for-a-cause'],
  ['online-safety', '', 'made-to-do-things'],
  ['missing-from-home', '', 'child-not-home'],
  ['knife-gangs', 'make makes made owes', 'made-to-do-things'],
  ['knife-gangs', '', 'being-hurt-now'],
  ['child-to-parent-violence', '', 'being-hurt-now'],
  ['homelessness', '', 'nowhere-to-sleep'],
  ['food-fuel', '', 'no-food-or-heat'],
  ['physical-health', 'taken took OVERDOSE SWALLOW POISON', 'life-in-danger'],
  ['physical-health', '', 'very-ill-child'],
  ['parent-mental-health', 'taken OVERDOSE', 'life-in-danger'],
  ['parent-mental-health', '', 'losing-it-with-baby'],
  ['parenting-behaviour', '', 'losing-it-with-baby'],
  ['pregnancy-new-baby', '', 'very-ill-child'],
  ['feeding-sleep-toileting', '', 'very-ill-child'],
  ['housing', '', 'nowhere-to-sleep'],
  ['child-mental-health', '', 'thoughts-of-ending-life'],
  ['crime-antisocial', '', 'may-hurt-for-a-cause'],
  ['bullying', '', 'being-hurt-now'],
];

/** The signs of danger in these words, one for each need that has one, the likeliest first. */
export const dangerSignsOf = (
  read: readonly Tagged[],
  needs: readonly NeedKey[],
): DangerSignId[] => {
  const said = new Set(read.flatMap(({ words, tag }) => [tag ?? '', ...words]));
  const isSaid = (words: string): boolean =>
    words === '' || words.split(' ').some((word) => said.has(word));
  const signs = needs.flatMap((need) => {
    const naming = namings.find(
      ([about, words]) => (about === need || about === 'any') && isSaid(words),
    );
    return naming === undefined ? [] : [naming[2]];
  });
  return [...new Set(signs)];
};
