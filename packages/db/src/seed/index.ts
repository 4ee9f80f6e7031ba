export { demoMeetingStarts, demoMeetingTimes, demoNow, demoPeopleSince } from './demo-clock.ts';
export {
  demoAgencyIds,
  demoAgreementIds,
  demoAreaId,
  demoCallBackIds,
  demoGlassId,
  demoHubServiceIds,
  demoInvitationId,
  demoMeetingIds,
  demoPersonIds,
  demoReportId,
  demoEndId,
  demoResetId,
  demoRestrictedIds,
  demoRightsIds,
  demoSeriesId,
  demoSharingIds,
  demoSignatoryId,
  demoTeamIds,
  familyIds,
  type DemoAgency,
  type DemoPerson,
} from './demo-ids.ts';
export { memorandumOf } from './agreements.ts';
export { demoDirectorySource, demoDirectoryTexts } from './directory/texts.ts';
export { demoAgencies, demoPassword, demoPeople, staffOf, type DemoStaff } from './people.ts';
export { demoFamilies, seedDemo } from './seed-demo.ts';
export { ordinaryFacts } from './ordinary-facts.ts';
export { noticeId } from './telling.ts';
