import type { FilterName, FilterOption } from '@waymark/domain/navigation';

/** Words around the choices that narrow a list. */
export const filterWords = {
  open: 'Choose by age, day, cost and more',
  openAgain: 'Change what you chose',
  lead: 'Tick as many as you like. You can leave any of it out.',
  show: 'Show these',
  chosen: 'You chose',
  drop: (what: string) => `Take away: ${what}`,
  dropAll: 'Take all of it away',
  count: (count: number) => (count === 1 ? '1 place fits' : `${count} places fit`),
  ask: 'Ask these first',
  askLead: 'They do not say everything that you asked for. Ring and ask.',
  none: 'No place says all of that yet',
  noneLead: 'That does not mean there is none. Take one thing away, and see more:',
  more: (what: string, count: number) => `${what}: see ${count} more`,
  sort: 'Put first',
};

/** The question that each filter answers. */
export const filterNames: Readonly<Record<FilterName | 'language', string>> = {
  within: 'How far?',
  age: 'How old is the child?',
  day: 'Which day?',
  way: 'How?',
  cost: 'What does it cost?',
  door: 'Who can come?',
  access: 'What do you need there?',
  language: 'Which language?',
};

/** Each option as it stands beside its box. */
export const filterLabels: {
  readonly [F in FilterName]: Readonly<Record<FilterOption<F>, string>>;
} = {
  within: {
    1: 'Within 1 mile',
    2: 'Within 2 miles',
    5: 'Within 5 miles',
    10: 'Within 10 miles',
    20: 'Within 20 miles',
  },
  age: {
    '0-2': 'Bump to age 2',
    '3-5': '3 to 5',
    '6-11': '6 to 11',
    '12-15': '12 to 15',
    '16-18': '16 to 18',
    '19-24': '19 to 24',
    '25-up': '25 and over',
  },
  day: {
    Monday: 'Monday',
    Tuesday: 'Tuesday',
    Wednesday: 'Wednesday',
    Thursday: 'Thursday',
    Friday: 'Friday',
    Saturday: 'Saturday',
    Sunday: 'Sunday',
  },
  way: { 'in-person': 'Go there', online: 'Online', phone: 'By phone' },
  cost: { free: 'Free' },
  door: {
    'just-go': 'You need no letter from anyone',
    dads: 'Dads are welcome',
    'extra-needs': 'They know about extra needs',
  },
  access: {
    'step-free': 'No steps',
    toilet: 'A toilet for everyone',
    hearing: 'Help to hear, or sign language',
    quiet: 'A quiet room or time',
    parking: 'Parking',
  },
};

/** The orders a list may be in. */
export const sortLabels = {
  nearest: 'The nearest',
  easiest: 'The easiest to use',
  name: 'A to Z',
} as const;
