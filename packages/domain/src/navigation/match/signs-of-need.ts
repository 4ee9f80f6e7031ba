import type { DangerSignId } from '../danger-sign-id.ts';
import type { NeedKey } from '../need-key.ts';

/** The sign that a danger about this need most often is, for words that mean danger and name no sign themselves. */
export const signsOfNeed: Readonly<Partial<Record<NeedKey, DangerSignId>>> = {
  'self-harm-suicide': 'thoughts-of-ending-life',
  'domestic-abuse': 'being-hurt-now',
  'child-abuse': 'another-familys-child',
  exploitation: 'made-to-do-things',
  'online-safety': 'made-to-do-things',
  'missing-from-home': 'child-not-home',
  'knife-gangs': 'being-hurt-now',
  'child-to-parent-violence': 'being-hurt-now',
  homelessness: 'nowhere-to-sleep',
  housing: 'nowhere-to-sleep',
  'food-fuel': 'no-food-or-heat',
  'physical-health': 'very-ill-child',
  'pregnancy-new-baby': 'very-ill-child',
  'feeding-sleep-toileting': 'very-ill-child',
  'parent-mental-health': 'losing-it-with-baby',
  'child-mental-health': 'thoughts-of-ending-life',
  'crime-antisocial': 'may-hurt-for-a-cause',
  bullying: 'being-hurt-now',
};
