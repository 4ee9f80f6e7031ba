export { openReferral, type OpenReferralHost } from './app.ts';
