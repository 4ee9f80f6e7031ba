import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { Stryker } from '@stryker-mutator/core';

import { explainedSurvivors } from './survivors.ts';

type Mutant = Awaited<ReturnType<Stryker['runMutationTest']>>[number];

/** Changes that tests noticed, of all that were made. `score` is in per cent, cut (not rounded) to one decimal. */
export type MutationScore = { killed: number; survived: number; score: number };

export type MutationFigures = {
  all: MutationScore;
  areas: Record<string, MutationScore>;
  /** Surviving changes that nobody has explained: "file:line kind: old text -> new text". */
  unexplained: string[];
};

/** The rules that mutation testing holds, by area: a folder of packages/domain/src each. */
const areas: Readonly<Record<string, string>> = {
  triage: 'triage',
  agreement: 'referral',
  sharing: 'sharing',
  suppression: 'measure/disclosure-control',
};

/** Which tests look at the changes. */
type Sieve = { configFile?: string; dir?: string };

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const root = file('../../..');
const domain = join(root, 'packages/domain');
const notRules = '{*.test,cases,*-cases,*-example,every-combination,index}.ts';

/**
 * Changes the rules in small ways, one at a time, and counts the changes that the tests notice. Each sieve looks only at what
 * the one before let through and nobody has explained: the quick tests beside the rules, all quick tests, all tests. `folders`
 * are below packages/domain/src. Works on copies; changes the working directory of this process to the package's.
 */
export async function runMutation(
  folders: readonly string[] = Object.values(areas),
): Promise<MutationFigures> {
  const place = mkdtempSync(join(tmpdir(), 'waymark-mutation-'));
  try {
    // The copy of the package lies two folders down, which is where its tsconfig looks for this.
    copyFileSync(join(root, 'tsconfig.base.json'), join(place, 'tsconfig.base.json'));
    process.chdir(domain);
    const quick = { configFile: file('mutation.vitest.config.ts') };
    let mutants: Mutant[] = [];
    for (const folder of folders) {
      const rules = [`src/${folder}/**/*.ts`, `!src/${folder}/**/${notRules}`];
      mutants.push(...(await mutate(place, rules, { ...quick, dir: `src/${folder}` })));
    }
    for (const sieve of [quick, {}]) {
      const left = mutants.filter((one) => isSurvivor(one) && !isExplained(one));
      const again = await mutateAgain(place, left, mutants, sieve);
      const noticed = new Set(again.filter((one) => !isSurvivor(one)).map(keyOf));
      mutants = mutants.map((one) =>
        isSurvivor(one) && noticed.has(keyOf(one)) ? { ...one, status: 'Killed' } : one,
      );
    }
    return figuresOf(mutants);
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/**
 * The same changes once more. A place can only be named as a range, which takes in every change within it: the long ones are
 * made by kinds of change, so that a whole function taken out does not bring with it all that can be changed inside.
 */
async function mutateAgain(
  place: string,
  left: readonly Mutant[],
  all: readonly Mutant[],
  sieve: Sieve,
): Promise<Mutant[]> {
  const kinds = [...new Set(all.map(({ mutatorName }) => mutatorName))];
  const isLong = ({ location: { start, end } }: Mutant) => start.line !== end.line;
  const again: Mutant[] = [];
  for (const kind of [null, ...kinds]) {
    const these = left.filter((one) =>
      kind === null ? !isLong(one) : isLong(one) && one.mutatorName === kind,
    );
    if (these.length === 0) continue;
    const others = kind === null ? [] : kinds.filter((other) => other !== kind);
    again.push(...(await mutate(place, [...new Set(these.map(rangeOf))], sieve, others)));
  }
  return again;
}

function mutate(
  place: string,
  what: string[],
  sieve: Sieve,
  excludedMutations: string[] = [],
): Promise<Mutant[]> {
  const stryker = new Stryker({
    mutate: what,
    mutator: { plugins: null, excludedMutations },
    testRunner: 'vitest',
    vitest: sieve,
    plugins: [fileURLToPath(import.meta.resolve('@stryker-mutator/vitest-runner'))],
    tempDirName: join(place, 'copies'),
    ignorePatterns: ['/dist'],
    // Its preparation of a tsconfig needs an older TypeScript; ours needs none.
    tsconfigFile: 'none.json',
    reporters: ['progress-append-only'],
    concurrency: availableParallelism(),
    // How much longer than without the change: what takes that is a loop without an end.
    timeoutMS: 5_000,
    allowConsoleColors: false,
  });
  return stryker.runMutationTest();
}

function figuresOf(mutants: readonly Mutant[]): MutationFigures {
  const scores = Object.entries(areas).map(([area, folder]) => [
    area,
    scoreOf(mutants.filter((one) => isIn(one, folder))),
  ]);
  const unexplained = mutants
    .filter((one) => isSurvivor(one) && !isExplained(one))
    .map((one) => {
      const change = `${JSON.stringify(sourceOf(one))} -> ${JSON.stringify(one.replacement)}`;
      return `${fileOf(one)}:${one.location.start.line} ${one.mutatorName}: ${change}`;
    });
  return {
    all: scoreOf(mutants),
    areas: Object.fromEntries(scores),
    unexplained: unexplained.toSorted(),
  };
}

function scoreOf(mutants: readonly Mutant[]): MutationScore {
  const killed = mutants.filter(({ status }) => status === 'Killed' || status === 'Timeout').length;
  const survived = mutants.filter(isSurvivor).length;
  const score = Math.floor((killed / Math.max(1, killed + survived)) * 1000) / 10;
  return { killed, survived, score };
}

function isSurvivor({ status }: Mutant): boolean {
  return status === 'Survived' || status === 'NoCoverage';
}

function isExplained(one: Mutant): boolean {
  const source = sourceOf(one);
  return explainedSurvivors.some(
    (known) =>
      known.file === fileOf(one) &&
      known.source === source &&
      known.replacement === one.replacement,
  );
}

function isIn(one: Mutant, folder: string): boolean {
  return fileOf(one).startsWith(`src/${folder}/`);
}

function fileOf({ fileName }: Mutant): string {
  return fileName.replaceAll('\\', '/').slice(fileName.lastIndexOf('src/'));
}

/** Where it is, as a pattern of what to change. */
function rangeOf(one: Mutant): string {
  const { start, end } = one.location;
  return `${fileOf(one)}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`;
}

function keyOf(one: Mutant): string {
  return `${rangeOf(one)} ${one.mutatorName} ${one.replacement}`;
}

/** The text that is replaced, or the first line of it. */
function sourceOf(one: Mutant): string {
  const lines = readFileSync(join(domain, fileOf(one)), 'utf8').split('\n');
  const { start, end } = one.location;
  const first = lines[start.line - 1] ?? '';
  return start.line === end.line
    ? first.slice(start.column - 1, end.column - 1)
    : first.slice(start.column - 1);
}
