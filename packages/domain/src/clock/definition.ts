/** How long a clock gives, in the unit in which its source counts. */
export type ClockLimit =
  | { unit: 'at-once' }
  | { unit: 'hours'; count: number }
  | { unit: 'working-days'; count: number }
  | { unit: 'calendar-days'; count: number }
  | { unit: 'weeks'; count: number }
  | { unit: 'months'; count: number }
  | { unit: 'next-school-day' }
  | { unit: 'next-half-term' }
  | { unit: 'next-meeting'; count: number };

/** Units that a partnership may set a number of. */
export const countedUnits = ['working-days', 'calendar-days', 'weeks', 'months'] as const;
export type CountedUnit = (typeof countedUnits)[number];
/** Units in the words of a sentence. */
export const countedUnitLabels: Record<CountedUnit, string> = {
  'working-days': 'working days',
  'calendar-days': 'calendar days',
  weeks: 'weeks',
  months: 'months',
};

/** What stands behind a limit. A limit in law or statutory guidance is never lengthened. */
export const clockKinds = [
  'hard',
  'law',
  'statutory-guidance',
  'guidance',
  'scheme',
  'local',
] as const;
export type ClockKind = (typeof clockKinds)[number];
/** Kinds in the words of a screen. */
export const clockKindLabels: Record<ClockKind, string> = {
  hard: 'At once, always',
  law: 'Law',
  'statutory-guidance': 'Statutory guidance',
  guidance: 'Guidance',
  scheme: 'Law, with the times of a national scheme',
  local: 'A rule of the partnership',
};

/** CLK-12: one clock as a partnership reads it. Sentences are whole and hold no personal data. */
export type ClockDefinition = {
  /** Its rule in SPEC.md. */
  rule: string;
  name: string;
  /** What starts it, to follow "It runs from". */
  from: string;
  limit: ClockLimit;
  /** Where the limit is an aim: the last that is allowed. Without one, an aim is a prompt and never a breach. */
  latest?: { unit: 'weeks'; count: number };
  /** `breach`: past the limit it is late. `review`: past the limit a person looks again; nothing is late or closed. */
  past: 'breach' | 'review';
  /** What a partnership may set instead, unit by unit: the longest it may be. Absent: nothing. */
  settable?: Partial<Record<CountedUnit, number>>;
  /** CLK-15: a partnership may let it pause. Absent: it never pauses. Pauses count in limits of weeks only. */
  pausable?: true;
  kind: ClockKind;
  source: string;
  /** What a person does while it runs. */
  todo: string;
  /** What a person does once it is past its limit. */
  late: string;
  mustRecord: readonly string[];
};
