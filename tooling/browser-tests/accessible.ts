import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Fails with what axe found on the page as it stands now, WCAG 2.2 AA and axe's best practices included. */
export async function expectAccessible(page: Page, state: string): Promise<void> {
  // Between two pages there is none for a moment, while the next one asks for what it shows.
  await expect(page.locator('h1:visible').first(), `heading of: ${state}`).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target).join(', ')})`,
  );
  expect(found, `axe on: ${state}`).toEqual([]);
}
