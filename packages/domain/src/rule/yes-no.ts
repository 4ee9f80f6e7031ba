/** An answer where not knowing is not possible. */
export const yesNo = ['yes', 'no'] as const;
export type YesNo = (typeof yesNo)[number];

/** An answer to a question of fact. */
export const yesNoUnknown = ['yes', 'no', 'unknown'] as const;
export type YesNoUnknown = (typeof yesNoUnknown)[number];

/** An answer to a question of judgement. */
export const yesNoUnsure = ['yes', 'no', 'unsure'] as const;
export type YesNoUnsure = (typeof yesNoUnsure)[number];
