import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // One PostgreSQL for the whole run; each suite clones its own database from a migrated template.
    globalSetup: ['./tooling/postgres/src/vitest-setup.ts'],
    projects: ['packages/*', 'apps/*', 'tooling/*'],
  },
});
