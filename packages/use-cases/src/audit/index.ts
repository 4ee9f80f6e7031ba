export { makeCheckpoint } from './checkpoint.ts';
export { exportRoot } from './export-root.ts';
export { review, ReviewInput } from './review.ts';
export { SignedRoot, type AuditKey } from './root.ts';
export { unusual, unusualDays, UnusualInput } from './unusual.ts';
export { checkAudit, verifyAudit, type AuditFault, type HeldAgainst } from './verify.ts';
export { whoLooked, WhoLookedInput } from './who-looked.ts';
