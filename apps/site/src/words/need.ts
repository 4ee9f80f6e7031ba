import type { HelplineId, NeedAreaKey } from '@waymark/domain/navigation';

/** Words of the pages of an area and of a need. */
export const needWords = {
  pick: 'What would you say?',
  noneFit: 'None of these?',
  noneFitText:
    'That is fine. You do not need the right words. Walk into a family hub, or ring, and say it your own way.',
  noneFitSafe:
    'That is fine. You do not need the right words. Ring when no one can hear, and say it your own way.',
  otherAreas: 'Look at something else',
  othersSay: 'Others say:',
  tryNow: 'One thing to try today',
  talkTo: 'Someone to talk to',
  talkToLead: 'It is free. You can ask for any of these yourself.',
  ring: 'People you can ring',
  places: 'Places to go',
  next: 'What happens next',
  worse: 'If it gets worse',
  danger: 'When to worry',
  dangerLead: 'If any of these is true, get help now.',
  dangerAny: 'Someone in danger? See who to ring',
  related: 'You may also want',
};

/** Who to ring where none of an area's needs fits. */
export function areaHelplines(area: NeedAreaKey): readonly HelplineId[] {
  if (area === 'domestic-abuse') return ['domestic-abuse', 'mens-advice', 'galop'];
  return ['family-lives'];
}
