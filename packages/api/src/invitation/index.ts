export { invitation, type InvitationParts } from './app.ts';
