import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the whole project. */
export const project = fileURLToPath(new URL('../../..', import.meta.url));

export const serverScript = join(project, 'apps/server/src/main.ts');
export const commandLineScript = join(project, 'apps/server/src/cli.ts');
export const siteScript = join(project, 'apps/site/dist/server/entry.mjs');
/** The made-up borough's name and numbers, as families see them. */
export const demoBrand = join(project, 'apps/site/demo/brand.json');
/** The made-up borough's school terms. */
export const demoSchoolTerms = join(project, 'apps/site/demo/school-terms.json');

/** Something that stands in the way, told in a sentence with what to do. `exitCode` as in the outside contract. */
export class CannotStart extends Error {
  override name = 'CannotStart';
  readonly exitCode: 1 | 2;

  constructor(message: string, exitCode: 1 | 2 = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** Tells people what went wrong, without a stack, and gives the exit code for it. */
export function explain(error: unknown): 1 | 2 {
  const isKnown = error instanceof CannotStart;
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(isKnown ? `${message}\n` : `This could not be done: ${message}\n`);
  return isKnown ? error.exitCode : 1;
}
