/** RUL-4: one thing that must be there before something can be recorded: when it is needed, and whether it is there. */
export type Need<Draft, Id extends string> = {
  id: Id;
  /** What to write, as one sentence for the person who has not. */
  asks: string;
  /** Where it comes from: a tag of SPEC.md, or OURS. */
  source: string;
  applies: (draft: Draft) => boolean;
  met: (draft: Draft) => boolean;
};

/** Whether everything that is needed is there; what is missing stands in the order of the list. */
export type NeedsCheck<Id extends string> =
  | { ok: true }
  | { ok: false; missing: { id: Id; message: string }[] };

/** RUL-4: what of a list of needs is missing. All of it is said at once. */
export function checkNeeds<Draft, Id extends string>(
  needs: readonly Need<Draft, Id>[],
  draft: Draft,
): NeedsCheck<Id> {
  const missing = needs
    .filter((need) => need.applies(draft) && !need.met(draft))
    .map(({ id, asks }) => ({ id, message: asks }));
  return missing.length === 0 ? { ok: true } : { ok: false, missing };
}

/** Whether something was written: not missing, and not only spaces. */
export function isWritten(text: string | null | undefined): boolean {
  return typeof text === 'string' && text.trim() !== '';
}
