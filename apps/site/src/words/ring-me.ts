import type { CallBackWay, MessageAnswer, SafeTime } from '@waymark/domain/call-back';

/** Words of the page that asks somebody to ring. */
export const ringMe = {
  title: 'Ask someone to ring you',
  lead: 'Leave a name and a number. A worker from a family hub will ring you, or text if you like that more. It is free, and any worry will do.',
  before: 'Before you write',
  reads:
    'The people who read this work at the family hubs and in the council’s children’s team. No one else can see it.',
  kept: (daysAfterTalk: number, daysInAll: number) =>
    `We throw it away ${daysLong(daysAfterTalk)} after you have talked, and after ${daysLong(daysInAll)} at the latest.`,
  danger: 'This is not for right now. You may not hear from us today. In danger, ring 999.',
  name: 'What should we call you?',
  nameHint: 'Any name you like. It need not be your own.',
  phone: 'What number should we use?',
  phoneHint: 'Pick a phone that only you answer, if you can.',
  way: 'How should we reach you?',
  ways: {
    ring: 'Ring me',
    text: 'Send me a text',
    relay: 'Ring me with Relay UK, so that I can type',
  } satisfies Record<CallBackWay, string>,
  times: 'When is it safe?',
  timesHint: 'Monday to Friday. Pick all that are fine for you.',
  timesOf: {
    morning: 'In the morning, 9 to 12',
    afternoon: 'In the afternoon, 12 to 5',
    evening: 'Early evening, 5 to 7',
  } satisfies Record<SafeTime, string>,
  message: 'Is it safe to text or leave a message?',
  messageHint: 'Could someone else hear it or read it? Then pick “No”.',
  messages: {
    yes: 'Yes, it is safe',
    no: 'No, do not leave one',
    'not-sure': 'Not sure',
  } satisfies Record<MessageAnswer, string>,
  about: 'What is it about?',
  aboutHint: 'One line, if you like. You can leave this out. Please name no one else.',
  hub: 'Which family hub?',
  anyHub: 'Any hub, or not sure',
  next: 'Go on',
  nextHint: 'You can check it before you send it.',
  other: 'Would you rather ring now, or walk in?',
  otherHubs: 'Find a family hub to walk into',
};

/** Words of the look before it is sent, and of what came of it. */
export const ringMeSend = {
  title: 'Is this right?',
  lead: 'Nothing has been sent yet.',
  name: 'We call you',
  reach: { ring: 'We ring', text: 'We text', relay: 'We ring, with Relay UK' } satisfies Record<
    CallBackWay,
    string
  >,
  times: 'When',
  message: 'A text or message',
  messages: {
    yes: 'We may text you or leave a message.',
    no: 'We will not text you, and we will leave no message.',
    'not-sure': 'You are not sure, so we leave none. We just ring again.',
  } satisfies Record<MessageAnswer, string>,
  about: 'It is about',
  noAbout: 'You did not say. That is fine.',
  hub: 'Which hub',
  send: {
    ring: 'Yes, ask them to ring me',
    text: 'Yes, ask them to text me',
    relay: 'Yes, ask them to ring me',
  } satisfies Record<CallBackWay, string>,
  change: 'Change something',
  again: 'Please check it, and press the button once more.',
  notTaken: 'We could not pass this on yet',
  away: 'It is our fault, not yours. All you wrote is still here. Wait a few minutes and try again.',
  tooMany:
    'A lot has come in from here just now. All you wrote is still here. Try again in an hour.',
  try: 'Try again',
  orRing: 'Or ring someone yourself',
};

/** Words of the thanks. */
export const ringMeThanks = {
  title: 'We have passed it on',
  lead: (days: number) =>
    `Someone from a family hub should ring or text you, as you asked, within ${daysLong(days, 'working ')}.`,

  next: 'What happens next',
  steps: [
    'They ring or text, as you asked, at a time that you picked.',
    'They ask how things are, and what would help.',
    'You say what happens then. You can say no to all of it.',
  ],
  noRing: 'Did no one ring or text? That should not happen. Ring a hub, or walk in.',
  meanwhile: 'While you wait',
  meanwhileLinks: [
    { href: '/say', label: 'Find help in your own words' },
    { href: '/hubs', label: 'See who works at the family hubs' },
    { href: '/leaving', label: 'Hide your visit' },
  ],
};

const daysLong = (count: number, kind = ''): string =>
  `${count} ${kind}${count === 1 ? 'day' : 'days'}`;
