export {
  type Formula,
  type MeasureDefinition,
  type MeasureUnit,
  formulas,
  measureUnitLabels,
  measureUnits,
} from './definition.ts';
export {
  type MeasureId,
  type MeasureRule,
  measureIds,
  measures,
  measuresVersion,
} from './measures.ts';
export {
  type Flow,
  MeasurePeriod,
  daysIn,
  isLikeForLike,
  periodInWords,
  wholeMonths,
} from './period.ts';
export { MeasureCounts } from './counts.ts';
export { type Figure, figureOf, publishCaveat } from './figure.ts';
export { greatestCount, roundQuotient } from './round.ts';
export { type Combined, type PartsCheck, addCounts, checkEnds, checkParts } from './combine.ts';
export {
  ContactRow,
  Discussion,
  DoneRow,
  FirstContactRow,
  OpenRow,
  OutcomeRow,
  PlanRow,
  PupilRow,
  ReferralRow,
  SupportRow,
} from './rows.ts';
export {
  countAttendance,
  countDiscussions,
  countEachOnce,
  countOpen,
  countOpened,
  countPlansLed,
  countReferralsAgain,
  countSupport,
} from './count-people.ts';
export {
  type DoneMeasure,
  countContacts,
  countDone,
  countDoneByGroup,
  countFirstContacts,
  countOutcomes,
  countPoliceChange,
  countReceived,
} from './count-events.ts';
export { type SchoolWeek, type WeekCount, schoolWeeks, weeklyCounts } from './weekly.ts';
export { type Band, assessmentBands, spread } from './spread.ts';
export type { SeedFigure } from './seed.ts';
export { seedFigures } from './seeds.ts';
export { claimsNotToRepeat } from './claims.ts';
export {
  DisclosureParameters,
  defaultDisclosureParameters,
  type AreaLevel,
  DisclosureControlInput,
  areaLevelLabels,
  areaLevels,
  mostCells,
  mostGroups,
  mostLines,
  type DisclosureDecision,
  type DisclosureOutcome,
  type DisclosureRuleId,
  type PublishedTable,
  disclosureOutcomeLabels,
  disclosureOutcomes,
  disclosureRuleIds,
  decideDisclosure,
  type DisclosureRow,
  disclosureRows,
  type DisclosureFacts,
  type EarlierRelease,
  type Group,
  type Release,
  type Protection,
  protectTable,
  checkAgainstEarlier,
  primaryCells,
  type PublishedCell,
  hiddenMark,
  publishCells,
  roundCount,
  type PercentageBase,
  type Share,
  percentageBases,
  publishPercentage,
  publishPercentages,
} from './disclosure-control/index.ts';
