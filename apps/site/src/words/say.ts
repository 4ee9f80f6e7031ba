/** Words of the box that takes a family’s own words, and of its page. */
export const sayWords = {
  title: 'Say it in your own words',
  lead: 'Tell us what is going on. A few words are enough, and spelling does not matter.',
  label: 'What is going on?',
  hint: 'Like: “my baby won’t sleep”, or “we have no money for food”.',
  forgotten: 'Nobody else reads this, and we do not keep it.',
  button: 'Find help',
  looking: 'One moment …',
  found: 'Your answer is below.',
  notLoaded: 'That did not load. Your words are still here. Press the button again.',
  noSignal: 'There is no signal just now, so nothing was sent. What you type stays here.',
  danger: 'In danger? Ring 999.',
  blank: 'Type a few words about what is going on. Or choose from the list below.',
  tooLong: 'That was a lot to read at once. Try again with a few lines.',
  again: 'Say it another way',
  answer: 'What you can do',
};

/** Words of the answer, which go to the device. */
export const answerWords = {
  danger: 'Is someone in danger?',
  ring999: 'Ring 999',
  dangerNow: 'In danger right now? Ring 999.',
  dangerAll: 'See everyone you can ring',
  dangerMore: 'What else to do, and who to ring',
  dangerMoreFor: (said: string) => `if you would say: ${said}`,
  hide: 'Is someone watching your phone? First see how to hide your visit.',
  questions: 'Is it about one of these?',
  questionsLead: 'Other families use words like yours about these.',
  youngPerson: 'For children and young people',
  unclear: 'We could not tell what it is about',
  unclearText: 'That is our fault, not yours. Try other words, or choose from the list below.',
  noneFit: 'None of these? Talk to someone',
  talk: 'Talk to someone',
  talkText:
    'You do not need the right words. Walk into a family hub, or ring. No worry is too small.',
  talkTextSafe: 'You do not need the right words. Ring when no one can hear you.',
};

/** Where to go on to when no answer fits. */
export const sayWays: readonly { href: string; label: string }[] = [
  { href: '/near', label: 'Find a family hub near you' },
  { href: '/ring-me', label: 'Ask someone to ring you' },
];
