/** TRI-M2: what one agency answers about one family. */
export const returnKinds = [
  'not-known',
  'known-nothing-relevant',
  'known-shared',
  'known-withheld',
] as const;
export type ReturnKind = (typeof returnKinds)[number];

/** Kinds of return in the words of a screen. */
export const returnKindLabels: Record<ReturnKind, string> = {
  'not-known': 'Not known to us',
  'known-nothing-relevant': 'Known to us, nothing relevant',
  'known-shared': 'Known to us, sharing what is relevant',
  'known-withheld': 'Known to us, not sharing',
};

/** One agency's answer: what is shared, or why it is not. */
export type Return = { kind: ReturnKind; text: string | null; reason: string | null };

/** Whether a return may be recorded; problems stand beside the field they are about. */
export type ReturnCheck =
  | { ok: true }
  | { ok: false; problems: { field: 'text' | 'reason'; message: string }[] };

/**
 * TRI-M3: what is shared needs words, what is withheld needs a reason and keeps its words out of the record.
 * Words beside "not known" or "nothing relevant" would be lost to the meeting, so they are a problem too.
 */
export function checkReturn(given: Return): ReturnCheck {
  const text = given.text?.trim() ?? '';
  const reason = given.reason?.trim() ?? '';
  if (given.kind === 'known-shared')
    return text === ''
      ? refuse('text', 'Write what is relevant and proportionate for this meeting to know.')
      : { ok: true };
  if (given.kind === 'known-withheld' && reason === '')
    return refuse('reason', 'Write why it is not shared, and who decided that.');
  if (text !== '')
    return refuse(
      'text',
      given.kind === 'known-withheld'
        ? 'You chose not to share, so leave the information out and give only the reason.'
        : 'You wrote something for the meeting to know. Choose "Known to us, sharing what is relevant".',
    );
  return { ok: true };
}

function refuse(field: 'text' | 'reason', message: string): ReturnCheck {
  return { ok: false, problems: [{ field, message }] };
}
