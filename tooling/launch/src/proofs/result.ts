/** What a proof found: whether it holds, and its figures for the last line. */
export type ProofResult = { holds: boolean; figures: Record<string, unknown> };
