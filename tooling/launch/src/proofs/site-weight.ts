import { weigh, weighBox, type Weight } from '@waymark/site-proofs/weight';

import { pagesOf } from '../families-site/pages.ts';
import { untilDirectory } from '../families-site/ready.ts';
import { startHouse } from '../house.ts';
import type { ProofResult } from './result.ts';

const mostFirstVisit = 14_000; // bytes of HTML and CSS
const mostBox = 60_000; // bytes more, when somebody turns to the box

const say = (line: string): void => void process.stderr.write(`${line}\n`);
const isHeld = ({ path }: Weight): boolean => path === '/' || /^\/help\/[^/]+\/[^/]+$/.test(path);

/**
 * What a first visit weighs, packed as the site packs it: the first page and every need page are held to the limit, all
 * others told; and what the box for own words fetches on intent. That every page works without a script: proof a11y.
 */
export async function prove(): Promise<ProofResult> {
  const house = await startHouse({ say });
  try {
    await untilDirectory(house.siteUrl);
    const pages = await pagesOf(house.siteUrl);
    const weights: Weight[] = [];
    for (const { path } of pages) weights.push(await weigh(house.siteUrl, path));
    const box = await weighBox(house.siteUrl);
    const held = weights.filter(isHeld);
    const heaviest = (of: readonly Weight[]): Weight | undefined =>
      of.toSorted((a, b) => b.htmlAndCss - a.htmlAndCss)[0];
    return {
      holds:
        held.length > 1 &&
        held.every(({ htmlAndCss }) => htmlAndCss <= mostFirstVisit) &&
        box <= mostBox,
      figures: {
        unit: 'bytes, Brotli',
        pages: weights.length,
        firstPage: weights.find(({ path }) => path === '/'),
        needPages: held.length - 1,
        heaviestNeedPage: heaviest(held.filter(({ path }) => path !== '/')),
        heaviestPage: heaviest(weights),
        box,
        limits: { firstVisit: mostFirstVisit, box: mostBox },
      },
    };
  } finally {
    await house.stop();
  }
}
