import { defineConfig } from 'vitest/config';

// The first pass of the mutation run: every test of the domain but those that walk a whole table, which take seconds each.
export default defineConfig({
  test: {
    exclude: ['**/node_modules/**', '**/every-combination.test.ts', '**/fail-safe.test.ts'],
  },
});
