import type { TagTone } from '@waymark/ui/tag';

import type { Answers } from '../app/api.ts';

type Entry = Answers['sharing']['ledger']['entries'][number];
type Task = Pick<Answers['sharing']['mine']['tasks'][number], 'kind' | 'recipientName' | 'because'>;

const asked: Record<Task['kind'], (recipient: string) => string> = {
  tell: (recipient) => `Tell ${recipient} that agreement was taken back.`,
  stop: (recipient) => `Send no more to ${recipient}.`,
  'check-first': (recipient) =>
    `Send no more to ${recipient} until you know what it rests on besides agreement.`,
};

/** What is asked about a share, as a sentence: somebody took agreement back, or it was not approved afterwards. */
export function taskWords({ kind, because, recipientName }: Task): string {
  return kind === 'tell' && because === 'not-approved'
    ? `Tell ${recipientName} that sharing it was not approved.`
    : asked[kind](recipientName);
}

/** How a decision stands, in a word or two and a tone. */
export function standingOf(entry: Omit<Entry, 'availableActions' | 'lookAgainBy'>): {
  words: string;
  tone: TagTone;
} {
  const { decision, approvalNeeded, approval, made } = entry;
  if (decision === 'not-share') return { words: 'Not shared', tone: 'stopped' };
  if (made === null) {
    if (approval?.answer === 'refused') return { words: 'Not approved', tone: 'stopped' };
    if (approval === null && approvalNeeded === 'first')
      return { words: 'Waits for an approval', tone: 'open' };
    return { words: 'To be shared', tone: 'going' };
  }
  if (approvalNeeded === 'afterwards' && approval === null)
    return { words: 'Shared, approval to come', tone: 'open' };
  if (approval?.answer === 'refused') return { words: 'Shared, not approved', tone: 'stopped' };
  return { words: 'Shared', tone: 'done' };
}
