import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { Stryker } from '@stryker-mutator/core';

import { explainedSurvivors } from './survivors.ts';

type MutantResult = Awaited<ReturnType<Stryker['runMutationTest']>>[number];

/** Changes that tests noticed, of all that were made. `score` is in per cent, cut (not rounded) to one decimal. */
export type MutationScore = { killed: number; survived: number; score: number };

export type MutationFigures = {
  all: MutationScore;
  areas: Record<string, MutationScore>;
  /** Surviving changes that nobody has explained: "file:line kind: new text". */
  unexplained: string[];
};

/** The rules that mutation testing holds, by area: folders of packages/domain/src. */
export const mutatedAreas: Readonly<Record<string, readonly string[]>> = {
  triage: ['triage'],
  agreement: ['referral'],
  sharing: ['sharing'],
  suppression: ['measure/disclosure-control'],
};

const root = fileURLToPath(new URL('../../..', import.meta.url));
const domain = join(root, 'packages/domain');
const vitestRunner = fileURLToPath(import.meta.resolve('@stryker-mutator/vitest-runner'));
const notRules = '{*.test,cases,*-cases,every-combination,index}.ts';

/**
 * Changes the rules in small ways, one at a time, and counts the changes that the tests notice. `folders` are below
 * packages/domain/src. Works on a copy; changes the working directory of this process to the package's.
 */
export async function runMutation(
  folders: readonly string[] = Object.values(mutatedAreas).flat(),
): Promise<MutationFigures> {
  const place = mkdtempSync(join(tmpdir(), 'waymark-mutation-'));
  try {
    // The copy of the package lies two folders down, which is where its tsconfig looks for this.
    copyFileSync(join(root, 'tsconfig.base.json'), join(place, 'tsconfig.base.json'));
    process.chdir(domain);
    const stryker = new Stryker({
      mutate: folders.flatMap((folder) => [
        `src/${folder}/**/*.ts`,
        `!src/${folder}/**/${notRules}`,
      ]),
      testRunner: 'vitest',
      plugins: [vitestRunner],
      tempDirName: join(place, 'copies'),
      ignorePatterns: ['/dist'],
      // Its preparation of a tsconfig needs an older TypeScript; ours needs none.
      tsconfigFile: 'none.json',
      reporters: ['progress-append-only'],
      concurrency: availableParallelism(),
      timeoutMS: 30_000,
      allowConsoleColors: false,
    });
    return figuresOf(await stryker.runMutationTest());
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

function figuresOf(results: readonly MutantResult[]): MutationFigures {
  const areas = Object.fromEntries(
    Object.entries(mutatedAreas).map(([area, folders]) => [
      area,
      scoreOf(results.filter((one) => folders.some((folder) => isIn(one, folder)))),
    ]),
  );
  const unexplained = results
    .filter((one) => isSurvivor(one) && !isExplained(one))
    .map(
      (one) =>
        `${fileOf(one)}:${one.location.start.line} ${one.mutatorName}: ${JSON.stringify(sourceOf(one))} -> ${JSON.stringify(one.replacement)}`,
    )
    .toSorted();
  return { all: scoreOf(results), areas, unexplained };
}

function scoreOf(results: readonly MutantResult[]): MutationScore {
  const killed = results.filter(({ status }) => status === 'Killed' || status === 'Timeout').length;
  const survived = results.filter(isSurvivor).length;
  const score = Math.floor((killed / Math.max(1, killed + survived)) * 1000) / 10;
  return { killed, survived, score };
}

function isSurvivor({ status }: MutantResult): boolean {
  return status === 'Survived' || status === 'NoCoverage';
}

function isExplained(one: MutantResult): boolean {
  return explainedSurvivors.some(
    ({ file, mutator, replacement }) =>
      fileOf(one) === file && one.mutatorName === mutator && one.replacement === replacement,
  );
}

function isIn(one: MutantResult, folder: string): boolean {
  return fileOf(one).startsWith(`src/${folder}/`);
}

function fileOf({ fileName }: MutantResult): string {
  return fileName.slice(fileName.lastIndexOf('src/'));
}

/** The text that was replaced, on one line. */
function sourceOf(one: MutantResult): string {
  const lines = readFileSync(join(domain, fileOf(one)), 'utf8').split('\n');
  const { start, end } = one.location;
  const first = lines[start.line - 1] ?? '';
  const text =
    start.line === end.line ? first.slice(start.column - 1, end.column - 1) : first.trim();
  return text.slice(0, 80);
}
