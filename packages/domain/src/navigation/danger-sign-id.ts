/** The danger signs, one for each row of self-navigation section 2 (NAV-6). */
export const dangerSignIds = [
  'being-hurt-now',
  'life-in-danger',
  'thoughts-of-ending-life',
  'sexual-harm',
  'grown-up-hurting-me',
  'very-ill-child',
  'losing-it-with-baby',
  'child-not-home',
  'made-to-do-things',
  'taken-abroad-or-cut',
  'nowhere-to-sleep',
  'no-food-or-heat',
  'watched-and-controlled',
  'may-hurt-for-a-cause',
  'another-familys-child',
  'own-thoughts-about-children',
  'worker-harmed-child',
] as const;

/** One of the danger signs. */
export type DangerSignId = (typeof dangerSignIds)[number];
