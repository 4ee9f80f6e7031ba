import type { DrawingName } from '@waymark/ui/drawing';

/** Words of the first page. */
export const home = {
  title: 'Find help for you and the children',
  heading: 'Whatever is going on, start here',
  lead: 'One thing to try. Someone to talk to. Somewhere to go. It is free, and we do not ask your name.',
  say: 'Say it in your own words',
  areas: 'What is it about?',
  orAreas: 'Or choose what it is about',
  people: 'Is this you?',
  ways: 'More ways to find help',
  near: 'What is near you?',
  nearLead: 'Pick a town to see hubs and groups you can walk into.',
  nearLink: 'Use my town or postcode',
  nearFetching: 'We are fetching the list of places. It will be here soon.',
  notSure: 'Not sure where to start?',
  notSureText:
    'Walk into a family hub, or ring. They help any parent or carer, and no worry is too small.',
};

/** Something to press on the first page, with a drawing and, where the label needs it, a line about it. */
export type HomeLink = {
  readonly drawing: DrawingName;
  readonly label: string;
  readonly about?: string;
  readonly href: string;
};

/** People who are often left out, each with the page that speaks to them first. */
export const homePeople: readonly HomeLink[] = [
  { drawing: 'dad-and-baby', label: 'I’m a dad', href: '/help/babies/all-mums-there' },
  {
    drawing: 'grandparent',
    label: 'I’m bringing up a grandchild',
    href: '/help/home-life/raising-a-relatives-child',
  },
  {
    drawing: 'teenager',
    label: 'I look after my mum or dad',
    href: '/help/home-life/i-look-after-someone',
  },
  {
    drawing: 'wheelchair-user',
    label: 'My child has extra needs',
    href: '/help/school/waiting-for-a-test',
  },
  {
    drawing: 'mum-and-toddler',
    label: 'I’m on my own with the kids',
    href: '/help/home-life/on-my-own',
  },
  { drawing: 'two-talking', label: 'I’m new here', href: '/help/home-life/come-with-me' },
];

/** Other ways in, the most used first. */
export const homeWays: readonly HomeLink[] = [
  {
    drawing: 'hub',
    label: 'All places',
    about: 'Every hub, group and person on our list',
    href: '/services',
  },
];
