import {
  checkDecision,
  type LegalBasis,
  type NfaReason,
  type TargetedHelpKind,
  TriageDecision,
  type TriageOutcome,
} from '@waymark/domain/triage';
import { readDate } from '@waymark/ui/date-field';
import type { FormProblem } from '@waymark/ui/error-summary';

/** An outcome while the chair writes it; '' is not answered yet, and no outcome is chosen for the meeting. */
export type OutcomeDraft = {
  outcome: TriageOutcome | '';
  nfaReason: NfaReason | '';
  service: string;
  kind: TargetedHelpKind | '';
  leadAgencyId: string;
  legalBasis: LegalBasis | '';
  reasonableCause: string;
  rationale: string;
  description: string;
  assigneeId: string;
  dueOn: { day: string; month: string; year: string };
};

/** An outcome with nothing answered. */
export const emptyOutcome: OutcomeDraft = {
  outcome: '',
  nfaReason: '',
  service: '',
  kind: '',
  leadAgencyId: '',
  legalBasis: '',
  reasonableCause: '',
  rationale: '',
  description: '',
  assigneeId: '',
  dueOn: { day: '', month: '', year: '' },
};

/** An outcome as it is sent. */
export type Outcome = {
  decision: TriageDecision;
  action: { description: string; assigneeId: string; dueOn: string } | null;
};

const messages: Record<string, string> = {
  nfaReason: 'Choose the reason for no further action',
  service: 'Name the service or the self-help',
  kind: 'Say whether one agency helps or several',
  leadAgencyId: 'Choose the agency that leads',
  legalBasis: 'Choose the legal basis',
  rationale: 'Write the rationale that the partners agreed',
};

/** Reads the draft as the domain does, with `today` as YYYY-MM-DD in London: the outcome, or what to put right. */
export function readOutcome(
  draft: OutcomeDraft,
  today: string,
): { ok: true; outcome: Outcome } | { ok: false; problems: FormProblem[] } {
  if (draft.outcome === '')
    return {
      ok: false,
      problems: [{ field: 'outcome', message: 'Choose one of the four outcomes' }],
    };
  const decision = TriageDecision.safeParse(decisionOf(draft, draft.outcome));
  const action = readAction(draft);
  const problems = decision.success
    ? []
    : decision.error.issues.map(({ path, message }) => {
        const field = String(path[0]);
        return { field, message: messages[field] ?? message };
      });
  if (!decision.success || !action.ok)
    return { ok: false, problems: [...problems, ...(action.ok ? [] : action.problems)] };
  // The server knows the agency of the person; the rule only needs that there is one.
  const given = action.action && { ...action.action, agencyId: 'of the person' };
  const check = checkDecision(decision.data, given, today);
  if (!check.ok) return { ok: false, problems: check.problems.map(named) };
  return { ok: true, outcome: { decision: decision.data, action: action.action } };
}

/** The name that a field of the server's answer has on the form. */
export function fieldOnForm(field: string): string {
  if (field === 'action') return 'description';
  return field.replace(/^(decision|action)\./, '');
}

const named = ({ field, message }: { field: string; message: string }): FormProblem => ({
  field: fieldOnForm(field),
  message,
});

function decisionOf(draft: OutcomeDraft, outcome: TriageOutcome) {
  const { rationale } = draft;
  switch (outcome) {
    case 'no-further-action':
      return { outcome, nfaReason: draft.nfaReason, rationale };
    case 'universal-self-help':
      return { outcome, service: draft.service, rationale };
    case 'targeted-help':
      return { outcome, kind: draft.kind, leadAgencyId: draft.leadAgencyId, rationale };
    case 'specialist':
      return {
        outcome,
        legalBasis: draft.legalBasis,
        rationale,
        ...(draft.legalBasis === 's47' ? { reasonableCause: draft.reasonableCause } : {}),
      };
  }
}

function readAction(
  draft: OutcomeDraft,
): { ok: true; action: Outcome['action'] } | { ok: false; problems: FormProblem[] } {
  const { description, assigneeId, dueOn } = draft;
  const date = readDate(dueOn, 'Date');
  const nothing = description.trim() === '' && assigneeId === '' && !date.ok && date.empty;
  // No further action is the one outcome that needs no action: left empty, there is none.
  if (nothing && draft.outcome === 'no-further-action') return { ok: true, action: null };
  const problems: FormProblem[] = [];
  if (description.trim() === '')
    problems.push({ field: 'description', message: 'Say what will be done' });
  if (assigneeId === '')
    problems.push({ field: 'assigneeId', message: 'Name the person who will do it' });
  if (!date.ok)
    problems.push({
      field: 'dueOn',
      message: date.empty ? 'Give the date by which it will be done' : date.message,
    });
  if (problems.length > 0 || !date.ok) return { ok: false, problems };
  return { ok: true, action: { description: description.trim(), assigneeId, dueOn: date.date } };
}
