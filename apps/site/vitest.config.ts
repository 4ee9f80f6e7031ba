import { defineConfig } from 'vitest/config';

export default defineConfig({
  // The pages are tested as they are served, so they are built first, apart from what is running.
  test: {
    name: 'site',
    globalSetup: ['./src/testing/build.ts'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
