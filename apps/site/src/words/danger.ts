/** Words of the danger page, beside the signs and helplines that come from the domain. */
export const dangerWords = {
  title: 'In danger: who to ring',
  heading: 'In danger right now?',
  ring999: 'Ring 999',
  ring999More: 'Ask for police, ambulance or fire. It is free, day or night.',
  signs: 'Is it one of these?',
  what: 'What to do first',
  noEmergency: 'Not an emergency',
  noEmergencyLead:
    'Is someone in danger, or are you not sure? Go back up and ring the first number.',
  more: 'What else, and who to ring',
  moreFor: (said: string) => `for: ${said}`,
  localHow: 'Ring your council’s main number, day or night, and ask to be put through.',
  hide: 'Is someone watching your phone? First see how to hide your visit.',
  all: 'Everyone you can ring',
  allLead: 'These are real people. You do not have to give your name.',
  silent: 'How to ring 999 without a sound',
  relay:
    'Deaf, or hard to speak? On a text phone or the Relay UK app, put 18001 before any number.',
  back: 'Not in danger? Find help with what is going on',
};
