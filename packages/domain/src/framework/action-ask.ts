/**
 * What the action of a level asks of a practitioner, from the least to the most. It lets a tool see that one cell asks
 * for less than its neighbours (H07 to H12) whatever words a partnership uses.
 */
export const actionAsks = [
  'nothing-more',
  'services-act',
  'consider-assessment',
  'complete-assessment',
  'check-assessment',
  'social-care',
] as const;
/** One kind of action. */
export type ActionAsk = (typeof actionAsks)[number];

/** Kinds of action in the words of a screen; each completes "asks …". */
export const actionAskLabels: Record<ActionAsk, string> = {
  'nothing-more': 'for nothing more',
  'services-act': 'the services that know the family to act',
  'consider-assessment': 'for an early help assessment to be considered',
  'complete-assessment': 'for an early help assessment to be completed',
  'check-assessment': 'for an early help assessment to be checked for, or completed',
  'social-care': "for children's social care",
};
