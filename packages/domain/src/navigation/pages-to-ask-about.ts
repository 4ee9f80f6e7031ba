import type { DangerSignId } from './danger-sign-id.ts';
import type { NeedKey } from './need-key.ts';
import type { Need } from './need.ts';

/** What has to be known of a need's page to ask "Is it about this?". */
export type AskablePage = {
  /** The main one first. */
  readonly keys: readonly NeedKey[];
  /** It offers work that brings two people to one table. */
  readonly worksWithTwo: boolean;
};

/** What own words were matched to. */
type Matched = {
  readonly needs: readonly { readonly key: NeedKey }[];
  readonly dangerSigns: readonly DangerSignId[];
};

const mostPages = 6;
const ofTheLikeliest = 3;
const worksWithTwo: readonly string[] = [
  'mediation',
  'getting-on-help',
  'separated-parents-course',
] satisfies Need['fits'][number][];
const aboutAbuse: readonly NeedKey[] = ['domestic-abuse', 'child-abuse'];
const signsOfAbuse: readonly DangerSignId[] = [
  'being-hurt-now',
  'sexual-harm',
  'grown-up-hurting-me',
  'taken-abroad-or-cut',
  'watched-and-controlled',
];

/** True for a need whose page offers mediation, help for couples or a course for separated parents. */
export const offersWorkWithTwo = ({ fits }: Pick<Need, 'fits'>): boolean =>
  fits.some((kind) => worksWithTwo.includes(kind));

/**
 * The pages to ask about after someone's own words, the likeliest first (NAV-37): up to three for the likeliest need and
 * the best one for each other, six at most. Where the words are about abuse, none that brings two people together.
 */
export const pagesToAskAbout = <Page extends AskablePage>(
  { needs, dangerSigns }: Matched,
  pages: readonly Page[],
): readonly Page[] => {
  const keys = needs.map(({ key }) => key);
  const [likeliest] = keys;
  const isAbuse =
    (likeliest !== undefined && aboutAbuse.includes(likeliest)) ||
    dangerSigns.some((sign) => signsOfAbuse.includes(sign));
  const allowed = pages.filter((page) => !(isAbuse && page.worksWithTwo));
  const asked = new Set<Page>();
  for (const key of keys)
    for (const page of bestFor(key, keys, allowed).slice(0, key === likeliest ? ofTheLikeliest : 1))
      asked.add(page);
  return [...asked].slice(0, mostPages);
};

/** The pages whose main key this is, else those that have it; first the one that fits the other words too. */
const bestFor = <Page extends AskablePage>(
  key: NeedKey,
  all: readonly NeedKey[],
  pages: readonly Page[],
): readonly Page[] => {
  const main = pages.filter((page) => page.keys[0] === key);
  const found = main.length > 0 ? main : pages.filter((page) => page.keys.includes(key));
  const shared = (page: Page) => page.keys.filter((other) => all.includes(other)).length;
  return [...found].sort((a, b) => shared(b) - shared(a));
};
