/** Words of the pages of an area and of a need. */
export const needWords = {
  pick: 'What would you say?',
  otherAreas: 'Look at something else',
  othersSay: 'Others say:',
  tryNow: 'One thing to try today',
  talkTo: 'Someone to talk to',
  talkToLead: 'It is free. You can ask for any of these yourself.',
  ring: 'People you can ring',
  places: 'Places to go',
  next: 'What happens next',
  danger: 'When to worry',
  dangerLead: 'If any of these is true, get help now.',
  dangerAny: 'Someone in danger? See who to ring',
  related: 'You may also want',
};
