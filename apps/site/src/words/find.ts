/** Words of the four questions and of the answer to them. */
export const findWords = {
  title: 'Four short questions',
  lead: 'Answer as many as you like. We use your answers once, to show you help. We do not keep them.',
  step: (step: number) => `Question ${step} of 4`,
  who: 'Which of these is most like you?',
  about: 'What is it about?',
  age: 'How old is the child?',
  ageHint: 'Pick the one you worry about most. Or pick your own age, if it is about you.',
  place: 'Where are you?',
  placeHint: 'So that we can show what is near you.',
  notSure: 'Not sure',
  ratherNot: 'I’d rather not say',
  danger: 'Someone is in danger now',
  back: 'Back',
  enough: 'That is enough. Show me help',
  showHelp: 'Show me help',
  again: 'Start again',
};

/** Words of the page that the questions lead to. */
export const foundWords = {
  title: 'Where you could start',
  lead: 'Pick what sounds most like you. You can go back and change your answers.',
  said: 'You said',
  saidNothing: 'You did not say much, and that is fine. Here is help for anyone.',
  change: 'Change an answer',
  needs: 'Does one of these sound like you?',
  ring: 'People you can ring',
  places: 'Places to go',
  order: 'What fits you best comes first. Of what fits as well, the nearest comes first.',
  all: 'See all the places',
  say: 'Say it in your own words',
  ringMe: 'Ask someone to ring you',
  group: 'More for people like you',
  area: 'More about this',
};
