import { fileURLToPath } from 'node:url';

import type { Page } from '@playwright/test';

import { expect, test } from '../house.ts';

const screenReader = fileURLToPath(
  import.meta.resolve('@guidepup/virtual-screen-reader/browser.js'),
);

/** All that a screen reader says of a page from its beginning to its end, as a visitor hears it who goes on and on. */
async function readAloud(page: Page): Promise<string[]> {
  await page.route('**/screen-reader.js', (route) =>
    route.fulfill({ path: screenReader, contentType: 'text/javascript' }),
  );
  return page.evaluate(`(async () => {
    const { virtual } = await import('/screen-reader.js');
    await virtual.start({ container: document.body });
    do await virtual.next();
    while (!/^end of document/.test(await virtual.lastSpokenPhrase()));
    const heard = await virtual.spokenPhraseLog();
    await virtual.stop();
    return heard;
  })()`);
}

/** Where something is first heard; fails where it is not. */
function placeOf(heard: readonly string[], phrase: RegExp): number {
  const at = heard.findIndex((said) => phrase.test(said));
  expect(at, `“${phrase.source}” is heard`).toBeGreaterThanOrEqual(0);
  return at;
}

/** What every page says first, and that nothing which can be pressed goes without a name. */
function expectFrame(heard: readonly string[]): void {
  const ways = [/^link, Skip to the main part/, /^link, In danger\? Get help now/, /^link, Leave/];
  const places = [...ways, /^main/, /^heading, .+, level 1/].map((phrase) =>
    placeOf(heard, phrase),
  );
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(heard.filter((said) => /^(link|button|textbox|radio|checkbox)$/.test(said))).toEqual([]);
}

test('a screen reader says the main path: first page, area, need, place, danger', async ({
  page,
  house,
}) => {
  test.setTimeout(300_000);
  await page.goto(house.siteUrl);
  const home = await readAloud(page);
  expectFrame(home);
  placeOf(home, /^textbox, Say it in your own words/);

  await page
    .getByRole('main')
    .getByRole('link', { name: /School, nursery/ })
    .click();
  expectFrame(await readAloud(page));

  await page
    .getByRole('link', { name: /falling behind/i })
    .first()
    .click();
  const need = await readAloud(page);
  expectFrame(need);
  const parts = [/One thing to try/, /Someone to talk to/, /Places to go/].map((name) =>
    placeOf(need, new RegExp(`^heading, ${name.source}.*, level 2`)),
  );
  expect(parts).toEqual(parts.toSorted((a, b) => a - b));

  await page.locator('.cards a').first().click();
  const place = await readAloud(page);
  expectFrame(place);
  placeOf(place, /^link, .*\d{4,}/);

  await page.goto(`${house.siteUrl}/danger`);
  const danger = await readAloud(page);
  expectFrame(danger);
  const heading = placeOf(danger, /^heading, .+, level 1/);
  expect(placeOf(danger, /^link, .*999/) - heading).toBeLessThan(10);
});
