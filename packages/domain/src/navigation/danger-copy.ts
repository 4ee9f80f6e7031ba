/** Said at the foot of every danger page (self-navigation section 2). */
export const dangerReassurance = 'Not sure? That’s OK. Ring anyway.';

/** The honesty line (N11): shown beside every way to ask a person for help. */
export const honestyLine =
  'If we hear that a child is being hurt, we have to tell someone who can keep them safe.';

/** What anyone can do in danger, whatever the sign, in the order to show it. */
export const dangerFirst: readonly string[] = [
  'Is someone in danger right now? Ring 999. Ask for police, ambulance or fire.',
  'Can’t talk? Ring 999 from a mobile and stay on the line. Press 55 when you are told to.',
  'Deaf, or can’t use your voice? Text “register” to 999 first. Then you can text for help.',
];

/** How to ring 999 without speaking, step by step (NAV-30; Independent Office for Police Conduct). */
export const silentCall: readonly string[] = [
  'Ring 999 from a mobile. Stay on the line and listen.',
  'If it is safe, cough, whisper or tap the phone.',
  'Not a sound? Wait until you are told to press 55, and press it. Then you get the police.',
  'They ask things that you can answer with a cough or a tap.',
  'Pressing 55 does not show them where you are. If you can, whisper the place.',
  'If they hear nothing and you do not press 55, the call ends and no one comes.',
  'On a home phone you do not need 55. Stay on the line, so that they can listen.',
];

/** When nobody is in danger. Kept apart from the danger lines, so that 101 is never offered for danger (NAV-7). */
export const policeNotUrgent = 'Want the police, but nobody is in danger? Ring 101.';

/** The line beside a danger sign for when the danger has passed: the only place that names 101 (NAV-7). */
export const nobodyInDangerNow = 'Nobody in danger now? You can ring the police on 101.';
