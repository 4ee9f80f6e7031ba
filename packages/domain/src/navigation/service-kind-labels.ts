import type { ServiceKind } from './service-kind.ts';

/** What a kind of service is called, and what it is, so that no name on a page goes unexplained. */
export interface ServiceKindLabel {
  label: string;
  about: string;
}

/** The name and one plain line for each kind of service. */
export const serviceKindLabels: Record<ServiceKind, ServiceKindLabel> = {
  'family-hub': {
    label: 'Family hub',
    about: 'A place you can walk into. You do not need to be sent.',
  },
  'online-hub': {
    label: 'Family hub online',
    about: 'What the hubs know, on your phone, at any time of day or night.',
  },
  'family-information': {
    label: 'Family information service',
    about: 'People at the council who know what is on, and what childcare is free.',
  },
  'outreach-worker': {
    label: 'Someone to come with you',
    about: 'A worker who can meet you at the door, or come to your home.',
  },
  'parenting-group': {
    label: 'Parenting group',
    about: 'Mums, dads and carers share what works. Other parents help to run some of them.',
  },
  'online-course': {
    label: 'Online course for parents and carers',
    about: 'Short lessons to do at home. Ask a family hub for the code that makes it free.',
  },
  'baby-and-toddler-group': {
    label: 'Stay and play',
    about: 'Toys, songs and a hot drink, for you and your little one.',
  },
  'dads-group': {
    label: 'Dads’ group',
    about: 'For dads, step-dads and grandads. Bring the baby if you like.',
  },
  'peer-group': {
    label: 'People in the same boat',
    about: 'A group of people who have been through it too.',
  },
  'home-visitor': {
    label: 'A volunteer who visits',
    about: 'A trained parent who comes to your home for an hour or two a week.',
  },
  school: {
    label: 'School or nursery',
    about: 'The class teacher, or the person who looks after how pupils feel.',
  },
  'school-nurse': {
    label: 'School nurse',
    about: 'A nurse for school-age children. You can ask for yourself.',
  },
  'school-feelings-team': {
    label: 'The feelings team in school',
    about: 'Trained people in many schools who help with worry and low mood.',
  },
  'attendance-team': {
    label: 'School attendance worker',
    about: 'Someone who helps children get back into school.',
  },
  'home-education-team': {
    label: 'Home education team',
    about: 'The people at the council who know about teaching at home.',
  },
  'send-advice': {
    label: 'Free advice on extra needs at school',
    about:
      'Free local advice on extra needs, often called SENDIASS. It is on your side, not the school’s.',
  },
  'send-worker': {
    label: 'A worker for children with extra needs',
    about: 'Someone at a hub who knows about extra needs. No test result is needed.',
  },
  midwife: {
    label: 'Midwife',
    about: 'Looks after you and your baby, from the first weeks until after the birth.',
  },
  'bump-class': {
    label: 'Bump class',
    about: 'A class before the birth. Partners, friends and grandparents can come.',
  },
  'health-visitor': {
    label: 'Health visitor',
    about: 'A nurse for children under 5 and the people who care for them.',
  },
  'feeding-help': {
    label: 'Help with feeding',
    about: 'Breast, bottle or first foods. Nobody will judge how you feed your baby.',
  },
  'speech-drop-in': {
    label: 'Talking drop-in',
    about: 'Play with your child while an expert in talking watches and gives tips.',
  },
  'new-parent-feelings-team': {
    label: 'New parents’ feelings team',
    about: 'Help for new mums, dads and carers who feel low or scared.',
  },
  gp: {
    label: 'Doctor (GP)',
    about: 'Your local doctor. GP means family doctor.',
  },
  pharmacist: {
    label: 'Chemist',
    about: 'Free health advice with no need to book.',
  },
  'talking-therapies': {
    label: 'Talking therapy',
    about: 'Free talking help from the NHS for adults. You can ask for it yourself.',
  },
  'online-health': {
    label: 'Health pages online',
    about: 'NHS pages you can read at any time.',
  },
  'healthy-weight-group': {
    label: 'Food and moving group',
    about: 'Cook, play and move together. No one is told off.',
  },
  'loss-help': {
    label: 'Help after a loss',
    about: 'For children and adults when someone has died.',
  },
  'drink-and-drugs-team': {
    label: 'Drink and drugs team',
    about: 'A local team you can ring yourself. It is free.',
  },
  'young-drink-and-drugs-worker': {
    label: 'Young people’s drink and drugs worker',
    about: 'Someone who listens and gives straight answers.',
  },
  'help-for-those-close': {
    label: 'Help for people close to a drinker or user',
    about: 'A group for partners, parents, children and grandparents.',
  },
  'getting-on-help': {
    label: 'Help with rows',
    about: 'Calmer ways to talk, for two people who both feel safe.',
  },
  'separated-parents-course': {
    label: 'Course for parents who live apart',
    about: 'A short course on how to keep children out of the middle.',
  },
  mediation: {
    label: 'A trained person to help you agree',
    about: 'Called mediation. Only for two people who both feel safe.',
  },
  'kinship-help': {
    label: 'Help for kinship carers',
    about: 'Kinship means you are raising a child of a relative or friend.',
  },
  'young-carers': {
    label: 'Young carers group',
    about: 'For children who look after someone at home.',
  },
  'youth-club': {
    label: 'Youth club',
    about: 'Somewhere warm to go, with grown-ups who are on your side.',
  },
  'youth-worker': {
    label: 'Youth worker',
    about: 'Someone for young people to talk to, in a club or out and about.',
  },
  'youth-justice': {
    label: 'Youth justice team',
    about: 'Helps young people who have had trouble with the police.',
  },
  'online-safety': {
    label: 'Online safety help',
    about: 'Plain help with apps, games and settings.',
  },
  'home-safety-course': {
    label: 'Home safety course',
    about: 'A short course, and sometimes free stair gates or alarms.',
  },
  library: {
    label: 'Library',
    about: 'Free books, computers, story times and a warm seat.',
  },
  'sport-and-leisure': {
    label: 'Sport and clubs',
    about: 'Teams, swimming, dance and more.',
  },
  'holiday-club': {
    label: 'Holiday club',
    about: 'Things to do and a meal in the school holidays. It is free for some.',
  },
  'prison-family-help': {
    label: 'Help for families of people in prison',
    about: 'Help with visits, calls and what to tell the children.',
  },
  'domestic-abuse-service': {
    label: 'Domestic abuse service',
    about: 'Trained people who believe you. You choose what happens.',
  },
  'childrens-abuse-worker': {
    label: 'Children’s worker at a domestic abuse service',
    about: 'Helps children who saw or heard things at home.',
  },
  'change-course': {
    label: 'Course to stop hurting people',
    about: 'For anyone who wants to change how they act with those they love.',
  },
  'forced-marriage-help': {
    label: 'Help with forced marriage',
    about: 'They will not tell your family that you asked.',
  },
  'council-housing': {
    label: 'Council housing team',
    about: 'They must help you look for a way to keep a home.',
  },
  landlord: {
    label: 'Landlord or housing officer',
    about: 'The person or office you rent from.',
  },
  'home-conditions-team': {
    label: 'Council team for unsafe homes',
    about: 'They can check for damp, cold and other harm.',
  },
  'community-safety': {
    label: 'Community safety team',
    about: 'The council and police, working on trouble in your street.',
  },
  'housing-advice': {
    label: 'Free housing advice',
    about: 'They know your rights and can ring for you.',
  },
  'advice-centre': {
    label: 'Free advice centre',
    about: 'Help with money, rights, letters and forms.',
  },
  'debt-advice': {
    label: 'Free debt advice',
    about: 'A plan you can keep to. No one should charge you for it.',
  },
  'food-bank': {
    label: 'Food bank or food club',
    about: 'Food for today, from people who do not judge.',
  },
  'council-crisis-help': {
    label: 'Council help in a hard week',
    about: 'Money, vouchers or basics when there is nothing left.',
  },
  'work-coach': {
    label: 'Job centre or work coach',
    about: 'Help to find work, and to pay for childcare while you do.',
  },
  'adult-learning': {
    label: 'Courses for grown-ups',
    about: 'Reading, maths, English and job skills. Many are free.',
  },
  'adult-social-care': {
    label: 'Council team for adults who need care',
    about: 'Help at home if you are disabled or ill, and help to be a parent.',
  },
};
