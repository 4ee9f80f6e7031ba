import { type TriageAlso, isListable } from '../route.ts';
import { highGoes, raisedReason, raisedRecords } from './raised.ts';
import type { RouteAnswer } from './rule.ts';
import type { SettledFacts } from './settle.ts';

const rung: Partial<Record<TriageAlso, string>> = {
  'front-door': 'the front door',
  'adult-safeguarding': 'adult safeguarding',
};
const findOutFirst =
  'First find out today whether a child or unborn baby is linked: police records first, then ask the front door (out of hours: the emergency duty team), and answer that question here. ';

/**
 * TRI-A9, TRI-A10: what must not be lost on the way through the table: whichever row matched first, the answer says that a
 * grade was raised or that the answers about a child contradict each other, and its next step starts with them.
 */
export function carry(
  { facts, childContradicted, notes }: SettledFacts,
  answer: RouteAnswer,
  also: readonly TriageAlso[],
): RouteAnswer {
  const raised = facts.secondAssessmentRaisedToHigh === 'yes';
  const ring =
    answer.outcome !== '999' && (childContradicted || raised)
      ? also.flatMap((one) => rung[one] ?? []).join(' and ')
      : '';
  const say = raised
    ? 'say that the grade was raised to high'
    : 'say that it is a concern for a child';
  const asksFirst =
    childContradicted && (isListable(answer.outcome) || answer.outcome === 'not-pit-stop');
  return {
    outcome: answer.outcome,
    because: once([
      ...answer.because,
      ...(raised ? [raisedReason(facts), highGoes] : []),
      ...notes,
    ]),
    mustRecord: once([...answer.mustRecord, ...(raised ? raisedRecords : [])]),
    nextStep: [
      ring === '' ? '' : `Ring ${ring} now (out of hours: the emergency duty team) and ${say}. `,
      asksFirst ? findOutFirst : '',
      answer.nextStep,
    ].join(''),
  };
}

function once(sentences: readonly string[]): string[] {
  return [...new Set(sentences)];
}
