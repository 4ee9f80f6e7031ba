import { rmSync } from 'node:fs';
import { join } from 'node:path';

import { inEveryView, inMarkup, inStates, onAPhone } from '@waymark/site-proofs/accessibility';
import type { Barrier } from '@waymark/site-proofs/accessibility';
import { openBrowser } from '@waymark/site-proofs/browser';
import { oneOfEachKind } from '@waymark/site-proofs/pages';
import {
  states,
  statesOffline,
  statesWithoutDirectory,
  statesWithoutServer,
  visitAndLoseSignal,
} from '@waymark/site-proofs/states';
import { viewNames } from '@waymark/site-proofs/views';

import { findChromium } from '../chromium.ts';
import { pagesOf } from '../families-site/pages.ts';
import { untilDirectory } from '../families-site/ready.ts';
import { startHouse, type House } from '../house.ts';
import type { ProofResult } from './result.ts';

const say = (line: string): void => void process.stderr.write(`${line}\n`);

/**
 * Axe, HTML_CodeSniffer, IBM's engine and html-validate on every page of the families' site, on one of each kind in every
 * way of looking, and in every state; the keyboard alone; sizes, sideways scroll and movement.
 */
export async function prove(): Promise<ProofResult> {
  const house = await startHouse({ say });
  const browser = await openBrowser(findChromium(process.env, say));
  try {
    await untilDirectory(house.siteUrl);
    const pages = await pagesOf(house.siteUrl);
    const kinds = oneOfEachKind(pages).map(({ path }) => path);
    const every = pages.map(({ path }) => path);
    const found: Barrier[] = [];
    const step = async (what: string, look: () => Promise<Barrier[]>): Promise<void> => {
      say(`${what} …`);
      const barriers = await look();
      for (const { on, by, what: barrier } of barriers.slice(0, 20))
        say(`  ${by} on ${on}: ${barrier}`);
      found.push(...barriers);
    };
    await step(`${every.length} pages as they are sent`, () => inMarkup(pages));
    await step(`${kinds.length} kinds of page, ${viewNames.length} ways of looking`, () =>
      inEveryView(browser, house.siteUrl, kinds),
    );
    await step(`${states.length} states`, () => inStates(browser, house.siteUrl, states));
    await step('every page on a phone', () => onAPhone(browser, house.siteUrl, every));
    await step('no signal', async () => {
      const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
      await visitAndLoseSignal(context, house.siteUrl);
      return inStates(browser, house.siteUrl, statesOffline, context);
    });
    await house.stopServer();
    await step('the server down', () => inStates(browser, house.siteUrl, statesWithoutServer));
    await withoutDirectory(house);
    await step('no list of places', () => inStates(browser, house.siteUrl, statesWithoutDirectory));
    return {
      holds: found.length === 0 && every.length > 100,
      figures: {
        pages: every.length,
        kinds: kinds.length,
        waysOfLooking: viewNames,
        states: [states, statesOffline, statesWithoutServer, statesWithoutDirectory]
          .flat()
          .map(({ name }) => name),
        barriers: countBy(found),
      },
    };
  } finally {
    await browser.close();
    await house.stop();
  }
}

/** The site as it is before it was ever given a list of places. */
async function withoutDirectory(house: House): Promise<void> {
  await house.stopSite();
  rmSync(join(house.dataDir, 'site/directory.json'), { force: true });
  await house.startSite();
}

function countBy(found: readonly Barrier[]): Record<Barrier['by'], number> {
  const counts = {
    axe: 0,
    HTML_CodeSniffer: 0,
    IBM: 0,
    'html-validate': 0,
    keyboard: 0,
    reach: 0,
  };
  for (const { by } of found) counts[by] += 1;
  return counts;
}
