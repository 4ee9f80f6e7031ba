import type {
  OutOfDateTopic,
  UsefulnessAnswer,
  UsefulnessReason,
} from '@waymark/domain/usefulness';

/** Words of "Did this page help?", on pages and on the page that takes the answer. */
export const helped = {
  question: 'Did this page help?',
  answers: { yes: 'Yes', partly: 'A bit', no: 'No' } satisfies Record<UsefulnessAnswer, string>,
  why: 'Why was that?',
  whyHint: 'You can leave this out.',
  reasons: {
    'not-about-me': 'It was not about me',
    'hard-to-understand': 'It was hard to understand',
    'too-far': 'It was too far away',
    'could-not-get-through': 'I could not get through to anyone',
    'long-wait': 'The wait was too long',
    'out-of-date': 'Something was out of date',
    'something-else': 'Something else',
  } satisfies Record<UsefulnessReason, string>,
  send: 'Send my answer',
  counted: 'We only count answers. No one can tell that it was you.',
  problems: {
    answer: 'Pick one: yes, a bit, or no.',
    reason: 'Pick a reason from the list, or leave it out.',
  },
  thanks: 'Thank you',
  thanksText: 'We have counted your answer. It helps us make this page better for the next person.',
  sorry: 'Sorry that it was not right for you. Here is what else you can do.',
};

/** Words of "Is something here wrong?", on the page of a service and on the page that takes it. */
export const outOfDate = {
  open: 'Is something here wrong?',
  title: 'Tell us what is wrong here',
  lead: 'The people who keep this list will look at it and ask the service.',
  topic: 'What is wrong?',
  topics: {
    closed: 'It has closed, or moved',
    times: 'The days or times',
    phone: 'The phone number, email or website',
    address: 'Where it is',
    cost: 'What it costs',
    'who-for': 'Who it is for',
    'something-else': 'Something else',
  } satisfies Record<OutOfDateTopic, string>,
  words: 'What should it say?',
  wordsHint: 'You can leave this out. Please write nothing about you or your family.',
  danger: 'In danger, ring 999.',
  send: 'Tell them',
  problems: {
    topic: 'Pick what is wrong.',
    words: 'That is a bit long. A few words are enough.',
  },
  thanks: 'Thank you. We have told them',
  thanksText: 'The people who keep this list will look at it. Until then, ring before you go.',
};

/** Words of both, when it could not be taken. */
export const notTaken = {
  unknown: 'We could not find the page that this is about. It may have moved.',
  refused: 'We could not take this. It is our fault, not yours. There is no need to try again.',
  tooMany: 'A lot has come in from here just now. Please try again later today.',
  away: 'We could not pass this on just now. What you wrote is still here. Try again in a few minutes.',
  back: (page: string) => `Back to ${page}`,
  say: 'Say it in your own words',
  home: 'Choose from the list',
};
