/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

import type { Page } from 'playwright-core';

/** What stands in the way of eyes and hands, that no engine looks for. Each is a sentence. */
export async function barriersToReach(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const moving = document.getAnimations().filter(({ playState }) => playState === 'running');
    const calm = !matchMedia('(prefers-reduced-motion: reduce)').matches || moving.length === 0;
    const small = [...document.querySelectorAll('button, summary, select, textarea, input')].filter(
      (element) => {
        const target = element.closest('label') ?? element;
        const { width, height } = target.getBoundingClientRect();
        return width > 1 && element.checkVisibility() && (width < 24 || height < 24);
      },
    );
    return [
      ...(scrollWidth > clientWidth
        ? [`it scrolls sideways by ${scrollWidth - clientWidth} px`]
        : []),
      ...(calm ? [] : ['something moves although less motion is asked for']),
      ...small.map(({ outerHTML }) => `smaller than 24 px: ${outerHTML.slice(0, 120)}`),
    ];
  });
}

const mostStops = 400;

/**
 * Goes through a page with the Tab key alone: everything that can be pressed is come to, in the order of the page, can be
 * seen when it is, shows where one is, and nothing holds one there.
 */
export async function barriersToKeys(page: Page): Promise<string[]> {
  const wanted = await page.evaluate(markStops);
  const barriers: string[] = [];
  let last = -1;
  for (let stop = 0; stop < mostStops; stop += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(whereAmI);
    if (at === null) break;
    if (at.number <= last) barriers.push(`out of order: ${at.what}`);
    if (!at.shows) barriers.push(`nothing shows that one is at: ${at.what}`);
    if (!at.inSight) barriers.push(`out of sight: ${at.what}`);
    last = Math.max(last, at.number);
    if (last === wanted - 1) break;
  }
  if (last < wanted - 1) barriers.push(`the keyboard comes to ${last + 1} of ${wanted} things`);
  return barriers;
}

/** Numbers what the Tab key should come to. One button of a group that has one answer stands for all of it. */
function markStops(): number {
  const groups = new Set<string>();
  const stops = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary'),
  ].filter((element) => {
    if (!element.checkVisibility({ visibilityProperty: true }) || element.tabIndex < 0)
      return false;
    if (element instanceof HTMLInputElement && element.type === 'hidden') return false;
    if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
    const isFirst = !groups.has(element.name);
    groups.add(element.name);
    return isFirst;
  });
  for (const [number, element] of stops.entries()) element.dataset['stop'] = String(number);
  return stops.length;
}

type Stop = { number: number; what: string; shows: boolean; inSight: boolean };

function whereAmI(): Stop | null {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return null;
  const ringed = [element, element.closest('label')].filter((part) => part !== null);
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const middle = document.elementFromPoint(
    (Math.max(left, 0) + Math.min(right, innerWidth)) / 2,
    (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2,
  );
  return {
    number: Number(element.dataset['stop'] ?? -1),
    what: element.outerHTML.slice(0, 120),
    shows: ringed.some((part) => getComputedStyle(part).outlineStyle !== 'none'),
    inSight: middle !== null && (element.contains(middle) || middle.contains(element)),
  };
}
