/** What a prompt is about, in the order in which prompts are shown: danger first. */
export const promptKinds = [
  'immediate-danger',
  'safeguarding-consult',
  'front-door',
  'special-route',
  'child-in-need',
  'reasonable-cause',
  'several-agencies',
  'safeguarding-lead',
  'action',
  'caution',
  'count-once',
  'conversation',
  'look-at-area',
] as const;
export type PromptKind = (typeof promptKinds)[number];

/** A flag of an indicator, and what is asked of whoever chooses it, at whatever level. */
export type FlagPrompt = { flag: string; kind: PromptKind; message: string };

/**
 * FRM-17, FRM-20: the flags that ask something of a person whatever the level says. A framework uses the same flags for the
 * same things. What they ask rests on the words that were chosen, never on the level under which they are printed.
 */
export const flagPrompts: readonly FlagPrompt[] = [
  {
    flag: 'safeguarding-consult',
    kind: 'safeguarding-consult',
    message: 'Talk to the named safeguarding lead today, whatever else is decided.',
  },
  {
    flag: 'csc-referral',
    kind: 'front-door',
    message:
      "Discuss this with the safeguarding lead and the front door: the source asks for children's social care.",
  },
  {
    flag: 'prevent',
    kind: 'special-route',
    message:
      'Consider a Prevent referral today, with the safeguarding lead. Do not tell the child or the family about it without advice.',
  },
  {
    flag: 'fgm-mandatory-report',
    kind: 'special-route',
    message:
      'FGM that is known in a girl under 18: a regulated professional or teacher reports it to the police personally, by the close of the next working day. Suspected: social care today.',
  },
  {
    flag: 'honour-based-abuse-screen',
    kind: 'special-route',
    message:
      'Rule out honour-based abuse and forced marriage before anyone contacts the family. Ask the front door or the police first.',
  },
  {
    flag: 'domestic-abuse',
    kind: 'special-route',
    message:
      'Domestic abuse: use only safe ways to make contact. No letters, texts or shared notes that the abuser could see.',
  },
  {
    flag: 'domestic-abuse-screen',
    kind: 'special-route',
    message: 'Conflict may hide abuse. Ask about it safely, with each person alone.',
  },
  {
    flag: 'self-harm-suicide',
    kind: 'special-route',
    message:
      'Self-harm or suicide: the crisis route comes first. 999 or A&E if life is at risk; if not, NHS 111, option 2.',
  },
  {
    flag: 'missing',
    kind: 'special-route',
    message: 'A child who is missing now is reported to the police at once.',
  },
  {
    flag: 'unborn-safeguarding',
    kind: 'special-route',
    message: 'An unborn baby counts as a child here. Ask about the pre-birth pathway.',
  },
  {
    flag: 'history-only',
    kind: 'caution',
    message: 'This is about the past. It is no need today and changes nothing by itself.',
  },
  {
    flag: 'equality-caution',
    kind: 'caution',
    message:
      'This touches a protected characteristic or a status. It is no concern by itself (Equality Act 2010 section 149).',
  },
  {
    flag: 'poverty-caution',
    kind: 'caution',
    message: 'Poverty is not neglect. Offer practical help first.',
  },
  {
    flag: 'engagement-caution',
    kind: 'caution',
    message:
      'Ask why help was not taken up (fear, control, trust, getting there) before weighing it.',
  },
  {
    flag: 'rights-caution',
    kind: 'caution',
    message: 'This is a lawful choice. It is no welfare concern by itself.',
  },
  {
    flag: 'proportionality-caution',
    kind: 'caution',
    message: 'These words cover a lot. Use judgement before referring on them alone.',
  },
];
