import { conversationKeys, conversationQuestions } from '../framework/conversation.ts';
import { earlyHelpQuestions, earlyHelpQuestionWords } from '../sharing/early-help-questions.ts';

/** What a field is asked of: the family once, or each child, each adult, each outcome or each action by itself. */
export type FieldOf = 'family' | 'child' | 'adult' | 'outcome' | 'action';

/** One field of an assessment. An optional one may stay empty for ever; no other one is empty when it is completed. */
export type AssessmentField = {
  key: string;
  label: string;
  of: FieldOf;
  optional: boolean;
  /** What a practitioner needs to know before they fill it in. */
  hint?: string;
};

/** A group of fields: one page of the form, in the order of the conversation. */
export type AssessmentFieldGroup = { key: string; label: string; fields: AssessmentField[] };

function ask(of: FieldOf, fields: Record<string, string>): AssessmentField[] {
  return Object.entries(fields).map(([key, label]) => ({ key, label, of, optional: false }));
}

function mayAsk(of: FieldOf, fields: Record<string, string>): AssessmentField[] {
  return ask(of, fields).map((field) => ({ ...field, optional: true }));
}

const who: AssessmentField[] = [
  ...ask('child', {
    'child-name': 'Name, or "unborn"',
    'child-birth': 'Date of birth, or the date the baby is due',
    'child-school': 'School or setting, or that there is none',
  }),
  ...mayAsk('child', { 'child-gp': 'GP', 'nhs-number': 'NHS number', upn: 'Pupil number (UPN)' }),
  ...ask('child', { send: 'Disability and special educational needs' }),
  ...ask('adult', {
    'adult-name': 'Name',
    relationship: 'Relationship to each child',
    'parental-responsibility': 'Parental responsibility: yes, no or not known',
  }),
  ...ask('family', {
    address: 'Address',
    'safe-contact': 'A safe way and safe times to get in touch',
    language: 'First language',
    interpreter: 'Whether an interpreter is needed',
    'access-needs': 'What they need to be able to take part',
  }),
  ...mayAsk('family', {
    ethnicity: 'Ethnicity, in their own words',
    religion: 'Religion, in their own words',
  }),
];

const analysis: AssessmentField[] = ask('family', {
  summary: 'Summary',
  'level-and-reason': 'Level, and the reason for it',
  'child-in-need': 'Could this be a child in need (section 17)? Yes or no, and why',
  'one-or-several-agencies': 'Whether one agency can help or several are needed, and why',
  'change-our-mind': 'What would change our mind',
}).map((field) =>
  field.key === 'child-in-need'
    ? {
        ...field,
        hint: 'Asked from level 4, and wherever no level is given. At level 5 social care is asked at once.',
      }
    : field,
);

/**
 * ASM-12: the groups of an early help assessment and their fields, as data. Ethnicity, religion, GP, NHS number and pupil
 * number are optional; the four answers of agreement are four fields and never one.
 */
export const assessmentFieldGroups: readonly AssessmentFieldGroup[] = [
  { key: 'who', label: 'Who is in the family', fields: who },
  {
    key: 'network',
    label: 'Who is around the family',
    fields: ask('family', {
      services: 'People and services that are involved',
      'family-network': 'Family and friends who help',
      'not-to-contact': 'Who must not be contacted',
    }),
  },
  {
    key: 'why-now',
    label: 'Why now',
    fields: ask('family', {
      'what-led-here': "What led to this, in the family's words",
      'raised-by': 'Who raised it',
      'raised-on': 'When it was raised',
    }),
  },
  {
    key: 'prompts',
    label: 'The conversation',
    fields: conversationKeys.map((key) => ({
      key,
      label: conversationQuestions[key],
      of: 'family',
      optional: false,
    })),
  },
  {
    key: 'outcomes',
    label: 'The ten outcomes',
    fields: [
      ...ask('outcome', {
        'going-well': 'What is going well',
        'worried-about': 'What we are worried about',
        'needs-to-happen': 'What needs to happen',
        indicators: 'The indicators that fit, or none of these',
      }),
      ...mayAsk('outcome', { 'level-thought': 'The level you think of for this outcome, and why' }),
    ],
  },
  {
    key: 'child-voice',
    label: "Each child's voice",
    fields: ask('child', {
      'child-words': 'What this child says, in their own words',
      'how-gathered': 'How it was gathered; or, if it was not, why not',
    }),
  },
  {
    key: 'safety',
    label: 'Safety',
    fields: ask('family', {
      danger: 'Is anyone in danger now?',
      'domestic-abuse': 'Domestic abuse, asked when it was safe to ask',
      online: 'Life online',
      exploitation: 'Exploitation',
      'self-harm': 'Self-harm',
    }),
  },
  { key: 'analysis', label: 'What we make of it', fields: analysis },
  {
    key: 'agreement',
    label: 'What the family agrees to',
    fields: [
      ...earlyHelpQuestions.map((key) => ({
        key: `agreement-${key}`,
        label: earlyHelpQuestionWords[key],
        of: 'adult' as const,
        optional: false,
      })),
      ...ask('child', { 'child-agreement': "The child's own agreement" }),
      ...ask('family', { 'agreement-review': 'When they are asked again' }),
    ],
  },
  {
    key: 'plan',
    label: 'The plan',
    fields: [
      ...ask('action', {
        goal: "The goal, in the family's words",
        action: 'What will be done',
        'done-by': 'Who does it',
        'done-when': 'By when',
        'how-we-know': 'How we will know that it worked',
      }),
      ...ask('family', {
        'network-actions': 'What family and friends will do',
        'plan-review': 'When it is looked at again',
      }),
    ],
  },
  {
    key: 'roles',
    label: 'Who does what',
    fields: ask('family', {
      'lead-practitioner': 'Lead practitioner',
      team: 'The team around the family',
      supervisor: 'Supervisor',
      oversight: 'Social-work-qualified oversight',
    }).map((field) =>
      field.key === 'oversight'
        ? { ...field, optional: true, hint: 'Recorded where the plan is under section 17.' }
        : field,
    ),
  },
  {
    key: 'review',
    label: 'Review',
    fields: ask('family', {
      progress: 'What has changed',
      'family-view': 'How the family sees it',
      'level-again': 'Level, and the reason for it, again',
      'what-next': 'Step up, step down, step across, go on or close',
      sustained: 'Whether what is better has lasted',
    }),
  },
  {
    key: 'close',
    label: 'Closing',
    fields: [
      ...ask('family', { 'close-reason': 'Why it is closed' }),
      ...ask('outcome', { 'need-outcome': 'How this need ended' }),
      ...ask('family', {
        'next-help': 'What comes next',
        'who-to-ring': 'Who to ring',
        'referrer-told': 'When whoever asked for help was told',
      }),
    ],
  },
];
