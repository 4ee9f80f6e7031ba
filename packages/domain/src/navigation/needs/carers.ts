import type { Need } from '../need.ts';
import { people } from '../people.ts';

/** Getting on at home, for those who care: young carers and kinship carers (self-navigation section 5). */
export const carerNeeds: readonly Need[] = [
  {
    id: 'i-look-after-someone',
    area: 'family-relationships',
    audience: 'young-person',
    title: '“I look after someone at home.”',
    words: [
      'I look after my mum.',
      'I help my brother wash and dress.',
      'Young carer',
      'I worry about them when I’m at school.',
      'I do all the cooking.',
    ],
    keys: ['young-carer', 'child-mental-health'],
    intro: 'What you do counts. Lots of young people do it, and you can have help too.',
    tryNow: {
      title: 'Tell one grown-up what you do each day',
      steps: [
        'Write a list of the things you do at home in one day.',
        'Show it to a grown-up you feel safe with.',
        'Ask if your school has someone for young carers.',
      ],
    },
    talkTo: [people.safeTeacher, people.safeNurse, people.youthWorker, people.childline],
    fits: ['young-carers', 'school', 'youth-club', 'family-hub'],
    next: 'They will ask what you do and what you would like time for. You can ask the council to look at what help you need.',
    worse: ['Is the person very ill right now? Ring 999.'],
    danger: ['grown-up-hurting-me', 'thoughts-of-ending-life'],
    helplines: ['childline', 'shout'],
    sensitive: true,
    related: ['my-parent-drinks', 'my-mum-died', 'nothing-to-do'],
  },
  {
    id: 'raising-a-relatives-child',
    area: 'family-relationships',
    audience: 'grown-up',
    title: '“I’ve got my grandson now. No one helps.”',
    words: [
      'I’m raising my grandchild.',
      'My sister’s kids live with me.',
      'Kinship carer',
      'Special guardian',
      'What am I called?',
      'Foster or adopted child',
    ],
    keys: ['kinship-care', 'parenting-behaviour'],
    intro: 'Many grandparents, aunts, uncles and friends step in. It is love, and it is hard work.',
    tryNow: {
      title: 'Ask what help you can have',
      steps: [
        'Ring Kinship. Say how the child came to you, in a few words.',
        'Tell the school and your doctor that the child lives with you.',
        'Ask the council what it offers kinship carers. That means people raising a child of a relative or friend.',
      ],
    },
    talkTo: [
      {
        who: 'An adviser at Kinship',
        how: 'Ring the number on this page. You do not need to be sent.',
      },
      people.teacher,
      people.hubWorker,
    ],
    fits: ['kinship-help', 'peer-group', 'advice-centre', 'school', 'family-hub'],
    next: 'They will ask who can sign things for the child. They ask how you manage for money. It is fine not to know.',
    worse: ['Does someone threaten to take the child? Ring 999 if they are at the door.'],
    danger: ['being-hurt-now'],
    helplines: ['kinship', 'family-rights-group'],
    sensitive: false,
    related: ['what-can-i-claim', 'someone-died', 'kicks-and-swears', 'someone-in-prison'],
  },
];
