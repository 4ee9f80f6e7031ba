import { expect, type Page } from '@playwright/test';

/** Fails where the page as it stands now is wider than its window. */
export async function expectNoSidewaysScroll(page: Page, where: string): Promise<void> {
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(over, `sideways scroll: ${where}`).toBeLessThanOrEqual(0);
}
