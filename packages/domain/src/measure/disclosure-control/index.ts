export { DisclosureParameters, defaultDisclosureParameters } from './parameters.ts';
export {
  type AreaLevel,
  DisclosureControlInput,
  areaLevelLabels,
  areaLevels,
  mostCells,
  mostGroupCells,
  mostGroups,
  mostLines,
} from './input.ts';
export {
  type DisclosureDecision,
  type DisclosureOutcome,
  type DisclosureRuleId,
  type PublishedTable,
  disclosureOutcomeLabels,
  disclosureOutcomes,
  disclosureRuleIds,
} from './decision.ts';
export { decideDisclosure } from './decide-disclosure.ts';
export { type DisclosureRow, disclosureRows } from './rows.ts';
export type { DisclosureFacts } from './facts.ts';
export type { EarlierRelease, Group, Release } from './people.ts';
export { type Protection, protect as protectTable } from './protect.ts';
export { checkAgainstEarlier } from './check-against-earlier.ts';
export { primaryCells } from './primary.ts';
export { type PublishedCell, hiddenMark, publishCells, roundCount } from './publish.ts';
export {
  type PercentageBase,
  type Share,
  percentageBases,
  publishPercentage,
  publishPercentages,
} from './percentage.ts';
