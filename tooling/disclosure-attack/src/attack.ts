import { defaultDisclosureParameters } from '@waymark/domain/measure/disclosure-control';
import { fewestFor } from './fewest.ts';
import { type Publication, type Suppressor, publishScenario } from './publish.ts';
import { hiddenCells, readingOf, smallDifferences } from './questions.ts';
import { type Scenario, randomScenario } from './random-tables.ts';
import { type Reading, ask } from './reader.ts';
import { type Program, loadSolver } from './solver.ts';

/** What the attack came to. An interval is the greatest possible value less the least. */
export type AttackResult = {
  /** Tables attacked, and of these the ones with earlier releases of some of the same people. */
  tables: number;
  linked: number;
  /** Tables made besides that the rules refused to publish: nothing of them is out. */
  refused: number;
  /** Hidden cells asked after, of all releases, and small differences between releases. */
  suppressed: number;
  differences: number;
  /** Of all these, how many a reader of exact numbers comes nearer to than is promised: has to be none. */
  open: number;
  /** The narrowest interval for a reader of the rounded numbers that are printed. */
  narrowest: number;
  /** The narrowest for a reader who is given every number that is shown exactly. */
  narrowestExact: number;
  /** The narrowest for that reader counting in whole people, which is tried on every tenth table. */
  narrowestWhole: number;
  /** Secondary suppressions, the fewest there could be, and how many of the fewest are only a floor. */
  secondary: number;
  minimum: number;
  unproven: number;
  ratio: number;
};

type Solve = <T>(work: (program: Program) => T) => T;

/**
 * The promise put to the test on `tables` made-up tables from a seed: HiGHS asks for the least and the greatest value of
 * every hidden cell over everything that is out, and for the fewest cells that would have been enough.
 */
export async function attack(
  seed: number,
  tables: number,
  suppressor: Suppressor = 'waymark',
): Promise<AttackResult> {
  const solve = await loadSolver();
  const result: AttackResult = {
    tables: 0,
    linked: 0,
    refused: 0,
    suppressed: 0,
    differences: 0,
    open: 0,
    narrowest: Infinity,
    narrowestExact: Infinity,
    narrowestWhole: Infinity,
    secondary: 0,
    minimum: 0,
    unproven: 0,
    ratio: 1,
  };
  for (let made = 0; result.tables < tables; made += 1) {
    const scenario = randomScenario(seed + made);
    const { published, newest } = publishScenario(scenario, suppressor);
    if (!newest) {
      result.refused += 1;
      continue;
    }
    result.tables += 1;
    if (published.length > 1) result.linked += 1;
    readAll(result, solve, scenario, published);
    if (suppressor === 'waymark') compare(result, solve, scenario, published, newest);
  }
  result.ratio = result.minimum === 0 ? 1 : result.secondary / result.minimum;
  return result;
}

function readAll(
  result: AttackResult,
  solve: Solve,
  scenario: Scenario,
  published: readonly Publication[],
): void {
  const hidden = hiddenCells(published);
  const differences = smallDifferences(scenario, published);
  const questions = [...hidden, ...differences];
  // To the nearest thousandth: the solver's own fractions are off by less.
  const widths = (reading: Reading, whole: boolean) =>
    solve((program) => ask(program, reading, questions, whole)).map(({ least, most }) =>
      Math.max(0, Math.round((most - least) * 1000) / 1000),
    );
  const exact = readingOf(scenario, published, true);
  const exactly = widths(exact, false);
  result.suppressed += hidden.length;
  result.differences += differences.length;
  result.open += exactly.filter(
    (width) => width < defaultDisclosureParameters.narrowestInterval,
  ).length;
  result.narrowestExact = Math.min(result.narrowestExact, ...exactly);
  result.narrowest = Math.min(
    result.narrowest,
    ...widths(readingOf(scenario, published, false), false),
  );
  if (result.tables % 10 === 0)
    result.narrowestWhole = Math.min(result.narrowestWhole, ...widths(exact, true));
}

function compare(
  result: AttackResult,
  solve: Solve,
  scenario: Scenario,
  published: readonly Publication[],
  newest: Publication,
): void {
  const fewest = solve((program) => fewestFor(program, scenario, published, newest));
  result.secondary += newest.secondary;
  result.minimum += fewest.cells;
  if (!fewest.isExact) result.unproven += 1;
}
