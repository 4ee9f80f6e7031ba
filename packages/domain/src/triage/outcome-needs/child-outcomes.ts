import type { TriageOutcome } from '../outcome.ts';

/** The outcome for one child of an item. */
export type ChildOutcome = { childId: string; outcome: TriageOutcome };

/** Whether each child of the family has its own outcome, and if not, for which children what is wrong. */
export type ChildOutcomesCheck =
  | { ok: true }
  | { ok: false; problems: { childId: string; message: string }[] };

/**
 * TRI-O7: the item is the family, the outcome is the child's: each child has exactly one, also an unborn baby, and a brother
 * or sister is never left out. The order does not matter.
 */
export function checkChildOutcomes(
  childIds: readonly string[],
  outcomes: readonly ChildOutcome[],
): ChildOutcomesCheck {
  const children = new Set(childIds);
  const strangers = new Set(
    outcomes.map(({ childId }) => childId).filter((childId) => !children.has(childId)),
  );
  const problems = [
    ...[...children].flatMap((childId) => {
      const given = outcomes.filter((each) => each.childId === childId).length;
      if (given === 0) return { childId, message: 'Agree an outcome for this child too.' };
      if (given > 1) return { childId, message: 'Agree one outcome for this child, not several.' };
      return [];
    }),
    ...[...strangers].map((childId) => ({
      childId,
      message: 'This child is not among the people of the contact. Add them there first.',
    })),
  ];
  return problems.length === 0 ? { ok: true } : { ok: false, problems };
}
