import { isDay } from '../clock/day.ts';
import type { TriageDecision } from './decision.ts';
import { checkOutcome } from './outcome-needs/check-outcome.ts';
import type { OutcomeNeedId } from './outcome-needs/needs.ts';

/** The action that goes with an outcome: who does what by when. `dueOn` is YYYY-MM-DD. */
export type DecisionAction = {
  description: string;
  assigneeId: string;
  agencyId: string;
  dueOn: string;
};

/** Something to mend before a decision can be recorded, beside the field it is about. */
export type DecisionProblem = { field: string; message: string };

/** Whether a decision may be recorded, and what its record must then say. */
export type DecisionCheck =
  | { ok: true; mustRecord: string[] }
  | { ok: false; problems: DecisionProblem[] };

/**
 * TRI-D3, TRI-D4, TRI-D5, TRI-D6: what the shape of a decision cannot say by itself. `today` is YYYY-MM-DD in London. Every outcome but no further action needs an action for a
 * named person by a date that is not in the past; an action given with no further action is checked too.
 */
export function checkDecision(
  decision: TriageDecision,
  action: DecisionAction | null,
  today: string,
): DecisionCheck {
  const problems = [
    ...decisionProblems(decision, today),
    ...actionProblems(decision, action, today),
  ];
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, mustRecord: mustRecord(decision, action) };
}

/** What the screens of today can be asked for, and the field it stands in. The rest is for `checkOutcome`. */
const fieldOf: Partial<Record<OutcomeNeedId, string>> = {
  rationale: 'rationale',
  service: 'service',
  'lead-agency': 'leadAgencyId',
  'reasonable-cause': 'reasonableCause',
};

function decisionProblems(decision: TriageDecision, today: string): DecisionProblem[] {
  const { leadAgencyId, ...draft } = { leadAgencyId: undefined, ...decision };
  const check = checkOutcome({ ...draft, leadAgency: leadAgencyId }, today);
  if (check.ok) return [];
  return check.missing.flatMap(({ id, message }) => {
    const field = fieldOf[id];
    return field === undefined ? [] : { field, message };
  });
}

function actionProblems(
  decision: TriageDecision,
  action: DecisionAction | null,
  today: string,
): DecisionProblem[] {
  if (action === null)
    return decision.outcome === 'no-further-action'
      ? []
      : [{ field: 'action', message: 'Say who will do what, and by when.' }];
  const problems: DecisionProblem[] = [];
  if (action.description.trim() === '')
    problems.push({ field: 'action.description', message: 'Say what will be done.' });
  if (action.assigneeId.trim() === '')
    problems.push({ field: 'action.assigneeId', message: 'Name the person who will do it.' });
  if (action.agencyId.trim() === '')
    problems.push({ field: 'action.agencyId', message: 'Name the agency of that person.' });
  if (!isDay(action.dueOn))
    problems.push({ field: 'action.dueOn', message: 'Give the date by which it will be done.' });
  else if (!isDay(today))
    problems.push({
      field: 'action.dueOn',
      message: 'It is not known what day it is today, so nobody can say that this date is to come.',
    });
  else if (action.dueOn < today)
    problems.push({
      field: 'action.dueOn',
      message: 'That date has passed. Choose today or a later day.',
    });
  return problems;
}

function mustRecord(decision: TriageDecision, action: DecisionAction | null): string[] {
  const records = [
    'The rationale, here and on the police record',
    ...byOutcome(decision),
    ...(action ? ['Who does what by when'] : []),
  ];
  return records;
}

function byOutcome(decision: TriageDecision): string[] {
  switch (decision.outcome) {
    case 'no-further-action':
      if (decision.nfaReason === 'right-help-in-place')
        return ['The reason', 'Who is giving the right help'];
      if (decision.nfaReason === 'outside-area') return ['The reason', 'Where it was sent'];
      return ['The reason'];
    case 'universal-self-help':
      return ['The service, and who tells the family about it'];
    case 'targeted-help':
      return [
        'The agency that leads',
        'The date of the first contact with the family',
        'What the family will be told',
      ];
    case 'specialist':
      return [
        'When the front door was told: at once, not at the end of the meeting',
        'Whether the family agreed, and if they were not asked, why',
      ];
  }
}
