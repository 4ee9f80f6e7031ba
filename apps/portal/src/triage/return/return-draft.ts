import { checkReturn, type ReturnKind } from '@waymark/domain/triage';

import { textOrNull } from '../../app/draft/text-or-null.ts';

/** An agency's answer while it is written; '' is not answered yet. */
export type ReturnDraft = { kind: ReturnKind | ''; text: string; reason: string };

/** Nothing answered. */
export const emptyReturn: ReturnDraft = { kind: '', text: '', reason: '' };

/** An answer as it is sent. */
export type ReadyReturn = { kind: ReturnKind; text: string | null; reason: string | null };

/** Reads the draft as the domain does. Only what belongs to the chosen answer is sent; the rest stays on the page. */
export function readReturn(
  draft: ReturnDraft,
):
  | { ok: true; given: ReadyReturn }
  | { ok: false; problems: { field: string; message: string }[] } {
  if (draft.kind === '')
    return { ok: false, problems: [{ field: 'kind', message: 'Choose one of the four answers' }] };
  const given = {
    kind: draft.kind,
    text: draft.kind === 'known-shared' ? textOrNull(draft.text) : null,
    reason: draft.kind === 'known-withheld' ? textOrNull(draft.reason) : null,
  };
  const check = checkReturn(given);
  return check.ok ? { ok: true, given } : { ok: false, problems: check.problems };
}

/** The name that a field of an answer has on the page, where the outcome's fields may stand beside it. */
export const fieldOnForm = (field: string): string => `return.${field}`;
