import { defineConfig } from '@playwright/test';

/**
 * The stories in a real browser, on a whole house of its own (server, site, PostgreSQL, demo borough). `npm test` finds
 * the browser and names it in WAYMARK_CHROMIUM.
 */
export default defineConfig({
  testDir: './stories',
  testMatch: '**/*.story.ts',
  workers: 1,
  fullyParallel: false,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  retries: 0,
  reporter: 'list',
  outputDir: './test-results',
  use: {
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    actionTimeout: 10_000,
    // A copy of a page is not what a story is about; those that are about copies allow it.
    serviceWorkers: 'block',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env['WAYMARK_CHROMIUM'] ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
