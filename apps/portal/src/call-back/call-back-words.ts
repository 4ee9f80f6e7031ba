import {
  type CallBackState,
  type CallBackWay,
  type HandOnReason,
  type MessageAnswer,
  type SafeTime,
  mayLeaveMessage,
  relayPrefix,
} from '@waymark/domain/call-back';
import type { TagTone } from '@waymark/ui/tag';

/** How somebody wants to be reached, in a few words. */
export const wayWords: Record<CallBackWay, string> = {
  ring: 'Ring',
  text: 'Text',
  relay: 'Ring with Relay UK',
};

/** NAV-51: what they said of a text or a message: a plain "no" is not the same as leaving it open, and neither is a yes. */
export const messageWords: Record<MessageAnswer, string> = {
  yes: 'They said that a text or a message is safe.',
  no: 'They said it is not safe to leave a message.',
  'not-sure': 'They were not sure it is safe: do not leave one.',
};

/** The way in a list, with the warning that whoever rings from there needs: "Ring, no message". */
export function wayInList({ way, messageSafe }: { way: CallBackWay; messageSafe: MessageAnswer }) {
  return mayLeaveMessage(messageSafe) ? wayWords[way] : `${wayWords[way]}, no message`;
}

/** When it is safe, as they were asked. */
const timeWords: Record<SafeTime, string> = {
  morning: 'morning, 9 to 12',
  afternoon: 'afternoon, 12 to 5',
  evening: 'early evening, 5 to 7',
};

/** When it is safe, in one line: "Morning, 9 to 12; early evening, 5 to 7". */
export function timesInWords(times: readonly SafeTime[]): string {
  const line = times.map((time) => timeWords[time]).join('; ');
  return line.charAt(0).toUpperCase() + line.slice(1);
}

/** The link that rings or texts somebody in the way they asked for. */
export function linkTo(way: CallBackWay, phone: string): string {
  if (way === 'text') return `sms:${phone}`;
  return way === 'relay' ? `tel:${relayPrefix}${phone}` : `tel:${phone}`;
}

/** What a state looks like. */
export const stateTones: Record<CallBackState, TagTone> = {
  waiting: 'open',
  answered: 'done',
  'not-reached': 'stopped',
};

/** Why it is handed on, as choices. */
export const handOnOptions: readonly { value: HandOnReason; label: string; hint: string }[] = [
  {
    value: 'they-agreed',
    label: 'They said yes to it',
    hint: 'They know who will ring them, and about what.',
  },
  {
    value: 'child-may-be-hurt',
    label: 'A child may be being hurt',
    hint: 'Ring the front door as well, now. In danger, 999 first.',
  },
];
