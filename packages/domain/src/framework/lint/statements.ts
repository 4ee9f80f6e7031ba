import { type Concept, conceptsOf } from '../concepts.ts';
import { cellName } from '../consistency.ts';
import { plainWords } from '../plain-words.ts';
import type { ThresholdFramework } from '../schema.ts';
import { type LintFinding, finding } from './finding.ts';

/** The same statement in two places: said to be the same, or in the same words (H25). */
export function duplicates(framework: ThresholdFramework): LintFinding[] {
  const { indicators } = framework;
  const concepts = conceptIds(framework);
  return indicators.flatMap((indicator, index) => {
    if (indicator.sameAs !== undefined)
      return [
        finding(
          'duplicate',
          indicator.id,
          `It says the same as ${indicator.sameAs}. It counts once.`,
        ),
      ];
    const first = indicators
      .slice(0, index)
      .find(
        (one) =>
          plainWords(one.text) === plainWords(indicator.text) &&
          concepts.get(one.id) !== concepts.get(indicator.id),
      );
    return first
      ? [
          finding(
            'duplicate',
            indicator.id,
            `It has the same words as ${first.id}. Say so with sameAs, or it counts twice.`,
          ),
        ]
      : [];
  });
}

/** One statement at two levels, said to be the same or in the same words: it cannot mean both. */
export function twoLevels(framework: ThresholdFramework): LintFinding[] {
  return [...conceptsOf(framework), ...sameWords(framework)].flatMap(({ id, indicators }) => {
    const levels = [...new Set(indicators.map(({ level }) => level))].toSorted((a, b) => a - b);
    return levels.length > 1
      ? [finding('two-levels', id, `The same statement stands at levels ${levels.join(' and ')}.`)]
      : [];
  });
}

/** Statements in the same words that are not all said to be the same: the first of the file gives its id. */
function sameWords(framework: ThresholdFramework): Pick<Concept, 'id' | 'indicators'>[] {
  const concepts = conceptIds(framework);
  const groups = Map.groupBy(framework.indicators, ({ text }) => plainWords(text));
  return [...groups.values()]
    .filter((group) => new Set(group.map(({ id }) => concepts.get(id))).size > 1)
    .map((group) => ({ id: group[0]?.id ?? '', indicators: group }));
}

/** The concept of each statement, by their ids. */
function conceptIds(framework: ThresholdFramework): ReadonlyMap<string, string> {
  return new Map(
    conceptsOf(framework).flatMap(({ id, indicators }) => indicators.map((one) => [one.id, id])),
  );
}

/** A cell with nothing in it, or one statement only, which is no evidence that nothing can be wrong there. */
export function emptyCells(framework: ThresholdFramework): LintFinding[] {
  return framework.outcomes.flatMap(({ key }) =>
    framework.levels.flatMap(({ level }) => {
      const cell = { outcome: key, level };
      const held = framework.indicators.filter(
        (one) => one.outcome === key && one.level === level,
      ).length;
      if (held > 1) return [];
      if (held === 1)
        return [
          finding(
            'thin-cell',
            cellName(cell),
            'It holds one statement only. A short list is no evidence of low risk.',
          ),
        ];
      const reason = framework.notPrinted.find((one) => cellName(one) === cellName(cell))?.why;
      return [
        finding(
          'empty-cell',
          cellName(cell),
          `It holds no statement. ${reason ?? 'Nothing says why.'}`,
        ),
      ];
    }),
  );
}

/** A statement whose source is not known, or is another document than the framework names. */
export function missingSources({ indicators, source }: ThresholdFramework): LintFinding[] {
  return indicators.flatMap((indicator) => {
    if (indicator.source === null)
      return [finding('missing-source', indicator.id, 'It does not say where it comes from.')];
    return indicator.source.doc === source.doc
      ? []
      : [
          finding(
            'missing-source',
            indicator.id,
            `It names ${indicator.source.doc}, which is not the document of this framework.`,
          ),
        ];
  });
}
