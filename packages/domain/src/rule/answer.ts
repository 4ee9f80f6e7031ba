/**
 * RUL-1: what every decision table answers: the outcome, the row that matched as it is printed ("I6"), its reasons, what
 * has to be recorded, one step a person can take now, and the version of the parameters it was decided under. Every
 * sentence is plain and holds no personal data.
 */
export type RuleAnswer<Outcome extends string, RuleId extends string> = {
  outcome: Outcome;
  rule: RuleId;
  because: string[];
  mustRecord: string[];
  nextStep: string;
  version: string;
};

/**
 * RUL-2: what every pack of settings of a rule carries: a version, and the day from which it holds (YYYY-MM-DD). A decision
 * keeps the version it was made under, so that an old one is never read by a new rule.
 */
export type RuleParameters = { version: string; effectiveFrom: string };
