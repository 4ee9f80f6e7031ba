import type { NeedAreaKey } from '@waymark/domain/navigation';
import type { DrawingName } from '@waymark/ui/drawing';

/** One line of Easy Read: one idea, and a drawing that says it too. */
export type EasyLine = { readonly drawing: DrawingName; readonly text: string };

/** Words of the Easy Read pages. */
export const easy = {
  title: 'Easy Read',
  heading: 'Get help: Easy Read',
  full: 'Read this page in full',
  start: 'Start here',
  areas: 'What do you want help with?',
  pick: 'Pick the one that is most like you.',
  none: 'None of these?',
  tryNow: 'Try this today',
  talkTo: 'You can talk to these people',
  ring: 'You can ring these numbers',
  places: 'Places to go',
  placesLink: 'See places to go near you',
  next: 'What happens next',
  worse: 'If it gets worse',
  dangerLink: 'Someone in danger? See what to do',
  ringLink: 'Who can I ring?',
  ringTitle: 'Who can I ring?',
  dangerTitle: 'In danger',
  dangerHeading: 'Are you in danger?',
  signs: 'What is happening?',
  signFirst: 'Do this first',
} as const;

/** What the site is, one idea a line. */
export const easyAbout: readonly EasyLine[] = [
  { drawing: 'path', text: 'This site helps you find help.' },
  { drawing: 'heart', text: 'It is for parents, carers and young people.' },
  { drawing: 'purse', text: 'It is free.' },
  { drawing: 'umbrella', text: 'You do not have to tell us your name.' },
  { drawing: 'two-talking', text: 'You can ask someone to read it with you.' },
];

/** Where none of the lines fits. */
export const easyNone: readonly EasyLine[] = [
  { drawing: 'leaf', text: 'That is OK.' },
  { drawing: 'hub', text: 'You can walk into a family hub.' },
  { drawing: 'door', text: 'A family hub is a place for families.' },
  { drawing: 'two-talking', text: 'Tell them what is wrong.' },
  { drawing: 'phone', text: 'Or you can ring someone.' },
];

/** What to do in danger, before anything else. */
export const easyDanger: readonly EasyLine[] = [
  { drawing: 'phone', text: 'Ring 999.' },
  { drawing: 'two-talking', text: 'Say what help you need.' },
  { drawing: 'umbrella', text: 'You can ask for the police.' },
  { drawing: 'heart', text: 'You can ask for an ambulance.' },
  { drawing: 'kettle', text: 'You can ask for the fire service.' },
  { drawing: 'purse', text: 'It is free.' },
  { drawing: 'sun', text: 'They answer in the day and at night.' },
];

/** When it is not safe or not possible to speak. */
export const easySilent: readonly EasyLine[] = [
  { drawing: 'phone', text: 'You can’t speak? Ring 999 from a mobile.' },
  { drawing: 'umbrella', text: 'Listen to what they ask.' },
  { drawing: 'phone', text: 'They may tell you to press 55. Then press 55.' },
  { drawing: 'leaf', text: 'Stay on the phone.' },
];

/** How to ring, for somebody who finds it hard. */
export const easyRing: readonly EasyLine[] = [
  { drawing: 'heart', text: 'These are real people.' },
  { drawing: 'umbrella', text: 'You do not have to say your name.' },
  { drawing: 'two-talking', text: 'You can ask them to speak slowly.' },
  { drawing: 'phone', text: 'You can hang up at any time.' },
];

/** What each area of need is about, in one short line. */
export const easyAreas: Record<NeedAreaKey, string> = {
  education: 'School, nursery and learning',
  'early-years': 'Having a baby, and small children',
  health: 'Your health and how you feel',
  'substance-use': 'Drink and drugs',
  'family-relationships': 'Getting on at home',
  'safe-from-abuse': 'Safe on the phone, outside and with friends',
  'crime-prevention': 'Staying out of trouble',
  'domestic-abuse': 'Someone at home hurts or scares you',
  housing: 'Your home',
  finance: 'Money, food and work',
};
