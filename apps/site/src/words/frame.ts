/** Words on every page. */
export const frame = {
  name: 'Waymark',
  skip: 'Skip to the main part',
  bar: 'Danger and leaving',
  danger: 'In danger?',
  dangerMore: 'Get help now',
  leave: 'Leave this site',
  shiftTwo: 'Shift: press it 2 more times to leave',
  shiftOne: 'Shift: press it 1 more time to leave',
  home: 'Home',
  trail: 'Where you are',
  foot: 'About this site',
  /** What this is and is not (N1), once on every page, small. */
  what: 'Waymark helps you find help. It does not test you, judge you or send your name to anyone.',
  footLinks: [
    { href: '/danger', label: 'In danger' },
    { href: '/near', label: 'Places near you' },
    { href: '/services', label: 'All places' },
    { href: '/about', label: 'About and privacy' },
    { href: '/leaving', label: 'Hide your visit' },
    { href: '/accessibility', label: 'Accessibility' },
  ],
};

/** Where the exit goes: a page that anyone might have been looking at. */
export const exitHref = 'https://www.bbc.co.uk/weather';

/** On pages that name something private (N5). */
export const privatePage = {
  heading: 'Could someone see this screen?',
  text: '“Leave this site” takes you to the weather at once.',
  link: 'How to hide your visit',
};
