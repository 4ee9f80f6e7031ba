import { z } from 'zod';
import { type Day, formatDay, isDay } from '../clock/day.ts';
import { addWorkingDays } from '../clock/working-days.ts';
import type { RuleAnswer } from '../rule/answer.ts';
import { yesNo, yesNoUnsure } from '../rule/yes-no.ts';
import type { DisagreementParameters } from './parameters.ts';

/** How the stage that is open stands. */
export const stageStandings = ['agreed', 'not-agreed', 'not-yet', 'unknown'] as const;

/** What the table looks at. Days are YYYY-MM-DD in London; what is left out is not known. */
export const DisagreementFacts = z.strictObject({
  immediateDanger: z.enum(yesNoUnsure).default('unsure'),
  stage: z.int().min(1).default(1),
  standing: z.enum(stageStandings).default('unknown'),
  raisedOn: z.string().default(''),
  stageStartedOn: z.string().default(''),
  raiserTold: z.enum(yesNo).default('no'),
});
export type DisagreementFacts = z.infer<typeof DisagreementFacts>;

/** What the table can answer. */
export const disagreementOutcomes = [
  'ring-999',
  'go-to-next-stage',
  'last-stage-decides',
  'settle-at-this-stage',
  'tell-who-raised-it',
  'closed',
] as const;
export type DisagreementOutcome = (typeof disagreementOutcomes)[number];

/** Outcomes in short plain words, for a screen. */
export const disagreementOutcomeLabels: Record<DisagreementOutcome, string> = {
  'ring-999': 'Ring 999 now, then the front door',
  'go-to-next-stage': 'Go to the next stage',
  'last-stage-decides': 'The last stage has to decide now',
  'settle-at-this-stage': 'Settle it at this stage',
  'tell-who-raised-it': 'Tell whoever raised it',
  closed: 'Settled, and they were told',
};

/** The rows, in the order in which they are read. */
export const disagreementRuleIds = ['E1', 'E2', 'E3', 'E4', 'E5', 'E6'] as const;
export type DisagreementRuleId = (typeof disagreementRuleIds)[number];

/** The answer: the stage it is at, or goes to, and by when (YYYY-MM-DD; null where that is set locally). */
export type DisagreementAnswer = RuleAnswer<DisagreementOutcome, DisagreementRuleId> & {
  stage: number;
  who: string;
  due: Day | null;
};

const keepSafe =
  'Until it is settled the more protective option stands. If anyone is in danger, ring 999.';

type Situation = {
  facts: DisagreementFacts;
  who: string;
  nextWho: string | null;
  due: Day | null;
  late: boolean;
  datesCanBe: boolean;
};
type Row = {
  id: DisagreementRuleId;
  matches: (situation: Situation) => boolean;
  answer: (
    situation: Situation,
  ) => Pick<DisagreementAnswer, 'outcome' | 'because' | 'mustRecord' | 'nextStep'>;
};

/** DIS-2, DIS-E1: danger is not a disagreement: it skips every stage. Unsure counts as yes. */
const danger: Row = {
  id: 'E1',
  matches: ({ facts }) => facts.immediateDanger !== 'no',
  answer: () => ({
    outcome: 'ring-999',
    because: [
      'Somebody is in danger, or may be, and danger skips every stage.',
      'Being unsure counts as yes.',
    ],
    mustRecord: ['Who rang 999, and when', 'Who at the front door was told by telephone, and when'],
    nextStep:
      'Ring 999 now. When everyone is safe, ring the front door today (out of hours: the emergency duty team). The disagreement can wait.',
  }),
};

/** DIS-E2: settled, and whoever raised it knows. */
const settledAndTold: Row = {
  id: 'E2',
  matches: ({ facts }) => facts.standing === 'agreed' && facts.raiserTold === 'yes',
  answer: ({ nextWho }) => ({
    outcome: 'closed',
    because: [
      'It was settled, and whoever raised it was told.',
      nextWho === null
        ? 'There is no further stage.'
        : 'Whoever raised it can still take it to the next stage.',
    ],
    mustRecord: ['What was learned from it, without anything that says who it was about'],
    nextStep: 'Nothing more is needed. If anyone is in danger, ring 999.',
  }),
};

/** DIS-E3: settled, and whoever raised it has not heard. */
const settled: Row = {
  id: 'E3',
  matches: ({ facts }) => facts.standing === 'agreed',
  answer: () => ({
    outcome: 'tell-who-raised-it',
    because: [
      'It was settled at this stage.',
      'It is not closed until whoever raised it has been told.',
    ],
    mustRecord: [
      'What was decided and why',
      'When whoever raised it was told, and whether they accept it',
    ],
    nextStep: `Tell whoever raised it today, what was decided and why. ${keepSafe}`,
  }),
};

