/** FRM-16: the nine questions of the right conversation, beyond what brought the family here (H21). Source: S2. */
export const conversationKeys = [
  'life-now',
  'tomorrow',
  'child-wishes',
  'parent-feelings',
  'cost-of-living',
  'capacity-for-change',
  'our-offer',
  'enough-or-other-help',
  'extra-protection',
] as const;
/** One of the nine questions. */
export type ConversationKey = (typeof conversationKeys)[number];

/** The nine questions in the words of a screen, for the practitioner. */
export const conversationQuestions: Record<ConversationKey, string> = {
  'life-now': 'What is life like for the child or young person now?',
  tomorrow: 'What will it be like tomorrow, and later on?',
  'child-wishes': 'What does the child or young person wish for, and how do they feel?',
  'parent-feelings': 'How do the parents or carers feel about it?',
  'cost-of-living': 'Is the cost of living (energy, money, food) wearing the family down?',
  'capacity-for-change':
    'How far do they see that they need help, and how able are they to change things?',
  'our-offer': 'What can your own organisation offer?',
  'enough-or-other-help': 'Would that be enough, or is help needed from somebody else as well?',
  'extra-protection': 'What more is needed to help protect them?',
};
