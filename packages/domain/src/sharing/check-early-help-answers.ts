import type { Day } from '../clock/day.ts';
import type { EarlyHelpAnswers } from './early-help-questions.ts';
import type { AgreementStatus } from './facts.ts';

/** Something to mend before answers can be recorded, beside the field it is about. Repeats nothing from it. */
export type AnswersProblem = { field: string; message: string };

/**
 * SHR-Q1 to SHR-Q6: what the shape of the four answers cannot say by itself. `today` is a day in London. Nothing is
 * dated in the future, the notice was shown before they said yes, each question had words of its own, every objection was
 * considered, and nothing was taken back before it was given.
 */
export function checkEarlyHelpAnswers(answers: EarlyHelpAnswers, today: Day): AnswersProblem[] {
  return [
    ...dateProblems(answers, today),
    ...orderProblems(answers),
    ...wordingProblems(answers),
    ...consideredProblems(answers),
    ...withdrawalProblems(answers, today),
  ];
}

function dateProblems({ service, notice, objections, confidence }: EarlyHelpAnswers, today: Day) {
  const days: [string, Day][] = [
    ['service.givenOn', service.givenOn],
    ['notice.shownOn', notice.shownOn],
    ['objections.givenOn', objections.givenOn],
    ['confidence.givenOn', confidence.givenOn],
  ];
  return days
    .filter(([, day]) => day > today)
    .map(([field]) => ({ field, message: 'That day has not come yet. Give the day it happened.' }));
}

/** SHR-Q2: they can only know what they say yes to once they have seen who it is shared with. */
function orderProblems({ service, notice }: EarlyHelpAnswers): AnswersProblem[] {
  if (service.agreed === 'no' || notice.shownOn <= service.givenOn) return [];
  return [
    {
      field: 'notice.shownOn',
      message: 'The notice was shown after they agreed. Ask them again now that they have seen it.',
    },
  ];
}

/** SHR-Q5: one wording for two questions is one combined tick under another name. */
function wordingProblems({ service, notice, objections, confidence }: EarlyHelpAnswers) {
  const versions = [service, notice, objections, confidence].map((one) => one.wordingVersion);
  if (new Set(versions).size === versions.length) return [];
  return [
    {
      field: 'wordingVersion',
      message: 'Two questions have the same words. Ask each of the four on its own.',
    },
  ];
}

/** SHR-Q3: an objection that stands is considered, and what was decided is written down. */
function consideredProblems({ objections }: EarlyHelpAnswers): AnswersProblem[] {
  return objections.objections.flatMap((one, index) =>
    one.considered === null && one.withdrawn === null
      ? [
          {
            field: `objections.objections.${index}.considered`,
            message: 'Write what was decided about this objection, and why.',
          },
        ]
      : [],
  );
}

/** SHR-Q6: an answer is taken back on or after the day it was given, and not in the future. */
function withdrawalProblems(
  { service, objections, confidence }: EarlyHelpAnswers,
  today: Day,
): AnswersProblem[] {
  const answers = [
    { field: 'service.withdrawn', withdrawn: service.withdrawn, givenOn: service.givenOn },
    ...objections.objections.map(({ withdrawn }, index) => ({
      field: `objections.objections.${index}.withdrawn`,
      withdrawn,
      givenOn: objections.givenOn,
    })),
    ...confidence.keptBack.map(({ withdrawn }, index) => ({
      field: `confidence.keptBack.${index}.withdrawn`,
      withdrawn,
      givenOn: confidence.givenOn,
    })),
  ];
  return answers
    .filter(
      ({ withdrawn, givenOn }) => withdrawn && (withdrawn.on < givenOn || withdrawn.on > today),
    )
    .map(({ field }) => ({
      field,
      message: 'That day is before the answer or has not come yet. Give the day it was taken back.',
    }));
}

/** SHR-Q6: where one person's agreement to the service stands. A no that is taken back leaves nobody agreed. */
export function serviceAgreement({ service }: EarlyHelpAnswers): AgreementStatus {
  if (service.agreed === 'no') return service.withdrawn === null ? 'refused' : 'not-sought';
  return service.withdrawn === null ? 'given' : 'withdrawn';
}
