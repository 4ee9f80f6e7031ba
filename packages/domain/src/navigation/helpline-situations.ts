import type { HelplineId } from './helpline-id.ts';

/** What is going on, and who to ring about it: each national line but 999 and 101 stands under one heading (NAV-29). */
export type HelplineSituation = {
  readonly key: string;
  /** In a family's words. */
  readonly title: string;
  readonly lines: readonly HelplineId[];
};

/** The situations in the order to show: first those that cannot wait. */
export const helplineSituations: readonly HelplineSituation[] = [
  {
    key: 'scared',
    title: 'Someone hurts you, scares you or controls you',
    lines: ['domestic-abuse', 'mens-advice', 'galop'],
  },
  {
    key: 'made-to-marry',
    title: 'Someone may be made to marry, or a girl may be cut',
    lines: ['karma-nirvana', 'forced-marriage-unit', 'nspcc-fgm'],
  },
  {
    key: 'cannot-go-on',
    title: 'You feel you can’t go on',
    lines: ['nhs-mental-health', 'samaritans', 'shout', 'papyrus'],
  },
  { key: 'young', title: 'You are a child or a teenager', lines: ['childline'] },
  { key: 'a-child', title: 'You are worried about a child', lines: ['nspcc', 'missing-people'] },
  {
    key: 'used',
    title: 'Someone is made to do things, or may hurt people',
    lines: ['modern-slavery', 'act-early'],
  },
  {
    key: 'own-acts',
    title: 'You are scared of what you may do',
    lines: ['respect', 'stop-it-now'],
  },
  {
    key: 'unwell',
    title: 'You, a child or a baby is not well',
    lines: ['nhs', 'cry-sis', 'pandas', 'beat'],
  },
  {
    key: 'drink-and-drugs',
    title: 'Drink, drugs or betting',
    lines: ['frank', 'drinkline', 'nacoa', 'gamcare'],
  },
  {
    key: 'parents',
    title: 'It is hard to be a parent or carer',
    lines: [
      'family-lives',
      'young-minds-parents',
      'contact',
      'kinship',
      'family-rights-group',
      'ipsea',
    ],
  },
  {
    key: 'home-and-money',
    title: 'Home, money or bills',
    lines: ['shelter', 'step-change', 'citizens-advice'],
  },
  {
    key: 'loss',
    title: 'Someone has died, or is in prison',
    lines: ['child-bereavement', 'prisoners-families'],
  },
];