/** DIS-E4: not settled here, or too late: the next stage. Nobody waits for the other side to move it up. */
const nextStage: Row = {
  id: 'E4',
  matches: ({ facts, nextWho, late }) => nextWho !== null && (late || facts.standing !== 'not-yet'),
  answer: ({ late, nextWho, datesCanBe }) => ({
    outcome: 'go-to-next-stage',
    because: [
      whyNotHere(late, datesCanBe),
      'Either side can take it to the next stage; nobody has to agree to that.',
    ],
    mustRecord: [
      'Both views, the reason, the evidence and the decision of this stage',
      'Who was told',
      ...(datesCanBe ? [] : ['The right day on which this stage started, and who gave it']),
    ],
    nextStep: `Take it today to ${nextWho}. ${keepSafe}`,
  }),
};

function whyNotHere(late: boolean, datesCanBe: boolean): string {
  if (!datesCanBe)
    return 'The day from which this stage counts, or today, is not known or cannot be: until it is put right it counts as late.';
  return late ? 'The time for this stage has passed.' : 'It was not settled at this stage.';
}

/** DIS-E5: there is no higher stage: those who hold the last one decide. */
const lastStage: Row = {
  id: 'E5',
  matches: ({ facts, late }) => late || facts.standing !== 'not-yet',
  answer: ({ who }) => ({
    outcome: 'last-stage-decides',
    because: [
      'It was not settled in time, or not at all, and there is no higher stage.',
      'Somebody has to decide now.',
    ],
    mustRecord: ['Who decides, and by when', 'Both views, the reason and the evidence'],
    nextStep: `Ask today for a decision and its day from ${who}. ${keepSafe}`,
  }),
};

/** DIS-E6: there is still time at this stage. */
const thisStage: Row = {
  id: 'E6',
  matches: () => true,
  answer: ({ who, due }) => ({
    outcome: 'settle-at-this-stage',
    because: [
      due === null
        ? 'No day is set for this stage, so one is agreed today.'
        : `This stage is settled by ${formatDay(due)}.`,
      'It can go to the next stage at any time before that.',
    ],
    mustRecord: [
      'Both views, the reason and the evidence',
      ...(due === null ? ['The day by which it is settled'] : []),
    ],
    nextStep: `Settle it between ${who}. ${keepSafe}`,
  }),
};

const rows: readonly Row[] = [danger, settledAndTold, settled, nextStage, lastStage];

/**
 * DIS-10: what a disagreement needs now. Total: what is missing or unheard of counts as not known, a day that is none, or
 * that cannot be, as late, a stage that is none as the nearest one. It never says that the less protective option stands.
 */
export function decideDisagreement(
  given: Partial<DisagreementFacts>,
  today: Day,
  parameters: DisagreementParameters,
): DisagreementAnswer {
  const facts = settle(given, parameters);
  const { due, known } = stageDue(facts, parameters, today);
  const situation: Situation = {
    facts,
    due,
    late: !known || (due !== null && today > due),
    datesCanBe: known,
    who: whoAt(facts.stage, parameters) ?? '',
    nextWho: whoAt(facts.stage + 1, parameters),
  };
  const row = rows.find((each) => each.matches(situation)) ?? thisStage;
  const answer = row.answer(situation);
  const goesOn = answer.outcome === 'go-to-next-stage';
  const stage = facts.stage + (goesOn ? 1 : 0);
  // DIS-E4: the next stage starts today.
  const next = stageDue({ ...facts, stage, stageStartedOn: today }, parameters, today);
  return {
    outcome: answer.outcome,
    rule: row.id,
    stage,
    who: whoAt(stage, parameters) ?? '',
    due: goesOn ? next.due : due,
    because: answer.because,
    mustRecord: answer.mustRecord,
    nextStep: answer.nextStep,
    version: parameters.version,
  };
}

/**
 * DIS-7: the day by whose end a stage is settled; null where the partnership sets it case by case. Not `known` where a day
 * is needed and today is none, or the one it is counted from is none or still to come: that counts as late (as CLK-14).
 */
export function stageDue(
  facts: Pick<DisagreementFacts, 'stage' | 'raisedOn' | 'stageStartedOn'>,
  { stages, countFrom }: DisagreementParameters,
  today: Day,
): { due: Day | null; known: boolean } {
  const days = stages[facts.stage - 1]?.byWorkingDays ?? null;
  if (days === null) return { due: null, known: true };
  const from = countFrom === 'stage' ? facts.stageStartedOn : facts.raisedOn;
  return isDay(from) && isDay(today) && from <= today
    ? { due: addWorkingDays(from, days), known: true }
    : { due: null, known: false };
}

function settle(
  given: Partial<DisagreementFacts>,
  { stages }: DisagreementParameters,
): DisagreementFacts {
  const stage = Number.isInteger(given.stage) ? Number(given.stage) : 1;
  const standing = stageStandings.find((each) => each === given.standing) ?? 'unknown';
  return {
    immediateDanger: yesNoUnsure.find((each) => each === given.immediateDanger) ?? 'unsure',
    stage: Math.min(Math.max(stage, 1), stages.length),
    standing,
    raisedOn: String(given.raisedOn),
    stageStartedOn: String(given.stageStartedOn),
    raiserTold: given.raiserTold === 'yes' ? 'yes' : 'no',
  };
}

function whoAt(stage: number, { stages }: DisagreementParameters): string | null {
  return stages[stage - 1]?.who ?? null;
}
