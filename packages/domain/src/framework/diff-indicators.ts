import { type ChangedFields, changedFields } from './diff-fields.ts';
import { pairIndicators } from './diff-pairs.ts';
import type { Indicator, ThresholdFramework } from './schema.ts';

/** An indicator that is in both. `before` and `after` are its ids, which may differ. */
export type IndicatorChange<Value> = { id: string; newId: string; before: Value; after: Value };

/** Where an indicator stands: the key of its area and the key of its level. */
export type Place = { outcome: string; level: string };

/** What differs among the indicators of two frameworks. */
export type IndicatorsDiff = {
  added: Indicator[];
  removed: Indicator[];
  reworded: IndicatorChange<string>[];
  moved: IndicatorChange<Place>[];
  reflagged: IndicatorChange<string[]>[];
  /** Anything else: need or strength, whom it concerns, age, figure, note, source, what it says the same as, a new id. */
  changed: { id: string; newId: string; fields: ChangedFields }[];
};

/** FRM-24: what differs among the indicators of two frameworks, in the order of the file before. */
export function diffIndicators(
  before: ThresholdFramework,
  after: ThresholdFramework,
): IndicatorsDiff {
  const { pairs, removed, added } = pairIndicators(before, after);
  const changes = <Value>(
    valueOf: (indicator: Indicator) => Value,
    wordsOf: (value: Value) => string,
  ): IndicatorChange<Value>[] =>
    pairs
      .map(([was, is]) => ({ id: was.id, newId: is.id, before: valueOf(was), after: valueOf(is) }))
      .filter((change) => wordsOf(change.before) !== wordsOf(change.after));
  return {
    added,
    removed,
    reworded: changes(
      ({ text }) => text,
      (text) => text,
    ),
    moved: changes(
      ({ outcome, levelKey }): Place => ({ outcome, level: levelKey }),
      ({ outcome, level }) => `${outcome} ${level}`,
    ),
    reflagged: changes(
      ({ flags }) => flags.toSorted(),
      (flags) => flags.join(' '),
    ),
    changed: changedOtherwise(pairs, before.id === after.id),
  };
}

/** The ids of two partnerships differ by nature, so an id, and what it points to, is read as that of its pair. */
function changedOtherwise(
  pairs: readonly [Indicator, Indicator][],
  versions: boolean,
): IndicatorsDiff['changed'] {
  const newIds = new Map(pairs.map(([was, is]) => [was.id, is.id]));
  return pairs.flatMap(([was, is]) => {
    const sameAs = was.sameAs === undefined ? undefined : (newIds.get(was.sameAs) ?? was.sameAs);
    const fields = changedFields(rest({ ...was, sameAs, id: versions ? was.id : is.id }), rest(is));
    return Object.keys(fields).length > 0 ? [{ id: was.id, newId: is.id, fields }] : [];
  });
}

/** What of an indicator is compared by no list of its own. `level` is the number of `levelKey`. */
function rest(indicator: Indicator): object {
  const apart = new Set(['text', 'outcome', 'level', 'levelKey', 'flags']);
  return Object.fromEntries(Object.entries(indicator).filter(([name]) => !apart.has(name)));
}
