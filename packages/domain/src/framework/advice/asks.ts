import type { AdviceEntry } from './advice-entry.ts';

/** What is wrong, as a sentence, and what to do now. */
export type AdviceAsk = { message: string; nextStep: string };

/** FRM-33: what is said of each field that is missing or cannot be read, in the order of the form. */
export const adviceAsks: Record<keyof AdviceEntry, AdviceAsk> = {
  askedOf: { message: 'It does not say who was asked.', nextStep: 'Choose who was asked.' },
  adviser: {
    message: 'The adviser has no name and no role.',
    nextStep: 'Write the name or the role of whoever you asked.',
  },
  askedAt: {
    message: 'It does not say when, or the time cannot be read.',
    nextStep: 'Write the day and the time at which you asked, with its zone.',
  },
  family: {
    message: 'It does not say whether the family was named.',
    nextStep: 'Say whether you named the family or asked without names.',
  },
  question: { message: 'The question is missing.', nextStep: 'Write what you asked.' },
  advice: {
    message: 'What was said is missing.',
    nextStep: 'Write what you were advised, or choose that nobody answered.',
  },
  decision: {
    message: 'What was decided is missing.',
    nextStep: 'Write what you decided, or that nothing is decided yet and by when it will be.',
  },
  follows: {
    message: 'It does not say whether the decision follows the advice.',
    nextStep: 'Choose yes, no, that nothing is decided yet, or that nobody answered.',
  },
  whyNot: {
    message: 'The decision differs from the advice, and it does not say why.',
    nextStep: 'Write why you decided otherwise.',
  },
  tryNext: {
    message: 'Nobody answered, and it does not say who is asked next.',
    nextStep:
      'Write who you try next, and when. Worry about a child does not wait for advice: talk to the front door; in danger ring 999.',
  },
};

/** FRM-33: said of a time that is still to come. */
export const notYetCome: AdviceAsk = {
  message: 'The time at which you asked is still to come.',
  nextStep: 'Write the day and the time at which you asked.',
};

/** FRM-33: said where the time now is not known with its zone. */
export const nowUnknown: AdviceAsk = {
  message: 'Nobody can tell whether that time has come: the time now is not known with its zone.',
  nextStep: 'Try again. If it stays like this, tell whoever looks after the system.',
};

/** FRM-33: said where nobody is to have answered, and something is written that they said. */
export const saidByNobody: AdviceAsk = {
  message: 'It says that nobody answered, and also what was said.',
  nextStep: 'Choose whether the decision follows what was said, or take out what was said.',
};

/** FRM-33: said of words that are longer than an entry holds. */
export const tooLong: Partial<Record<keyof AdviceEntry, AdviceAsk>> = {
  adviser: longer('The name or role of the adviser'),
  question: longer('The question'),
  advice: longer('What was said'),
  decision: longer('What was decided'),
  whyNot: longer('The reason for deciding otherwise'),
  tryNext: longer('Who is tried next'),
};

function longer(what: string): AdviceAsk {
  return {
    message: `${what} is too long: an entry holds 4,000 characters of it.`,
    nextStep: 'Shorten it, and keep the rest in the record of the family.',
  };
}
