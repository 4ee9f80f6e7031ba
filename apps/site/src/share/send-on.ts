import { shareWords } from '../words/share.ts';

/** What is sent: plain words, with any address in them. */
type ToSend = { readonly text: string };

/**
 * Hands words to whatever the device sends things with; where it has nothing, or only a copy is wanted, copies them.
 * Nothing goes to us or to anyone whom the person did not pick.
 */
export async function sendOn(
  { text }: ToSend,
  status: Element | null,
  how: 'share' | 'copy' = 'share',
): Promise<void> {
  try {
    // Absent on many computers, whatever the types say.
    if (how === 'share' && 'share' in navigator) return await navigator.share({ text });
    await navigator.clipboard.writeText(text);
    if (status) status.textContent = shareWords.copied;
  } catch (error) {
    const changedTheirMind = error instanceof DOMException && error.name === 'AbortError';
    if (status && !changedTheirMind) status.textContent = shareWords.notSent;
  }
}
