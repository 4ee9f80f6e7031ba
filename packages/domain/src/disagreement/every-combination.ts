import { yesNo, yesNoUnsure } from '../rule/yes-no.ts';
import { type DisagreementFacts, stageStandings } from './decide-disagreement.ts';

/** DIS-10: every combination of the answers, at each of five stages, in time, too late and with no day of its start. */
export const everyDisagreement: DisagreementFacts[] = yesNoUnsure.flatMap((immediateDanger) =>
  stageStandings.flatMap((standing) =>
    yesNo.flatMap((raiserTold) =>
      [1, 2, 3, 4, 5].flatMap((stage) =>
        ['2026-11-27', '2026-11-02', ''].map((stageStartedOn) => ({
          immediateDanger,
          standing,
          raiserTold,
          stage,
          raisedOn: '2026-11-02',
          stageStartedOn,
        })),
      ),
    ),
  ),
);
