import type { Need } from './need.ts';

/** A person to talk to, and how to reach them for free with nobody sending you (N6). */
export type Person = Need['talkTo'][number];

const person = (who: string, how: string): Person => ({ who, how });

/** The people most pages name, written once so that every page says the same about them. */
export const people = {
  hubWorker: person(
    'A worker at a family hub',
    'Walk in. A hub is a place for families. It is free, and you do not need to be sent.',
  ),
  hubVisitor: person(
    'A hub worker who can come to you',
    'Ring the hub and ask for a home visit. It is free. Say if steps or buses are hard for you.',
  ),
  healthVisitor: person(
    'Your health visitor',
    'Ring the number in your child’s red book, or ask at your doctor’s. It is free.',
  ),
  midwife: person(
    'A midwife',
    'Ring your hospital and ask for the midwives. You do not need to see a doctor first.',
  ),
  gp: person(
    'Your doctor (GP)',
    'Ring and ask to be seen. It is free. You can take someone in with you.',
  ),
  privateNurse: person(
    'Your doctor, nurse, midwife or health visitor',
    'Ask to see them on your own. It is free, and you can bring a friend.',
  ),
  pharmacist: person('The chemist', 'Walk in and ask for a quiet word. It is free.'),
  teacher: person(
    'Your child’s teacher',
    'Ask at the gate or ring the school office. Ten quiet minutes is enough to start.',
  ),
  schoolFeelings: person(
    'The person at school who looks after how pupils feel',
    'Ring the school office and ask who that is. It is free.',
  ),
  schoolNurse: person(
    'The school nurse',
    'Ask the school office how to reach the nurse. You can ask for yourself.',
  ),
  attendanceWorker: person(
    'The school’s attendance worker',
    'Ring the school office and ask for them. They are there to help you.',
  ),
  sendAdviser: person(
    'A free adviser on extra needs at school',
    'Search for SENDIASS and your council’s name. You can ring them yourself.',
  ),
  familyInformation: person(
    'Your council’s family information line',
    'Ring or email. It is free, and they know what is near you.',
  ),
  youthWorker: person(
    'A youth worker',
    'Drop in at a youth club, or message one. You do not need to be sent.',
  ),
  housingOfficer: person(
    'Your landlord or housing officer',
    'Ring, then send a short message too. Then you have it in writing.',
  ),
  councilHousing: person(
    'The council’s housing team',
    'Ring the council and say “I may lose my home”. It is free.',
  ),
  homelessTeam: person(
    'The council’s homeless team',
    'Ring the council and say “We have no home, or will soon have none”. It is free.',
  ),
  housingAdviser: person(
    'A free housing adviser',
    'Ring Shelter, or walk in to an advice centre. The number is on this page.',
  ),
  moneyAdviser: person(
    'A free money adviser',
    'Ring, or walk in to an advice centre. Good ones never ask you to pay.',
  ),
  abuseWorker: person(
    'A worker at a domestic abuse service',
    'Ring when no one can hear. It is free, and you can hang up at any time.',
  ),
  abuseHelpline: person(
    'Someone on a domestic abuse helpline',
    'Ring free. The numbers for women, men and LGBT+ people are on this page.',
  ),
  drinkAndDrugsWorker: person(
    'A worker at your local drink and drugs team',
    'Ring them yourself. It is free, and you do not need to have stopped.',
  ),
  helpline: person(
    'Someone on a free helpline',
    'Ring one of the numbers on this page. You do not have to say your name.',
  ),
  childline: person('Childline', 'Ring free, or chat online. You can talk about anything at all.'),
  safeTeacher: person(
    'A teacher, or any grown-up at school that you like',
    'Ask “Can I talk to you alone?” You could write it on a note.',
  ),
  safeNurse: person(
    'A school nurse or your doctor',
    'You can ask to see them on your own. It is free.',
  ),
  safeRelative: person(
    'A grandparent, an aunt, a friend’s mum or dad',
    'Pick someone who makes you feel safe. Ring or text them.',
  ),
} as const satisfies Record<string, Person>;
