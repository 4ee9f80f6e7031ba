import { expect, type Browser, type BrowserContextOptions, type Page } from '@playwright/test';

import type { House } from '@waymark/launch';

export const demoPassword = 'waymark-demo-borough';

/** A fresh browser context of one person of the demo borough, signed in and on their first page. */
export async function signIn(
  browser: Browser,
  house: House,
  who: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({ baseURL: house.portalUrl, ...options });
  const page = await context.newPage();
  await page.goto('/');
  await page.getByLabel('Work e-mail address').fill(`${who}@demo.waymark.example`);
  await page.getByLabel('Password').fill(demoPassword);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'My work' })).toBeVisible();
  return page;
}

/** Chooses one answer of a question. */
export async function answer(page: Page, question: string, choice: string): Promise<void> {
  // React Aria draws the button itself and hides the input under the label, so the label is what a hand touches.
  await page
    .getByRole('radiogroup', { name: question })
    .locator('label')
    .filter({ has: page.getByRole('radio', { name: choice, exact: true }) })
    .click();
}

/** Goes on to the next page of a form and waits for its heading. */
export async function continueTo(page: Page, heading: string): Promise<void> {
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
}
