import { pairIndicators } from './diff-pairs.ts';
import { type ChangedFields, changedFields } from './diff-fields.ts';
import { actionFor } from './cells.ts';
import type { Indicator, ThresholdFramework } from './schema.ts';

/** Things of one kind that are in one framework only, or differ between both. `key` names the thing. */
export type ListDiff = {
  added: string[];
  removed: string[];
  changed: { key: string; fields: ChangedFields }[];
};

/** The action of one cell that both frameworks have, before and after. */
export type ActionChange = { outcome: string; level: string; before: string; after: string };

/** An indicator that is in both. `before` and `after` are its ids, which may differ. */
export type IndicatorChange<Value> = { id: string; newId: string; before: Value; after: Value };

/** Where an indicator stands: the key of its area and the key of its level. */
export type Place = { outcome: string; level: string };

/** Everything that differs between two frameworks. */
export type FrameworkDiff = {
  before: { id: string; version: string };
  after: { id: string; version: string };
  levels: ListDiff;
  outcomes: ListDiff;
  actions: ActionChange[];
  indicators: {
    added: Indicator[];
    removed: Indicator[];
    reworded: IndicatorChange<string>[];
    moved: IndicatorChange<Place>[];
    reflagged: IndicatorChange<string[]>[];
  };
  /** Whether levels, areas, actions and indicators are all the same. */
  same: boolean;
};

/**
 * FRM-24: what differs between two versions of a framework, or between those of two partnerships. Versions keep the ids of
 * their indicators, so there the id says what is the same; two partnerships do not, so there the words come first. Levels
 * are compared by key, never by number: level 3 of one ladder is not level 3 of another.
 */
export function diffFrameworks(
  before: ThresholdFramework,
  after: ThresholdFramework,
): FrameworkDiff {
  const levels = diffList(before.levels, after.levels);
  const outcomes = diffList(before.outcomes, after.outcomes);
  const actions = changedActions(before, after);
  const indicators = diffIndicators(before, after);
  const differences = [levels, outcomes, indicators].flatMap((one) => Object.values(one).flat());
  return {
    before: { id: before.id, version: before.version },
    after: { id: after.id, version: after.version },
    levels,
    outcomes,
    actions,
    indicators,
    same: differences.length + actions.length === 0,
  };
}

function diffList<Item extends { key: string }>(
  before: readonly Item[],
  after: readonly Item[],
): ListDiff {
  return {
    added: keysOnlyIn(after, before),
    removed: keysOnlyIn(before, after),
    changed: before.flatMap((one) => {
      const other = after.find(({ key }) => key === one.key);
      const fields = other ? changedFields(one, other) : {};
      return Object.keys(fields).length > 0 ? [{ key: one.key, fields }] : [];
    }),
  };
}

function keysOnlyIn(list: readonly { key: string }[], other: readonly { key: string }[]): string[] {
  return list.map(({ key }) => key).filter((key) => !other.some((one) => one.key === key));
}

function changedActions(before: ThresholdFramework, after: ThresholdFramework): ActionChange[] {
  return before.outcomes.flatMap(({ key: outcome }) =>
    before.levels.flatMap((level) => {
      const other = after.levels.find(({ key }) => key === level.key);
      if (!other || !after.outcomes.some(({ key }) => key === outcome)) return [];
      const was = actionFor(before, outcome, level.level).action;
      const is = actionFor(after, outcome, other.level).action;
      return was === is ? [] : [{ outcome, level: level.key, before: was, after: is }];
    }),
  );
}

function diffIndicators(
  before: ThresholdFramework,
  after: ThresholdFramework,
): FrameworkDiff['indicators'] {
  const { pairs, removed, added } = pairIndicators(before, after);
  const changes = <Value>(
    valueOf: (indicator: Indicator) => Value,
    wordsOf: (value: Value) => string,
  ): IndicatorChange<Value>[] =>
    pairs
      .map(([was, is]) => ({
        id: was.id,
        newId: is.id,
        before: valueOf(was),
        after: valueOf(is),
      }))
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
  };
}
