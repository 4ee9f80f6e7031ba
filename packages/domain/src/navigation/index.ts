export { areWordsAboutAbuse, isAboutAbuse, isAreaAboutAbuse } from './about-abuse.ts';
export { accessNeeds, accessSaid, type AccessNeed } from './access-need.ts';
export { ageBandIds, type AgeBandId, isForBand } from './age-band.ts';
export { areaHelplines, areaTeams, isPrivateArea } from './area-help.ts';
export { needsForCategories } from './categories.ts';
export { chooseHelplines, chooseNeeds, type Answers } from './choose.ts';
export { dangerSignIds, type DangerSignId } from './danger-sign-id.ts';
export { dangerSignSchema, type DangerSign } from './danger-sign.ts';
export {
  dangerFirst,
  dangerReassurance,
  honestyLine,
  policeNotUrgent,
  silentCall,
} from './danger-copy.ts';
export { dangerSignById, dangerSigns } from './danger-signs.ts';
export {
  filterOptions,
  judgeBy,
  noFilters,
  type FilterName,
  type FilterOption,
  type Filters,
  type Judge,
  type Placed,
  type Suits,
} from './filters.ts';
export {
  groupById,
  groupIds,
  groups,
  serviceFitsGroup,
  type Group,
  type GroupId,
} from './group.ts';
export { helplineIds, type HelplineId } from './helpline-id.ts';
export { helplineSchema, helplineStatuses, type Helpline } from './helpline.ts';
export { checkHoldsDays, needsChecking, type LineHours } from './helpline-checked.ts';
export type { Opening } from './helpline-opening.ts';
export { openFirst, openNow, type OpenNow } from './helpline-open-now.ts';
export { helplineSituations, type HelplineSituation } from './helpline-situations.ts';
export { helplineById, helplines } from './helplines.ts';
export { anyTime, hoursWords, timeWords } from './hours-words.ts';
export {
  areaDrawings,
  needAreaKeys,
  needAreas,
  needAreaSchema,
  type AreaDrawing,
  type NeedArea,
  type NeedAreaKey,
} from './need-area.ts';
export {
  localContactKeys,
  localContactLabels,
  localContactsOf,
  localContactSchema,
  localContactsSchema,
  type LocalContact,
  type LocalContactKey,
  type LocalContacts,
} from './local-contact.ts';
export { needKeys, type NeedKey } from './need-key.ts';
export { parseNear, type Near } from './near.ts';
export { audienceNotes, audiences, needSchema, type Need } from './need.ts';
export { needById, needs, needsInArea } from './needs.ts';
export { isHubToMeet, isPrivateService } from './private-service.ts';
export { readingGrade, sentencesIn, syllablesIn, wordsIn } from './reading-grade.ts';
export {
  bringsTwoTogether,
  isForPeopleWhoHurt,
  mayStandBeside,
  serviceFitsArea,
  serviceFitsNeed,
  type ServiceToFit,
} from './service-fits-need.ts';
export { serviceKinds, type ServiceKind } from './service-kind.ts';
export { whoToRing, type RingOrder, type ToRing } from './who-to-ring.ts';
export { serviceKindLabels, type ServiceKindLabel } from './service-kind-labels.ts';
