import type { DangerSignId } from './danger-sign-id.ts';
import type { DangerSign } from './danger-sign.ts';

/** Said at the foot of every danger page (self-navigation section 2). */
export const dangerReassurance = 'Not sure? That’s OK. Ring anyway.';

/** The honesty line (N11): shown beside every way to ask a person for help. */
export const honestyLine =
  'If we hear that a child is being hurt, we have to tell someone who can keep them safe.';

/** What anyone can do in danger, whatever the sign, in the order to show it. */
export const dangerFirst: readonly string[] = [
  'Is someone in danger right now? Ring 999. Ask for police, ambulance or fire.',
  'Can’t talk? Ring 999 from a mobile, press 55 and stay on the line.',
  'Deaf, or can’t use your voice? Text “register” to 999 first. Then you can text for help.',
];

/** When nobody is in danger. Kept apart from the danger lines, so that 101 is never offered for danger (NAV-7). */
export const policeNotUrgent = 'Want the police, but nobody is in danger? Ring 101.';

const nobodyInDangerNow = 'Nobody in danger now? You can ring the police on 101.';

/** Every danger sign, in the order of the source (NAV-6; self-navigation section 2). */
export const dangerSigns: readonly DangerSign[] = [
  {
    id: 'being-hurt-now',
    words: [
      'Someone is hurting me or my child now.',
      'I’m scared they will come here.',
      'Someone has a knife.',
    ],
    first: 'Ring 999 now. If you can, get yourself and the children out, or lock the door.',
    otherwise: ['Safe for now? Ring the abuse helpline when no one can hear you.'],
    also: ['domestic-abuse', 'mens-advice', 'galop'],
    local: ['front-door', 'out-of-hours'],
    never: 'You do not have to talk them round. Getting safe comes first.',
    safeDevice: true,
  },
  {
    id: 'life-in-danger',
    words: [
      'I might kill myself.',
      'My child has taken something.',
      'They have cut themselves badly.',
      'They have taken too much.',
    ],
    first: 'Ring 999 now, or go to A&E, the hospital’s emergency department.',
    otherwise: [
      'Stay with them, or ask someone to stay with you.',
      'Keep any packet or bottle. Show it to the ambulance crew.',
    ],
    also: ['nhs-mental-health', 'samaritans', 'papyrus'],
    local: [],
    never: 'Please do not wait to see if it passes.',
    safeDevice: false,
  },
  {
    id: 'thoughts-of-ending-life',
    words: [
      'I think about ending my life, but not today.',
      'My child says they want to die.',
      'They would be better off without me.',
      'I hurt myself to cope.',
    ],
    first: 'Ring 111 now and choose option 2. It is the NHS line for feelings like these.',
    otherwise: [
      'If it gets stronger, or you have a plan, ring 999.',
      'Tell one person near you today. Ask them to stay with you.',
    ],
    also: ['nhs-mental-health', 'samaritans', 'shout', 'papyrus', 'childline'],
    local: [],
    never: 'Please do not try to cope with this on your own.',
    safeDevice: false,
  },
  {
    id: 'sexual-harm',
    words: [
      'Someone touched my child.',
      'Someone did something sexual to my child.',
      'Someone touched me and I did not want it.',
    ],
    first: 'Ring 999 if it is happening now, or that person is near.',
    otherwise: [
      'Safe for now? Ring your council’s children’s team, day or night.',
      nobodyInDangerNow,
      'Say to your child: I believe you, and you are not in trouble.',
    ],
    also: ['nspcc', 'childline'],
    local: ['front-door', 'out-of-hours'],
    never: 'You do not need to ask your child more. Trained people will do that gently.',
    safeDevice: false,
  },
  {
    id: 'grown-up-hurting-me',
    words: ['A grown-up is hurting me.', 'I’m scared to go home.', 'Someone at home hits me.'],
    first: 'Ring 999 if it is happening now. You can also ring Childline, day or night.',
    otherwise: [
      'Tell a grown-up you feel safe with. It could be a teacher, a nurse, a coach or a friend’s mum.',
      'If the first one does not help, tell another. Keep telling. It is not your fault.',
    ],
    also: ['childline', 'nspcc'],
    local: ['front-door', 'out-of-hours'],
    never: 'You do not have to tell anyone who scares you.',
    safeDevice: true,
  },
  {
    id: 'very-ill-child',
    words: [
      'My baby is limp or hard to wake.',
      'My child is having a fit.',
      'My child cannot breathe well.',
      'My baby has gone blue or grey.',
    ],
    first: 'Ring 999 now. They will tell you what to do while help is on the way.',
    otherwise: ['Worried, but it is not as bad as this? Ring 111 at any time.'],
    also: ['nhs'],
    local: [],
    never: 'Please do not wait for the morning.',
    safeDevice: false,
  },
  {
    id: 'losing-it-with-baby',
    words: [
      'I shook my baby.',
      'I’m going to lose it with the baby.',
      'I’m scared of what I might do.',
      'The crying will not stop and I can’t take it.',
    ],
    first:
      'Put your baby down on their back in the cot. Walk out of the room. If your baby was shaken or hurt, ring 999 now.',
    otherwise: [
      'Breathe. A few minutes of crying in a safe cot is OK.',
      'Ring someone who can come over, or ring one of the lines here.',
    ],
    also: ['emergency', 'cry-sis', 'nhs', 'nhs-mental-health'],
    local: ['front-door', 'out-of-hours'],
    never: 'Nobody here will blame you. Asking for help keeps your baby safe.',
    safeDevice: false,
  },
  {
    id: 'child-not-home',
    words: [
      'My child has not come home.',
      'My child is missing.',
      'I don’t know where they are.',
      'They have run away.',
    ],
    first: 'Ring 999 if you think your child may be in danger.',
    otherwise: [
      nobodyInDangerNow,
      'Have a photo ready, and say what they had on.',
      'Keep your phone free, and ask someone to stay at home.',
    ],
    also: ['missing-people', 'nspcc'],
    local: ['out-of-hours'],
    never: 'You do not need to wait 24 hours. There is no such rule.',
    safeDevice: false,
  },
  {
    id: 'made-to-do-things',
    words: [
      'A gang makes my child do things.',
      'An older person gives my child money and gifts.',
      'My child owes someone money.',
      'Someone has photos of me and wants more.',
      'Someone says they will share a nude picture.',
    ],
    first: 'Ring 999 if anyone is in danger now.',
    otherwise: [
      nobodyInDangerNow,
      'Or ring your council’s children’s team and tell them what you have seen.',
      'A picture online? Childline’s Report Remove tool helps anyone under 18 to get it taken down.',
      'Keep messages and names. Do not pay, and do not send more.',
    ],
    also: ['nspcc', 'modern-slavery', 'childline'],
    local: ['front-door', 'out-of-hours'],
    never: 'Please do not go to see these people, or message them to stop.',
    safeDevice: true,
  },
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
    never: 'Please do not take “here is a list” as the only answer. Ask what happens tonight.',
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
    never: 'Please do not keep it to yourself.',
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

const byId: ReadonlyMap<string, DangerSign> = new Map(dangerSigns.map((sign) => [sign.id, sign]));

/** The danger sign with this id. Throws only if the data misses one, which a test rules out. */
export const dangerSignById = (id: DangerSignId): DangerSign => {
  const found = byId.get(id);
  if (!found) throw new Error(`No danger sign is called ${id}`);
  return found;
};
