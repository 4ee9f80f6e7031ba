export { claimMail, queueMail, settleMail, type ClaimedMail } from './queries.ts';
export type { MailKind } from './tables.ts';
