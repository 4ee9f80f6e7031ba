/** Whether a page helped. */
export const usefulnessAnswers = ['yes', 'partly', 'no'] as const;
export type UsefulnessAnswer = (typeof usefulnessAnswers)[number];

/** Answers in the words of a screen of staff. */
export const usefulnessAnswerLabels: Record<UsefulnessAnswer, string> = {
  yes: 'Helped',
  partly: 'Helped in part',
  no: 'Did not help',
};

/** Why a page did not help, or only in part. A list, so that nobody writes about themselves. */
export const usefulnessReasons = [
  'not-about-me',
  'hard-to-understand',
  'too-far',
  'could-not-get-through',
  'long-wait',
  'out-of-date',
  'something-else',
] as const;
export type UsefulnessReason = (typeof usefulnessReasons)[number];

/** Reasons in the words of a screen of staff. */
export const usefulnessReasonLabels: Record<UsefulnessReason, string> = {
  'not-about-me': 'Not about what they need',
  'hard-to-understand': 'Hard to understand',
  'too-far': 'Too far away',
  'could-not-get-through': 'Could not get through',
  'long-wait': 'Too long to wait',
  'out-of-date': 'Out of date',
  'something-else': 'Something else',
};
