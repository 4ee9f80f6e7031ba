import { suppressionSurvivors } from './suppression-survivors.ts';

/**
 * A change that no test can notice, and why. Found by its file, the text that is replaced (its first line) and what stands
 * in its place.
 */
export type ExplainedSurvivor = {
  file: string;
  source: string;
  replacement: string;
  why: string;
};

/** Every surviving change of the mutation run that has been looked at. */
export const explainedSurvivors: readonly ExplainedSurvivor[] = [
  ...suppressionSurvivors,
  {
    file: 'src/triage/history/re-referral.ts',
    source: 'supportEndedOn !== null',
    replacement: 'true',
    why: 'Null never sorts at or before a day, so the second half is false for it anyway; the first half is there for whoever reads it and for the types.',
  },
  {
    file: 'src/triage/history/repeat-discussion.ts',
    source: 'other < one',
    replacement: 'other <= one',
    why: 'Of two equal days either may be the first.',
  },
  {
    file: 'src/triage/listing/agenda.ts',
    source: 'one.id < other.id',
    replacement: 'one.id <= other.id',
    why: 'No two items have the same id.',
  },
  {
    file: 'src/triage/listing/carry-over.ts',
    source: "''",
    replacement: '"Stryker was here!"',
    why: 'It stands for a day that is missing; any text that is no day is read alike.',
  },
  {
    file: 'src/triage/outcome-needs/needs.ts',
    source: "''",
    replacement: '"Stryker was here!"',
    why: 'It stands for a day that is missing; any text that is no day is read alike.',
  },
  {
    file: 'src/triage/outcome-needs/stalled.ts',
    source: "''",
    replacement: '"Stryker was here!"',
    why: 'It stands for a day that is missing; any text that is no day is read alike.',
  },
  {
    file: 'src/triage/listing/listing-needs.ts',
    source: "name.trim().replaceAll(/\\s+/g, ' ').toLowerCase()",
    replacement: "name.trim().replaceAll(/\\s+/g, ' ').toUpperCase()",
    why: 'Two names are compared without regard to case; which case they are put in does not matter.',
  },
  {
    file: 'src/triage/check-decision.ts',
    source: 'check.ok',
    replacement: 'false',
    why: 'What the screens of today ask for is never all that an outcome needs, so something is always missing; this is for the compiler.',
  },
  {
    file: 'src/triage/check-decision.ts',
    source: '[]',
    replacement: '["Stryker was here"]',
    why: 'As above: nothing comes to where nothing is missing.',
  },
  {
    file: 'src/triage/outcome-needs/check-outcome.ts',
    source: "''",
    replacement: '"Stryker was here!"',
    why: 'It stands for today, which says nothing about which needs an outcome has.',
  },
  {
    file: 'src/triage/outcome-needs/needs.ts',
    source: 'agency.trim().toLowerCase()',
    replacement: 'agency.trim().toUpperCase()',
    why: 'Agencies are compared without regard to case; which case they are put in does not matter.',
  },
  {
    file: 'src/triage/outcome-needs/needs.ts',
    source: '[]',
    replacement: '["Stryker was here"]',
    why: 'It stands for a team nobody has named; a team of one agency is no team either, so the answer is the same.',
  },
  {
    file: 'src/triage/routing/settle.ts',
    source: "'unsure'",
    replacement: '""',
    why: 'It stands for an answer about danger that nobody has heard of; the first row asks for anything but a plain no, so whatever stands here is danger.',
  },
  {
    file: 'src/triage/routing/settle.ts',
    source: "'not-done'",
    replacement: '""',
    why: 'It stands for an answer nobody has heard of; the row that holds asks for anything but done.',
  },
  {
    file: 'src/sharing/check-disclosure.ts',
    source: "told.told === 'yes'",
    replacement: 'false',
    why: 'Where the family was told, the record has no day to look again, so the check below finds nothing either way.',
  },
  {
    file: 'src/sharing/check-disclosure.ts',
    source: "'yes'",
    replacement: '""',
    why: 'Where the family was told, the record has no day to look again, so the check below finds nothing either way.',
  },
  {
    file: 'src/sharing/duty-to-share.ts',
    source: 'day === undefined',
    replacement: 'false',
    why: 'A missing day is no day, and the next condition refuses what is no day.',
  },
  {
    file: 'src/sharing/who-can-agree/age.ts',
    source: 'bornOn === undefined',
    replacement: 'false',
    why: 'A missing day is no day, and the next condition refuses what is no day.',
  },
  {
    file: 'src/sharing/table/emerging.ts',
    source: "facts.class === 'C'",
    replacement: 'true',
    why: 'Rows above this one have answered every other class by then.',
  },
  {
    file: 'src/sharing/table/beside.ts',
    source: '[...ownRecords.advice]',
    replacement: '[]',
    why: 'An answer that asks for advice brings this record with it; it stands here as the printed row has it.',
  },
  {
    file: 'src/sharing/who-can-agree/row.ts',
    source: 'facts.age !== null',
    replacement: 'true',
    why: 'A row above answers where the age is not known.',
  },
  {
    file: 'src/referral/agreement/s47-met.ts',
    source: "''",
    replacement: '"Stryker was here!"',
    why: 'Whatever is agreed is answered by F1, so these words are never said; they are there so that every state has some.',
  },
  {
    file: 'src/referral/check-referral.ts',
    source: "'nobody'",
    replacement: '""',
    why: 'What is not one of the known answers is read as not known, just as the word that stands there is.',
  },
  {
    file: 'src/referral/danger.ts',
    source: "'unsure'",
    replacement: '""',
    why: 'A value that fits no row is answered by R3, as "unsure" is.',
  },
  {
    file: 'src/referral/danger.ts',
    source: "'unknown'",
    replacement: '""',
    why: 'Both rows ask only whether it is "no", or "yes"; anything else is read as not known.',
  },
  {
    file: 'src/referral/steps.ts',
    source: "'assess-and-help'",
    replacement: '""',
    why: 'The rows ask only whether it is a referral; every other step is read as assessing and helping.',
  },
  {
    file: 'src/referral/steps.ts',
    source: "'unknown'",
    replacement: '""',
    why: 'The rows ask whether they agreed or refused; anything else is read as not asked.',
  },
  {
    file: 'src/referral/evidence.ts',
    source: 'parentToldAt === null',
    replacement: 'false',
    why: 'A moment that is missing is not in the past either, which the same line asks; this half is for the compiler.',
  },
  {
    file: 'src/referral/evidence.ts',
    source: 'sentAt !== null',
    replacement: 'true',
    why: 'A missing moment is read as 1970, and nobody was told before that; this half is for the compiler.',
  },
  {
    file: 'src/sharing/check-disclosure.ts',
    source: "record.told.told === 'yes'",
    replacement: 'true',
    why: 'Only who was told has a time at which; where there is none, nothing is looked at. This is for the compiler.',
  },
  {
    file: 'src/referral/agreement/facts.ts',
    source: "() => 'blank' as const",
    replacement: '() => undefined',
    why: 'What comes out as nothing is filled in by the default, which is the same word.',
  },
  {
    file: 'src/referral/agreement/facts.ts',
    source: "() => 'no' as const",
    replacement: '() => undefined',
    why: 'What comes out as nothing is filled in by the default, which is the same word.',
  },
];
