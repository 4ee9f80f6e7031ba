import { createRequire } from 'node:module';
import type { Highs } from 'highs';

// Its types say CommonJS and its ES module is not: required, the two agree.
const loadHighs: () => Promise<Highs> = createRequire(import.meta.url)('highs');

/** One sum in a program: the coefficients of some variables, and what they may come to. */
type Sum = { least: number; most: number; terms: readonly (readonly [number, number])[] };

/** A linear program that is asked several questions. */
export type Program = {
  addVariable: (least: number, most: number) => number;
  addSum: (sum: Sum) => void;
  /** From now on these variables are whole numbers. */
  makeWhole: (variables: readonly number[]) => void;
  /** The least of a sum of variables and where it is taken; the least is -Infinity where there is none. */
  least: (terms: readonly (readonly [number, number])[]) => { value: number; at: number[] };
};

/** How many branches a search for whole numbers may take before its bound is taken as it is: a count, not a time. */
const mostBranches = 20_000;

/** Loads HiGHS; what it gives makes programs, each of which is gone when the call ends. */
export async function loadSolver(): Promise<<T>(work: (program: Program) => T) => T> {
  const highs = await loadHighs();
  return (work) => highs.withModel((model) => work(programOf(highs, model)));
}

function programOf(highs: Highs, model: ReturnType<Highs['createModel']>): Program {
  model.options.set({ output_flag: false, mip_max_nodes: mostBranches });
  let variables = 0;
  let whole = false;
  let asked: readonly (readonly [number, number])[] = [];
  return {
    addVariable: (least, most) => {
      model.addVar(least, most);
      variables += 1;
      return variables - 1;
    },
    addSum: ({ least, most, terms }) => {
      model.addRow(least, most, {
        indices: terms.map(([variable]) => variable),
        values: terms.map(([, times]) => times),
      });
    },
    makeWhole: (chosen) => {
      whole = true;
      for (const variable of chosen)
        model.changeColIntegrality(variable, highs.constants.variableType.integer);
    },
    least: (terms) => {
      for (const [variable] of asked) model.changeColCost(variable, 0);
      for (const [variable, times] of terms) model.changeColCost(variable, times);
      asked = terms;
      model.run();
      const status = model.getModelStatus();
      const { optimal, unbounded, unboundedOrInfeasible, solutionLimit } =
        highs.constants.modelStatus;
      if (status === unbounded || status === unboundedOrInfeasible)
        return { value: -Infinity, at: [] };
      if (status !== optimal && status !== solutionLimit)
        throw new Error(`HiGHS ended with status ${status}.`);
      const bound = whole ? Number(model.info.get('mip_dual_bound')) : model.getObjectiveValue();
      return { value: bound, at: [...model.getSolution().colValue] };
    },
  };
}
