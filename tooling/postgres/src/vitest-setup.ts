import type { TestProject } from 'vitest/node';
import { startPostgres, throwAwayFolder } from './index.ts';

declare module 'vitest' {
  interface ProvidedContext {
    postgresUrl: string;
  }
}

/** One cluster for the whole run; every test makes its own database in it. It goes with the run, however that ends. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = throwAwayFolder('tests');
  const postgres = await startPostgres({ dataDir: folder.path, fast: true });
  project.provide('postgresUrl', postgres.url);
  return async () => {
    await postgres.stop();
    await folder.remove();
  };
}
