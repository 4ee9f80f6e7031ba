/** A question of the spot audit: the rule it comes from, what it asks, and what to do where the answer is not yes. */
export type SpotAuditQuestion = { key: string; rule: string; asks: string; nextStep: string };

/** FRM-34: what a supervisor looks for in a record, from what the rules ask already. Where a rule does not apply, the answer is yes. */
export const spotAuditQuestions = [
  {
    key: 'danger-asked',
    rule: 'FRM-19',
    asks: 'Was it asked whether anyone is in danger right now, and is the answer written down?',
    nextStep: 'Have it asked today. In danger, or in doubt: 999, then the front door.',
  },
  {
    key: 'consult-same-day',
    rule: 'FRM-17',
    asks: 'Where a statement asks for a talk with the safeguarding lead, was it talked through the same day?',
    nextStep: 'Talk it through with the safeguarding lead today, and write down what came of it.',
  },
  {
    key: 'level-by-a-person',
    rule: 'FRM-3',
    asks: 'Was the level given by a professional who is named, with a reason in words?',
    nextStep: 'Ask whoever gave it to write their reason. Nothing else may fill it in.',
  },
  {
    key: 'child-in-need',
    rule: 'FRM-13',
    asks: 'From the level close to section 17 up (level 4 of the five), or with no level: is “could this be a child in need?” answered, with a reason?',
    nextStep: 'Have it answered today. Yes, or not sure: talk to the front door.',
  },
  {
    key: 'several-agencies',
    rule: 'FRM-29',
    asks: 'From the level at which several agencies help together (level 4 of the five), or with no level: is there a team around the family of two agencies or more, with one lead practitioner?',
    nextStep:
      'Invite a second agency with the family, or have the level given with a reason. Nothing that social care is asked waits for it.',
  },
  {
    key: 'each-childs-voice',
    rule: 'ASM-6',
    asks: 'Is each child’s own voice there, and how it was heard, or why not?',
    nextStep: 'Agree who will listen to which child, and by when.',
  },
  {
    key: 'familys-own-words',
    rule: 'FRM-16',
    asks: 'Does it say in the family’s own words what life is like now and what they hope for?',
    nextStep: 'Ask the family, and write down what they say as they say it.',
  },
  {
    key: 'four-answers',
    rule: 'ASM-5',
    asks: 'Do the four answers of agreement stand there, each by itself?',
    nextStep: 'Ask the ones that are missing; none stands for another.',
  },
  {
    key: 'reason-for-sharing',
    rule: 'SHR-G7',
    asks: 'Is there a reason for everything that was shared, and for what was not?',
    nextStep: 'Have the reason written down by whoever decided.',
  },
  {
    key: 'lead-practitioner',
    rule: 'PLN-3',
    asks: 'Is there one lead practitioner, named, whom the family knows?',
    nextStep: 'Agree with the family who leads; until then the supervisor holds it.',
  },
  {
    key: 'review-date',
    rule: 'PLN-7',
    asks: 'Is there a date for the next review, no more than 12 weeks ahead or as your partnership sets it?',
    nextStep: 'Set the date with the family and those around it.',
  },
] as const satisfies readonly SpotAuditQuestion[];

/** A question of the spot audit by its key. */
export type SpotAuditQuestionKey = (typeof spotAuditQuestions)[number]['key'];
