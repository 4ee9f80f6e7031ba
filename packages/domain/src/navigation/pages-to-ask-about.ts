import { areWordsAboutAbuse, type Matched } from './about-abuse.ts';
import type { NeedKey } from './need-key.ts';
import type { Need } from './need.ts';

/** What has to be known of a need's page to ask "Is it about this?". */
export type AskablePage = {
  /** The main one first. */
  readonly keys: readonly NeedKey[];
  /** It offers work that brings two people to one table. */
  readonly worksWithTwo: boolean;
};

const mostPages = 6;
const mostOfOneKey = 3;
/** What a key of a page that was not meant counts, beside 1 for the likeliest. */
const notMeant = -0.25;
/** Pages that fit less are not asked about, but for the best one of the likeliest need. */
const leastFit = 0.2;
const worksWithTwo: readonly string[] = [
  'mediation',
  'getting-on-help',
  'separated-parents-course',
] satisfies Need['fits'][number][];

/** True for a need whose page offers mediation, help for couples or a course for separated parents. */
export const offersWorkWithTwo = ({ fits }: Pick<Need, 'fits'>): boolean =>
  fits.some((kind) => worksWithTwo.includes(kind));

/**
 * The pages to ask about after someone's own words, the likeliest first (NAV-37): six at most, and three that are mainly
 * about the same. Where the words are about abuse, none that brings two people together.
 */
export const pagesToAskAbout = <Page extends AskablePage>(
  match: Matched,
  pages: readonly Page[],
): readonly Page[] => {
  const said = match.needs.map(({ key }) => key);
  const isAbuse = areWordsAboutAbuse(match);
  const ranked = pages
    .filter((page) => !(isAbuse && page.worksWithTwo))
    .map((page) => ({ page, fit: fitOf(page, said) }))
    .sort((a, b) => b.fit - a.fit);
  const first = bestFor(
    said[0],
    ranked.map(({ page }) => page),
  );
  const fitting = ranked.filter(({ fit }) => fit > leastFit).map(({ page }) => page);
  return atMostThreeAlike([...new Set([...first, ...fitting])]).slice(0, mostPages);
};

/** The first page that is mainly about a need, else the first that is about it too. */
const bestFor = <Page extends AskablePage>(
  need: NeedKey | undefined,
  ranked: readonly Page[],
): readonly Page[] => {
  const found =
    ranked.find(({ keys: [main] }) => main === need) ??
    ranked.find(({ keys }) => keys.some((key) => key === need));
  return found ? [found] : [];
};

const atMostThreeAlike = <Page extends AskablePage>(pages: readonly Page[]): readonly Page[] =>
  pages.filter(
    ({ keys: [main] }, at) =>
      pages.slice(0, at).filter((page) => page.keys[0] === main).length < mostOfOneKey,
  );

/** How well a page fits what was said: by how likely each of its keys is, its main key most. */
const fitOf = ({ keys }: AskablePage, said: readonly NeedKey[]): number =>
  keys.reduce((fit, key, place) => {
    const rank = said.indexOf(key);
    return fit + (rank < 0 ? notMeant : 1 / (rank + 1)) / (place + 1);
  }, 0);
