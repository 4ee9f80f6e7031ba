import { endTeam, insertTeam, moveToTeam } from '../access/index.ts';
import type { Transaction } from '../client.ts';
import { demoPeopleSince } from './demo-clock.ts';
import {
  demoAgencyIds,
  demoAreaId,
  demoPersonIds,
  demoTeamIds,
  type DemoAgency,
  type DemoPerson,
} from './demo-ids.ts';
import { momentOf } from './telling.ts';

type DemoTeam = keyof typeof demoTeamIds;

const teams: readonly [which: DemoTeam, agency: DemoAgency, name: string][] = [
  ['northgate', 'earlyHelp', 'Northgate early help team'],
  ['hubs', 'earlyHelp', 'Family hubs team'],
  ['neighbourhoodEast', 'police', 'Neighbourhood police, east'],
  ['attendance', 'schools', 'Attendance and inclusion team'],
  ['dutyDesk', 'earlyHelp', 'Early help duty desk'],
];

// The duty desk was ended, and whoever was in it works in Northgate now.
const beforeItEnded: readonly [DemoPerson, DemoTeam][] = [['family-worker', 'dutyDesk']];
const since: readonly [DemoPerson, DemoTeam][] = [
  ['family-worker', 'northgate'],
  ['supervisor', 'northgate'],
  ['directory-editor', 'hubs'],
  ['police-officer', 'neighbourhoodEast'],
];

/** Writes the teams of the demo borough, and who is and was in them. */
export async function writeTeams(tx: Transaction): Promise<void> {
  const began = demoPeopleSince.at;
  for (const [which, agency, name] of teams) {
    const place = { areaId: demoAreaId, agencyId: demoAgencyIds[agency] };
    await insertTeam(tx, { id: demoTeamIds[which], ...place, name, startedAt: began });
  }
  const put = async ([who, which]: readonly [DemoPerson, DemoTeam], at: Date) => {
    const teamId = demoTeamIds[which];
    await moveToTeam(tx, { areaId: demoAreaId, actorId: demoPersonIds[who], teamId, at });
  };
  for (const each of beforeItEnded) await put(each, began);
  const reorganised = momentOf('2026-09-01 09:00');
  await endTeam(tx, demoTeamIds.dutyDesk, reorganised);
  for (const each of since) await put(each, reorganised);
}
