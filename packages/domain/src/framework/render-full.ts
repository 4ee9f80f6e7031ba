import { type CellAction, actionFor, indicatorsFor } from './cells.ts';
import { type Concept, conceptsOf } from './concepts.ts';
import { flagPrompts } from './flag-prompts.ts';
import { markdownBlocks, markdownList, markdownText } from './markdown.ts';
import { levelTitle } from './render-quick.ts';
import type { Indicator, ThresholdFramework } from './schema.ts';

/** One statement of the full guide. */
export type MatrixStatement = {
  id: string;
  text: string;
  /** Whether it needs a talk with the safeguarding lead the same day, whatever the level. */
  consult: boolean;
  /** The other areas in which the same thing stands. */
  alsoUnder: string[];
  /** FRM-20: what to keep in mind before weighing it: the past only, a lawful choice, poverty. */
  cautions: string[];
};

/** One cell: what to do, its statements, or why it is empty. */
export type MatrixCell = {
  level: number;
  title: string;
  action: CellAction;
  statements: MatrixStatement[];
  /** Why the cell is empty, as far as the framework says; null where it holds statements. */
  empty: string | null;
};

/** One area across all levels. */
export type MatrixRow = { outcome: string; name: string; cells: MatrixCell[] };

/** FRM-25: the full guide: the matrix of areas and levels, every statement in its cell, from the same data as the quick one. */
export function matrixOf(framework: ThresholdFramework): MatrixRow[] {
  const concepts = new Map(
    conceptsOf(framework).flatMap((concept) => concept.indicators.map(({ id }) => [id, concept])),
  );
  return framework.outcomes.map(({ key, sourceName }) => ({
    outcome: key,
    name: sourceName,
    cells: framework.levels.map((step) => {
      const statements = indicatorsFor(framework, key, step.level).map((indicator) =>
        statementOf(framework, indicator, concepts.get(indicator.id)),
      );
      return {
        level: step.level,
        title: levelTitle(framework, step),
        action: actionFor(framework, key, step.level),
        statements,
        empty: statements.length > 0 ? null : whyEmpty(framework, key, step.level),
      };
    }),
  }));
}

/** FRM-25: the full guide as Markdown: an area at a time, a table row for each level. */
export function fullMarkdown(framework: ThresholdFramework): string {
  return markdownBlocks([
    [`# ${markdownText(framework.title)}: full guide`],
    [markdownText(framework.notice)],
    markdownList(framework.howToUse),
    ['**(today)** means: talk to the named safeguarding lead today, whatever else is decided.'],
    ...matrixOf(framework).flatMap(({ name, cells }) => [
      [`## ${markdownText(name)}`],
      [
        `| ${markdownText(framework.levelWord.one)} | what to do | statements (not a checklist) |`,
        '| --- | --- | --- |',
        ...cells.map(tableRow),
      ],
    ]),
  ]);
}

function statementOf(
  { outcomes }: ThresholdFramework,
  { id, text, outcome, flags }: Indicator,
  concept: Concept | undefined,
): MatrixStatement {
  const allFlags = concept?.flags ?? flags;
  const elsewhere = new Set(concept?.indicators.map((one) => one.outcome) ?? []);
  return {
    id,
    text,
    consult: allFlags.includes('safeguarding-consult'),
    alsoUnder: outcomes
      .filter(({ key }) => key !== outcome && elsewhere.has(key))
      .map(({ sourceName }) => sourceName),
    cautions: flagPrompts
      .filter(({ kind, flag }) => kind === 'caution' && allFlags.includes(flag))
      .map(({ message }) => message),
  };
}

function whyEmpty({ notPrinted }: ThresholdFramework, outcome: string, level: number): string {
  const said = notPrinted.find((one) => one.outcome === outcome && one.level === level);
  return said ? `Not printed. ${said.why}` : 'Nothing stands here, and nothing says why.';
}

function tableRow({ title, action, statements, empty }: MatrixCell): string {
  const printed = action.asPrinted === null ? '' : ` (Printed: "${action.asPrinted}".)`;
  const said = statements.map(statementText).join('<br>');
  return `| ${markdownText(title)} | ${markdownText(action.action + printed)} | ${said}${markdownText(empty ?? '')} |`;
}

function statementText({ text, consult, alsoUnder, cautions }: MatrixStatement): string {
  const also = alsoUnder.length > 0 ? [markdownText(`(also under: ${alsoUnder.join('; ')})`)] : [];
  const careful = cautions.map((caution) => `_${markdownText(caution)}_`);
  return [markdownText(text), ...(consult ? ['**(today)**'] : []), ...also, ...careful].join(' ');
}
