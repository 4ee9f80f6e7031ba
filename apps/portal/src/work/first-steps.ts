import type { StaffRole } from '@waymark/domain/access';

/** Where somebody with nothing to do yet goes next, in words, with a page of theirs where there is one. */
export type FirstStep = { text: string; link?: { to: Page; words: string } };

type Page =
  | '/contacts'
  | '/meetings'
  | '/contacts/new/danger'
  | '/account'
  | '/call-backs'
  | '/news'
  | '/people'
  | '/families-say'
  | '/agreements'
  | '/unusual-looks';

const record: FirstStep = {
  text: 'A worry about a family starts with a contact.',
  link: { to: '/contacts/new/danger', words: 'Record a contact' },
};

const steps: Record<StaffRole, readonly FirstStep[]> = {
  practitioner: [record],
  'agency-representative': [
    {
      text: 'Families on the list wait for what your agency knows.',
      link: { to: '/meetings', words: 'Open the meetings' },
    },
    record,
  ],
  chair: [
    {
      text: 'Families on the list wait for an outcome.',
      link: { to: '/meetings', words: 'Open the meetings' },
    },
  ],
  'front-door-worker': [
    {
      text: 'Contacts that belong to the front door are among the contacts.',
      link: { to: '/contacts', words: 'Open the contacts' },
    },
    {
      text: 'Families who asked to be rung wait for somebody to ring.',
      link: { to: '/call-backs', words: 'Open the call-backs' },
    },
    {
      text: 'The meeting waits for what the front door knows.',
      link: { to: '/meetings', words: 'Open the meetings' },
    },
  ],
  'directory-editor': [
    {
      text: 'Families say what is out of date, and which pages helped.',
      link: { to: '/families-say', words: 'See what families say' },
    },
    {
      text: 'The directory of services has no page here yet. Whoever runs Waymark for you brings a new file of it in (waymark directory import); what families find is on the families’ site.',
    },
  ],
  administrator: [
    {
      text: 'You invite people, and look after what they are trusted with.',
      link: { to: '/people', words: 'Open the people' },
    },
    {
      text: 'Meetings are set up by whoever runs Waymark for you (waymark series add). There is no page for it here yet.',
    },
    {
      text: 'Whoever looks after people is worth a theft: sign in with a second step, if you do not yet.',
      link: { to: '/account', words: 'Open your account' },
    },
  ],
  supervisor: [
    {
      text: 'Where the meeting gives you something to do, or hands a colleague’s work on to you, you are told.',
      link: { to: '/news', words: 'See what is new' },
    },
  ],
  analyst: [{ text: 'Figures have no page here yet, and no family is shown to you.' }],
  'information-governance-lead': [
    {
      text: 'Looks at families that are unusual wait for you to ask about them.',
      link: { to: '/unusual-looks', words: 'Open the unusual looks' },
    },
    {
      text: 'What partners signed runs out, and reviews fall due.',
      link: { to: '/agreements', words: 'Open the agreements' },
    },
    {
      text: 'Administrators’ own access is yours to look at, each quarter.',
      link: { to: '/people', words: 'Open the people' },
    },
  ],
};

/** The first steps of everything that somebody is trusted with, each page once. */
export function firstSteps(roles: readonly StaffRole[]): FirstStep[] {
  const all = roles.flatMap((role) => steps[role]);
  return all.filter(
    ({ text, link }, index) =>
      all.findIndex((one) => (link ? one.link?.to === link.to : one.text === text)) === index,
  );
}
