import type { GroupId } from '@waymark/domain/navigation';
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
  otherPeople: 'Someone else? See more',
  ages: 'How old is the child?',
  agesLead: 'See what there is at that age. Or pick your own, if it is about you.',
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

/** Who is asked first whether this is them; the others are a tap away. */
export const homeGroups: readonly GroupId[] = [
  'new-parent',
  'dad',
  'kinship-carer',
  'young-person',
  'extra-needs',
  'new-here',
];

/** Places to go to, beside the towns. */
export const homeNear: readonly HomeLink[] = [
  { drawing: 'sun', label: 'What’s on', about: 'Groups to go to, day by day', href: '/whats-on' },
  {
    drawing: 'hub',
    label: 'Meet your family hubs',
    about: 'Who you will see, and what it is like',
    href: '/hubs',
  },
];

/** Other ways in. */
export const homeWays: readonly HomeLink[] = [
  {
    drawing: 'path',
    label: 'Four short questions',
    about: 'Skip any of them. We show you what fits',
    href: '/find',
  },
  {
    drawing: 'phone',
    label: 'Ask someone to ring you',
    about: 'A hub worker rings when it is safe for you',
    href: '/ring-me',
  },
  {
    drawing: 'pin',
    label: 'All places',
    about: 'Every hub and group on our list',
    href: '/services',
  },
  { drawing: 'leaf', label: 'Easy Read', about: 'Short words, with pictures', href: '/easy' },
  {
    drawing: 'kettle',
    label: 'Short guides',
    about: 'What a hub is, meetings, hard letters',
    href: '/guides',
  },
];
