import type { Need } from '../need.ts';

/** School, nursery and learning (self-navigation 4.1). */
export const schoolNeeds: readonly Need[] = [
  {
    id: 'wont-go-to-school',
    area: 'education',
    audience: 'grown-up',
    title: '“My child says they won’t go to school.”',
    words: [
      'They get tummy aches every morning.',
      'They cry and hold on to me at the gate.',
      'School refusal',
      'He won’t get out of bed on school days.',
      'She is scared of school.',
    ],
    keys: ['education-attendance', 'child-mental-health', 'send'],
    intro: 'Lots of families have mornings like this. You have not done anything wrong.',
    tryNow: {
      title: 'Tell school today, and ask to meet',
      steps: [
        'Ring or email the school. Say how hard the mornings are.',
        'Ask for a meeting this week. You can bring someone with you.',
        'At a calm time, ask your child what the worst part of the day is. Write it down.',
        'Plan one small step with school, like going in for one lesson they like.',
      ],
    },
    talkTo: [
      {
        who: 'The person at school who looks after how children feel and who comes in',
        how: 'Ring the school office and ask who that is. It is free.',
      },
      {
        who: 'The school nurse',
        how: 'Ask the school office how to reach the nurse. You can ask for yourself.',
      },
      {
        who: 'A worker at a family hub',
        how: 'Walk in. A hub is a place for families, and you do not need to be sent.',
      },
    ],
    fits: ['school', 'school-nurse', 'attendance-team', 'parenting-group', 'family-hub'],
    next: 'They will ask when it began and what mornings are like. Then you make a plan together, in small steps.',
    worse: [
      'Not seen your child for days, or don’t know where they are? Go to the danger page now.',
    ],
    danger: ['thoughts-of-ending-life', 'grown-up-hurting-me', 'child-not-home'],
    helplines: ['young-minds-parents', 'family-lives'],
    sensitive: true,
    related: ['attendance-letter', 'child-worried-or-low', 'being-picked-on'],
  },
];
