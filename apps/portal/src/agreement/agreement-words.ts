import type { AgreementState, DueKind } from '@waymark/domain/agreement-register';
import type { TagTone } from '@waymark/ui/tag';

/** How a version stands, in the words of a tag. */
export const stateWords: Record<AgreementState, string> = {
  'in-force': 'In force',
  'not-started': 'Not begun',
  lapsed: 'Lapsed',
  replaced: 'Replaced',
  unreadable: 'Cannot be read',
};

/** How a version stands, in the tone of a tag. */
export const stateTones: Record<AgreementState, TagTone> = {
  'in-force': 'done',
  'not-started': 'open',
  lapsed: 'stopped',
  replaced: 'stopped',
  unreadable: 'stopped',
};

/** What is due, in a word or two before its sentence. */
export const dueWords: Record<DueKind, string> = {
  lapsed: 'Lapsed',
  'ends-soon': 'Ends soon',
  'review-overdue': 'Review late',
  'review-due': 'Review due',
  'not-signed': 'Not signed',
  'signature-ends': 'Signature ends',
};

/** What is due, in the tone of a tag: late stands apart from soon. */
export const dueTones: Record<DueKind, TagTone> = {
  lapsed: 'stopped',
  'ends-soon': 'open',
  'review-overdue': 'stopped',
  'review-due': 'open',
  'not-signed': 'open',
  'signature-ends': 'open',
};
