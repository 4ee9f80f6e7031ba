/**
 * RET-1: for how long something is kept: every column of the database belongs to one of these. `starts` is what starts its
 * clock, `kept` how long in words for a family, `ends` who ends it.
 */
export type RetentionClassDefinition = {
  name: string;
  starts: string;
  kept: string;
  /** `person`: nothing goes without a person. `promise`: it goes by itself, as whoever gave it was promised. */
  ends: 'person' | 'promise' | 'nobody-in-it';
};

/** RET-1: every class, in the order in which a notice names them. What is a setting says so by its words alone. */
export const retentionClasses = {
  'family-record': {
    name: 'What is held of a family',
    starts: 'the birth of the youngest child, and the last thing that was done',
    kept: 'until the youngest child is 25, and for 6 years after the last thing that was done; for 35 years after it where it went to social care or somebody was in danger',
    ends: 'person',
  },
  audit: {
    name: 'Who did or looked at what',
    starts: 'the entry',
    kept: 'as long as anything that it tells of, and never changed',
    ends: 'person',
  },
  'rights-request': {
    name: 'What somebody asked of their own data, and the answer',
    starts: 'the answer',
    kept: '6 years after it was answered',
    ends: 'person',
  },
  'staff-record': {
    name: 'Who works here and what they are trusted with',
    starts: 'the end of their post',
    kept: '6 years after they left; their name stays on what they did',
    ends: 'person',
  },
  agreement: {
    name: 'What partners signed',
    starts: 'the end of the agreement',
    kept: '6 years after it ended',
    ends: 'person',
  },
  'call-back': {
    name: 'A request to be rung',
    starts: 'the answer, and the request',
    kept: '7 days after it is answered, 28 days after it was asked at the latest',
    ends: 'promise',
  },
  'out-of-date-report': {
    name: 'What families say is out of date',
    starts: 'the last time it was said',
    kept: '90 days',
    ends: 'promise',
  },
  'while-needed': {
    name: 'What a sign-in or a message needs for a while',
    starts: 'its use',
    kept: 'an hour to two days after it is over, or until the message is sent or given up',
    ends: 'promise',
  },
  'nobody-in-it': {
    name: 'What is about nobody',
    starts: 'nothing',
    kept: 'as long as it is of use',
    ends: 'nobody-in-it',
  },
} as const satisfies Record<string, RetentionClassDefinition>;
export type RetentionClass = keyof typeof retentionClasses;

/** RET-7: classes whose rows go by themselves. Nothing of a family's record is among them. */
export const endsByItself: readonly string[] = Object.entries(retentionClasses)
  .filter(([, { ends }]) => ends === 'promise')
  .map(([key]) => key);
