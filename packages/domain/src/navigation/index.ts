export { needsForCategories } from './categories.ts';
export { dangerSignIds, type DangerSignId } from './danger-sign-id.ts';
export {
  dangerSignSchema,
  localContactKeys,
  localContactLabels,
  type DangerSign,
  type LocalContactKey,
} from './danger-sign.ts';
export { dangerFirst, dangerReassurance, honestyLine, policeNotUrgent } from './danger-copy.ts';
export { dangerSignById, dangerSigns } from './danger-signs.ts';
export { helplineIds, type HelplineId } from './helpline-id.ts';
export { anyTime, helplineSchema, helplineStatuses, type Helpline } from './helpline.ts';
export { helplineById, helplines, needsChecking } from './helplines.ts';
export {
  areaDrawings,
  needAreaKeys,
  needAreas,
  needAreaSchema,
  type AreaDrawing,
  type NeedArea,
  type NeedAreaKey,
} from './need-area.ts';
export { needKeys, type NeedKey } from './need-key.ts';
export { parseNear, type Near } from './near.ts';
export { audienceNotes, audiences, needSchema, type Need } from './need.ts';
export { needById, needs, needsInArea } from './needs.ts';
export { readingGrade, sentencesIn, syllablesIn, wordsIn } from './reading-grade.ts';
export {
  bringsTwoTogether,
  isAboutAbuse,
  isForPeopleWhoHurt,
  mayStandBeside,
  serviceFitsArea,
  serviceFitsNeed,
  type ServiceToFit,
} from './service-fits-need.ts';
export { serviceKinds, type ServiceKind } from './service-kind.ts';
export { serviceKindLabels, type ServiceKindLabel } from './service-kind-labels.ts';
