import {
  type AnswerStanding,
  captureMethods,
  type EarlyHelpAnswers,
} from '@waymark/domain/sharing';
import { partsOfDate, readDate } from '@waymark/ui/date-field';
import type { FormProblem } from '@waymark/ui/error-summary';

import { today } from '../../app/when.ts';

/** An objection while it is written: whom it is about, why, and what was decided about it. */
export type ObjectionDraft = { about: string; why: string; considered: string };

/** The four answers of one person while they are written. */
export const emptyAnswers = () => ({
  personId: '',
  /** For whom, where it is somebody else than who answered. */
  forId: '',
  understandsEnough: '',
  parentalResponsibility: '',
  lookedAfter: '',
  parentsDisagree: '',
  capture: '',
  givenOn: partsOfDate(today()),
  howJudgedAble: '',
  agreed: '',
  noticeShown: '',
  hasObjections: '',
  objections: [] as readonly ObjectionDraft[],
  hasConfidence: '',
  keptBack: '',
});
export type AnswersDraft = ReturnType<typeof emptyAnswers>;

/** The versions of the words that this page asks, each question's its own (SHR-Q5). */
const wordings = {
  service: 'portal-service-1',
  notice: 'portal-notice-1',
  objections: 'portal-objections-1',
  confidence: 'portal-confidence-1',
} as const;

/** An objection that nobody has written yet. */
export const emptyObjection: ObjectionDraft = { about: '', why: '', considered: '' };

/** The draft as the four answers that are sent, or what is missing in it. */
export function readAnswers(draft: AnswersDraft): {
  problems: FormProblem[];
  answers: EarlyHelpAnswers | null;
} {
  const day = readDate(draft.givenOn, 'Day');
  const capture = captureMethods.find((one) => one === draft.capture);
  const problems = missingIn(draft);
  if (!day.ok) problems.push({ field: 'service.givenOn', message: day.message });
  if (problems.length > 0 || !day.ok || capture === undefined) return { problems, answers: null };
  const { personId } = draft;
  const subjectId = draft.forId === '' ? personId : draft.forId;
  const given = { givenBy: personId, givenOn: day.date, capture };
  return {
    problems,
    answers: {
      personId: subjectId,
      service: {
        question: 'service',
        agreed: draft.agreed === 'yes' ? 'yes' : 'no',
        howJudgedAble: draft.howJudgedAble.trim(),
        withdrawn: null,
        wordingVersion: wordings.service,
        ...given,
      },
      notice: {
        question: 'notice',
        shownTo: personId,
        shownOn: day.date,
        capture,
        wordingVersion: wordings.notice,
      },
      objections: {
        question: 'objections',
        objections: objectionsOf(draft).map(({ about, why, considered }) => ({
          about: about.trim(),
          why: why.trim() || null,
          considered: considered.trim() || null,
          withdrawn: null,
        })),
        wordingVersion: wordings.objections,
        ...given,
      },
      confidence: {
        question: 'confidence',
        keptBack: keptBackOf(draft).map((what) => ({ what, withdrawn: null })),
        wordingVersion: wordings.confidence,
        ...given,
      },
    },
  };
}

/** What whoever asks knows of whoever answered, as the rules read it (SHR-W13): what was not answered is not known. */
export function readStanding(draft: AnswersDraft): AnswerStanding {
  const known = (given: string) =>
    given === 'yes' || given === 'no' || given === 'unknown' ? given : 'unknown';
  const isOwn = draft.forId === '' || draft.forId === draft.personId;
  if (isOwn) return { understandsEnough: known(draft.understandsEnough) };
  return {
    understandsEnough: known(draft.understandsEnough),
    parentalResponsibility: known(draft.parentalResponsibility),
    lookedAfter: known(draft.lookedAfter),
    parentsDisagree: known(draft.parentsDisagree),
  };
}

const objectionsOf = ({ hasObjections, objections }: AnswersDraft) =>
  hasObjections === 'yes' ? objections : [];

const keptBackOf = ({ hasConfidence, keptBack }: AnswersDraft): string[] =>
  hasConfidence === 'yes'
    ? keptBack
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '')
    : [];

function missingIn(draft: AnswersDraft): FormProblem[] {
  const problems: FormProblem[] = [];
  const need = (given: boolean, field: string, message: string) => {
    if (!given) problems.push({ field, message });
  };
  need(draft.personId !== '', 'personId', 'Choose who answered');
  need(draft.capture !== '', 'service.capture', 'Choose how they answered');
  need(
    draft.howJudgedAble.trim() !== '',
    'service.howJudgedAble',
    'Write how you judged that they can answer',
  );
  need(draft.agreed !== '', 'service.agreed', 'Say whether they agree to the service');
  need(draft.noticeShown === 'yes', 'notice.shownOn', 'Show them the notice before you go on');
  need(draft.hasObjections !== '', 'hasObjections', 'Say whether there is anyone');
  need(
    draft.hasObjections !== 'yes' ||
      (draft.objections.length > 0 && draft.objections.every(({ about }) => about.trim() !== '')),
    'objections.objections.0.about',
    'Write whom they would rather we did not talk to',
  );
  objectionsOf(draft).forEach(({ considered }, index) =>
    need(
      considered.trim() !== '',
      `objections.objections.${index}.considered`,
      'Write what was decided about it, and why',
    ),
  );
  need(draft.hasConfidence !== '', 'hasConfidence', 'Say whether there is anything');
  need(
    draft.hasConfidence !== 'yes' || keptBackOf(draft).length > 0,
    'confidence.keptBack',
    'Write what is kept back, one thing to a line',
  );
  return problems;
}
