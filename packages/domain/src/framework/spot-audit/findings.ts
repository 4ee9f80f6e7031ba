import { asRecord } from '../../directory/reading.ts';
import { asList, asTrimmed } from '../as-given.ts';
import { type SpotAuditQuestionKey, spotAuditQuestions } from './questions.ts';

/** Answers to a question of the spot audit. */
export const spotAuditAnswers = ['yes', 'no', 'cannot-tell'] as const;
export type SpotAuditAnswer = (typeof spotAuditAnswers)[number];

/** What was found in one record. A question that is not answered counts as `cannot-tell`. */
export type SpotAuditSheet = {
  record: string;
  answers: Partial<Record<SpotAuditQuestionKey, SpotAuditAnswer>>;
};

/** What was found on one question over all records. It names records to look at again, and nobody who worked on them. */
export type SpotAuditFinding = {
  question: SpotAuditQuestionKey;
  asks: string;
  yes: number;
  no: number;
  cannotTell: number;
  /** Those with no first, then those where nobody can tell. */
  toLookAt: { record: string; answer: 'no' | 'cannot-tell'; nextStep: string }[];
};

/**
 * FRM-34: what a spot audit found, question by question. Counts and records, never a score, a rank or a worker. A record with two
 * sheets counts once, with the answer that asks for more.
 */
export function spotAuditFindings(sheets: readonly SpotAuditSheet[]): SpotAuditFinding[] {
  const given = asList(sheets).map((sheet) => {
    const { record, answers } = asRecord(sheet);
    return { record: asTrimmed(record), answers: asRecord(answers) };
  });
  const records = [...new Set(given.map(({ record }) => record))].toSorted();
  return spotAuditQuestions.map(({ key, asks, nextStep }) => {
    const found = records.map((record) => ({
      record,
      answer: answerThatAsksMore(
        given.filter((sheet) => sheet.record === record).map(({ answers }) => answers[key]),
      ),
    }));
    const recordsWith = (wanted: SpotAuditAnswer) =>
      found.filter(({ answer }) => answer === wanted).map(({ record }) => record);
    const no = recordsWith('no');
    const cannotTell = recordsWith('cannot-tell');
    return {
      question: key,
      asks,
      yes: recordsWith('yes').length,
      no: no.length,
      cannotTell: cannotTell.length,
      toLookAt: [
        ...no.map((record) => ({ record, answer: 'no' as const, nextStep })),
        ...cannotTell.map((record) => ({ record, answer: 'cannot-tell' as const, nextStep })),
      ],
    };
  });
}

function answerThatAsksMore(given: readonly unknown[]): SpotAuditAnswer {
  if (given.includes('no')) return 'no';
  return given.every((answer) => answer === 'yes') ? 'yes' : 'cannot-tell';
}
