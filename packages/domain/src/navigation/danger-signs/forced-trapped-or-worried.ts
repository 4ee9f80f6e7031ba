import type { DangerSign } from '../danger-sign.ts';

/** Someone forced, trapped or with nothing, or worried about another (self-navigation section 2, second part). */
export const forcedTrappedOrWorried: readonly DangerSign[] = [
  {
    id: 'taken-abroad-or-cut',
    words: [
      'They want to take me abroad to marry.',
      'They want to cut me, or my sister.',
      'I think a girl will be cut on holiday (FGM).',
    ],
    first: 'Ring 999 if it may happen soon, or you are at an airport.',
    otherwise: [
      'There is still time? Ring one of these lines from a phone your family can’t check.',
      'A teacher, nurse or doctor can ring for you.',
    ],
    also: ['nspcc-fgm', 'forced-marriage-unit', 'karma-nirvana', 'childline'],
    local: ['front-door', 'out-of-hours'],
    never: 'Please do not tell family or elders that you asked for help.',
    safeDevice: true,
  },
  {
    id: 'nowhere-to-sleep',
    words: [
      'We have nowhere to sleep tonight.',
      'I’m 16 and I’ve been told to leave.',
      'We are sleeping in the car.',
    ],
    first:
      'Ring your council’s team for people with no home now. They also answer at night and at weekends.',
    otherwise: [
      'Say that you have children with you, or that you are under 18.',
      'Scared of someone at home? Tell them. You do not have to go back.',
      'In danger on the street? Ring 999.',
    ],
    also: ['shelter', 'childline'],
    local: ['homeless-team', 'out-of-hours'],
    never: 'If they only give you a list, ask: “What happens tonight?”',
    safeDevice: false,
  },
  {
    id: 'no-food-or-heat',
    words: [
      'There is no food in the house today.',
      'The heating is off and we have no money for it.',
      'I have nothing to feed the baby.',
    ],
    first: 'Ring or visit your nearest food bank, or your council’s same-day help, today.',
    otherwise: [
      'Ask a family hub or your school. They can often get food to you the same day.',
      'Is someone ill with cold or hunger? Ring 111. Very ill? Ring 999.',
    ],
    also: ['citizens-advice'],
    local: ['crisis-help', 'family-hub'],
    never: 'You should not have to wait for a form. Ask what you can have today.',
    safeDevice: false,
  },
  {
    id: 'watched-and-controlled',
    words: [
      'My partner takes my phone.',
      'My ex follows me.',
      'He controls all the money.',
      'She checks where I am all the time.',
    ],
    first:
      'Scared right now? Ring 999. If not, ring the abuse helpline from a phone they can’t check.',
    otherwise: [
      'Use a phone or computer that they never touch, like one at a library.',
      'Read our pages on feeling safe. You can leave them fast.',
    ],
    also: ['domestic-abuse', 'mens-advice', 'galop'],
    local: ['front-door', 'out-of-hours'],
    never: 'Please do not save this page. Do not change passwords all at once, as they may notice.',
    safeDevice: true,
  },
  {
    id: 'may-hurt-for-a-cause',
    words: [
      'I worry someone will hurt people for a cause.',
      'They say people like that should die.',
      'They watch videos of attacks.',
    ],
    first: 'Ring 999 if someone may be hurt soon.',
    otherwise: [
      'Not sure? Ring ACT Early. You can talk it over first.',
      'For a child, you can also ring your council’s children’s team.',
    ],
    also: ['act-early'],
    local: ['front-door', 'out-of-hours'],
    never: 'Please do not tell the person that you rang.',
    safeDevice: true,
  },
  {
    id: 'another-familys-child',
    words: [
      'I’m worried about another family’s child.',
      'I hear shouting and crying next door.',
      'My child’s friend is scared to go home.',
    ],
    first: 'Ring 999 if a child is in danger now.',
    otherwise: [
      'If not, ring your council’s children’s team. You do not have to be sure.',
      'You can ring the NSPCC too. You do not have to give your name.',
    ],
    also: ['nspcc'],
    local: ['front-door', 'out-of-hours'],
    never: 'You do not have to be sure. You can tell someone.',
    safeDevice: false,
  },
  {
    id: 'own-thoughts-about-children',
    words: [
      'I think about hurting children.',
      'I have looked at pictures of children I should not look at.',
      'I have sexual thoughts about children.',
    ],
    first: 'Ring Stop It Now. They will listen, and you do not have to give your name.',
    otherwise: [
      'Move away from children until you have spoken to someone.',
      'About to hurt someone? Ring 999 now.',
    ],
    also: ['stop-it-now', 'nhs-mental-health'],
    local: [],
    never: null,
    safeDevice: true,
  },
  {
    id: 'worker-harmed-child',
    words: [
      'A worker hurt my child.',
      'A club leader did something to a child.',
      'I’m worried about a coach, a teacher or a carer.',
    ],
    first: 'Ring 999 if a child is in danger now.',
    otherwise: [
      'If not, ring your council’s children’s team. Say that it is about someone who works with children.',
      'You do not have to tell the club or school first.',
    ],
    also: ['nspcc', 'childline'],
    local: ['front-door', 'out-of-hours'],
    never: null,
    safeDevice: false,
  },
];
