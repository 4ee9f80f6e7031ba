import type { DrawingName } from '@waymark/ui/drawing';

/** A page that only explains: a heading, a first line and short parts. */
export type PlainPage = {
  readonly title: string;
  readonly drawing: DrawingName;
  readonly lead: string;
  readonly parts: readonly {
    readonly heading: string;
    readonly text?: readonly string[];
    readonly steps?: readonly string[];
  }[];
};

/** What this site is and is not (N1), and what it does with what you do here (N3). */
export const about: PlainPage = {
  title: 'About Waymark, and your privacy',
  drawing: 'waymark',
  lead: 'Waymark helps parents, carers and young people find help early, before things get too hard.',
  parts: [
    {
      heading: 'What it is',
      text: [
        'It is a way to find help. You start with what is going on, in your own words.',
        'Each page gives you one thing to try, someone to talk to and somewhere to go.',
        'The help is run by councils, charities, schools and health teams. No one pays to be first in a list.',
      ],
    },
    {
      heading: 'What it is not',
      text: [
        'It is not a test, and it does not give you a mark.',
        'It does not send your name to anyone. You choose who you talk to.',
        'It is not advice from a doctor or a lawyer, and it is not for an emergency. In danger, ring 999.',
      ],
    },
    {
      heading: 'What we keep about you',
      text: [
        'Nothing. There is no account, and we do not ask your name.',
        'We set no cookies. We do not track you, and no other company sees your visit.',
        'If you type a town or the first half of a postcode, we use it once to answer you. Then it is gone. It is never part of a link.',
        'If you type a whole postcode, we cut it at once and use only the first half.',
      ],
    },
    {
      heading: 'When you talk to someone',
      text: [
        'The people you ring or visit have their own rules. Ask them what they write down.',
        'If they hear that a child is being hurt, they have to tell someone who can keep them safe.',
      ],
    },
    {
      heading: 'Is something wrong here?',
      text: [
        'Each place says when we last checked it. If it is wrong, ring them to be sure, and tell your family hub.',
      ],
    },
  ],
};

/** How to hide a visit: said plainly, because the site cannot do it for you (N5). */
export const leaving: PlainPage = {
  title: 'Hide your visit',
  drawing: 'open-door',
  lead: 'If someone checks your phone or computer, these steps can help.',
  parts: [
    {
      heading: 'Leave fast',
      text: [
        '“Leave this site” is on every page. It takes you to the BBC weather at once.',
        'On a keyboard you can press the Shift key three times.',
        'It swaps this page for the weather. It cannot clear the pages you saw before that.',
      ],
    },
    {
      heading: 'Clear the pages you looked at',
      steps: [
        'Open the menu of your browser: three dots, three lines, or a book.',
        'Tap “History”.',
        'Find the lines that say Waymark. Take out those lines only.',
        'On an iPhone, press and hold a line, or swipe it to the left, then tap “Delete”.',
      ],
    },
    {
      heading: 'Take care with clearing everything',
      text: [
        'If the whole list is empty, someone may ask why. Taking out a few lines shows less.',
        'If your phone shares with another phone or tablet, the pages may show there too.',
      ],
    },
    {
      heading: 'Look without leaving a list',
      text: [
        'Use a private window. It may be called “private”, “incognito” or “InPrivate”.',
        'Close it when you are done. The pages are not kept in the list.',
        'Some apps can still see what you do. Has someone put an app on your phone? Use another phone, or a computer at a library or a hub.',
      ],
    },
    {
      heading: 'Do not change a lot at once',
      text: [
        'If someone controls you, a new password or a missing app may make them angry.',
        'Ring a helpline first, from a safe phone. They can help you plan.',
        'Numbers that start with 0800 or 0808, and 116 123, do not show on most bills. They may show in the list of calls on the phone.',
      ],
    },
  ],
};

/** What we know of how well everyone can use the site. */
export const accessibility: PlainPage = {
  title: 'Accessibility',
  drawing: 'wheelchair-user',
  lead: 'We want everyone to be able to use this site, on any phone, with any way of reading.',
  parts: [
    {
      heading: 'What you can do',
      text: [
        'Make the words up to four times as big. Nothing is lost off the side.',
        'Use only a keyboard, or a screen reader, or your voice.',
        'Turn off scripts and pictures. Every page still works.',
        'Use your own colours, dark or light, or ask for less movement. Nothing here moves.',
        'Print any page, with the phone numbers and times on it.',
      ],
    },
    {
      heading: 'Ring without speaking or hearing',
      text: [
        'On a text phone or the Relay UK app, put 18001 before any number.',
        'For 999 in sign language, use the 999 BSL app or website.',
        'To text 999, you must sign up first. Text the word “register” to 999.',
      ],
    },
    {
      heading: 'What we aim for',
      text: [
        'We aim to meet the Web Content Accessibility Guidelines, version 2.2, AA.',
        'We check each page by machine. Tests with disabled people are still to come, so we do not claim more.',
        'Words about each place come from the people who run it. Some may be harder to read than ours.',
      ],
    },
    {
      heading: 'Is something hard to use?',
      text: [
        'Tell someone at your family hub. Ask them to pass it on to the people who run this site.',
        'If they do not answer, you can ring the Equality Advisory and Support Service.',
      ],
    },
  ],
};

/** When a page is not there, or we have broken something. */
export const lost = {
  notFoundTitle: 'We could not find that page',
  notFound: 'The page may have moved. Nothing is wrong with your phone.',
  brokenTitle: 'Sorry, something went wrong here',
  broken: 'It is our fault, not yours. Try again in a minute. You can still use these:',
  ways: 'Ways on from here',
};
