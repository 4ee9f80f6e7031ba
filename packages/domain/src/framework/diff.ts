import { type ActionChange, changedActions, diffCells } from './diff-cells.ts';
import { type ChangedFields, changedFields } from './diff-fields.ts';
import { type IndicatorsDiff, diffIndicators } from './diff-indicators.ts';
import { type ListDiff, diffList, diffWords } from './diff-lists.ts';
import type { ThresholdFramework } from './schema.ts';

/** What names a version, and says when it holds. */
export type VersionName = Pick<ThresholdFramework, 'id' | 'version' | 'validFrom' | 'validTo'>;

/** Everything that differs between two frameworks. */
export type FrameworkDiff = {
  before: VersionName;
  after: VersionName;
  /** What a file says of itself: its title, its source, its notice, how to use it. */
  about: ChangedFields;
  levels: ListDiff;
  outcomes: ListDiff;
  flagDefinitions: ListDiff;
  rules: ListDiff;
  printedActions: ListDiff;
  cellOverrides: ListDiff;
  notPrinted: ListDiff;
  actions: ActionChange[];
  indicators: IndicatorsDiff;
  /** Whether nothing differs but the id, the version and the days on which each holds. */
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
  const about = changedFields(aboutItself(before), aboutItself(after));
  const lists = {
    levels: diffList(before.levels, after.levels),
    outcomes: diffList(before.outcomes, after.outcomes),
    flagDefinitions: diffWords(before.flagDefinitions, after.flagDefinitions),
    rules: diffWords(before.rules, after.rules),
    ...diffCells(before, after),
    indicators: diffIndicators(before, after),
  };
  const actions = changedActions(before, after);
  const differences = Object.values(lists).flatMap((list) => Object.values(list).flat());
  return {
    before: nameOf(before),
    after: nameOf(after),
    about,
    ...lists,
    actions,
    same: differences.length + actions.length + Object.keys(about).length === 0,
  };
}

function nameOf({ id, version, validFrom, validTo }: ThresholdFramework): VersionName {
  return { id, version, validFrom, validTo };
}

/** All that is compared by no list of its own, a field that a later schema adds included. `counts` count the indicators. */
const comparedElsewhere: ReadonlySet<string> = new Set<keyof ThresholdFramework>([
  'id',
  'version',
  'validFrom',
  'validTo',
  'levels',
  'outcomes',
  'flagDefinitions',
  'rules',
  'printedActions',
  'cellOverrides',
  'notPrinted',
  'indicators',
  'counts',
]);

function aboutItself(framework: ThresholdFramework): object {
  return Object.fromEntries(
    Object.entries(framework).filter(([name]) => !comparedElsewhere.has(name)),
  );
}
