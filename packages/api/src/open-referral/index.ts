export { openReferral } from './app.ts';
export { type OpenReferralHost } from './host.ts';
