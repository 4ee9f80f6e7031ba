/** What stands around every page, in one language. */
export type Frame = {
  /** BCP 47, for `<html lang>`. */
  readonly lang: string;
  readonly dir?: 'rtl';
  readonly homeHref: string;
  readonly dangerHref: string;
  readonly skip: string;
  readonly bar: string;
  readonly danger: string;
  readonly dangerMore: string;
  /** On paper, where nothing can be pressed. */
  readonly dangerOnPaper: string;
  readonly leave: string;
  readonly shiftTwo: string;
  readonly shiftOne: string;
  readonly home: string;
  readonly trail: string;
  readonly foot: string;
  readonly footLinks: readonly { readonly href: string; readonly label: string }[];
  readonly languages: string;
  readonly largePrint: string;
  readonly usualPrint: string;
  /** What this is and is not (N1), once on every page, small. */
  readonly what: string;
  readonly privatePage: PrivatePage;
};

/** Words on a page that names something private (N5). */
export type PrivatePage = {
  readonly heading: string;
  readonly text: string;
  readonly link: string;
};

/** Where the exit goes, unless the partnership chose another page: one that anyone might have been looking at. */
export const exitHref = 'https://www.bbc.co.uk/weather';

/** On pages that name something private (N5). */
export const privatePage: PrivatePage = {
  heading: 'Could someone see this screen?',
  text: '“Leave this site” takes you to another website at once.',
  link: 'How to hide your visit',
};

/** Words on every page. */
export const frame: Frame = {
  lang: 'en-GB',
  homeHref: '/',
  dangerHref: '/danger',
  skip: 'Skip to the main part',
  bar: 'Danger and leaving',
  danger: 'In danger?',
  dangerMore: 'Get help now',
  dangerOnPaper: 'In danger: ring 999.',
  leave: 'Leave this site',
  shiftTwo: 'Shift: press it 2 more times to leave',
  shiftOne: 'Shift: press it 1 more time to leave',
  home: 'Home',
  trail: 'Where you are',
  foot: 'About this site',
  footLinks: [
    { href: '/danger', label: 'In danger' },
    { href: '/near', label: 'Places near you' },
    { href: '/whats-on', label: 'What’s on' },
    { href: '/ring-me', label: 'Ask someone to ring you' },
    { href: '/easy', label: 'Easy Read' },
    { href: '/about', label: 'About and privacy' },
    { href: '/leaving', label: 'Hide your visit' },
    { href: '/accessibility', label: 'Accessibility' },
  ],
  languages: 'Languages',
  largePrint: 'Large print',
  usualPrint: 'Usual print',
  what: 'This site helps you find help. It does not test you or judge you. It sends your name to no one, unless you ask.',
  privatePage,
};
