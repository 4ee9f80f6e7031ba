import type { TriageFacts } from '@waymark/domain/triage';

import type { AnswerName } from '../draft/index.ts';
import { answerLabel, factWords } from '../fact-words.ts';

/** One answer of a contact as a short line: what it is about and what the answer is. */
export function answerRow(
  name: AnswerName,
  answers: { facts: TriageFacts; screenedBy: string | null },
): { name: string; value: string } {
  return name === 'screenedBy'
    ? { name: 'Screened by', value: answers.screenedBy ?? 'Nobody' }
    : { name: factWords[name].short, value: answerLabel(name, answers.facts[name]) };
}
