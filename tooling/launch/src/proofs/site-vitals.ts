import { openBrowser, type Browser, type Page } from '@waymark/site-proofs/browser';
import { lighthouseMarks, type Marks } from '@waymark/site-proofs/lighthouse';
import { quantile } from '@waymark/site-proofs/quantile';
import { firstVisit, laterVisits, type FeltLater, type Poverty } from '@waymark/site-proofs/vitals';

import { findChromium } from '../chromium.ts';
import { untilDirectory } from '../families-site/ready.ts';
import { startHouse } from '../house.ts';
import { freePort } from '../ports.ts';
import type { ProofResult } from './result.ts';

const visits = 9;
const limits = { shift: 0, next: 100, later: 300, lighthouse: 100 };

// Chromium's own “slow 4G”, whose delay stands for finding, joining and asking; and the line of the national stress test.
const lines: readonly (Poverty & { limit: number })[] = [
  { name: 'slow 4G, 4x CPU', delayMs: 562.5, kbps: 1_440, slowdown: 4, limit: 1_000 },
  { name: '50 kbps, 500 ms, 6x CPU', delayMs: 500, kbps: 50, slowdown: 6, limit: 2_000 },
];

const pages: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  '/': async (page) => {
    await page.locator('#say-words').click();
    await page.keyboard.type('my baby cries all night', { delay: 60 });
    await page.getByRole('button', { name: 'Find help' }).click();
    await page.locator('#answer h2').first().waitFor();
  },
  '/help/school/falling-behind': async (page) => {
    await page.locator('summary').first().click();
    await page.getByRole('radio', { name: 'A bit' }).click();
  },
};

const say = (line: string): void => void process.stderr.write(`${line}\n`);
const median = (milliseconds: readonly number[]): number => quantile(milliseconds, 0.5, 0);

/**
 * What families feel on poor lines and slow phones: the middle of nine visits for what is painted, the worst for what moves;
 * for how long the page takes to answer a press, the worst of a visit and of these what three visits in four stay under (as
 * “interaction to next paint” is defined); the same page again and with no signal, in the tab that is open on the site (a new
 * tab, which includes the browser's own start, is told and not held); and Lighthouse's marks.
 */
export async function prove(): Promise<ProofResult> {
  const house = await startHouse({ say });
  const port = await freePort();
  const chromium = findChromium(process.env, say);
  const browser = await openBrowser(chromium, [`--remote-debugging-port=${port}`]);
  try {
    await untilDirectory(house.siteUrl);
    const felt: Row[] = [];
    for (const line of lines)
      for (const path of Object.keys(pages))
        felt.push(await measure(browser, house.siteUrl, path, line));
    const lighthouse: Record<string, Marks> = {};
    for (const path of Object.keys(pages)) {
      lighthouse[path] = await lighthouseMarks(house.siteUrl + path, port);
      say(`Lighthouse ${path}: ${JSON.stringify(lighthouse[path])}`);
    }
    const marks = Object.values(lighthouse).flatMap((each) => Object.values(each.marks));
    return {
      holds: felt.every(isHeld) && marks.every((mark) => mark === limits.lighthouse),
      figures: { unit: 'ms', visits, felt, lighthouse, limits },
    };
  } finally {
    await browser.close();
    await house.stop();
  }
}

type Row = {
  path: string;
  line: string;
  limit: number;
  paint: number;
  slowestPaint: number;
  shift: number;
  next: number;
  slowestNext: number;
  again: number;
  offline: number;
  newTab: FeltLater;
};

async function measure(
  browser: Browser,
  site: string,
  path: string,
  line: Poverty & { limit: number },
): Promise<Row> {
  const use = pages[path] ?? (async () => {});
  const first = [];
  const later = [];
  for (let visit = 0; visit < visits; visit += 1) {
    first.push(await firstVisit(browser, site + path, line, use));
    later.push(await laterVisits(browser, site + path, line));
  }
  const paints = first.map(({ paint }) => paint);
  const nexts = first.map(({ next }) => next);
  const row = {
    path,
    line: line.name,
    limit: line.limit,
    paint: median(paints),
    slowestPaint: Math.round(Math.max(...paints)),
    shift: Math.max(...first.map(({ shift }) => shift)),
    next: quantile(nexts, 0.75, 0),
    slowestNext: Math.max(...nexts),
    ...middleOf(later.map(({ sameTab }) => sameTab)),
    newTab: middleOf(later.map(({ newTab }) => newTab)),
  };
  say(JSON.stringify(row));
  return row;
}

function middleOf(felt: readonly FeltLater[]): FeltLater {
  return {
    again: median(felt.map(({ again }) => again)),
    offline: median(felt.map(({ offline }) => offline)),
  };
}

function isHeld({ paint, limit, shift, next, again, offline }: Row): boolean {
  const isLight = paint > 0 && paint <= limit && again <= limits.later && offline <= limits.later;
  return isLight && shift === limits.shift && next < limits.next;
}
