import { readSettings } from '../settings.ts';

// Wrong settings have ended the process before (directory/current.ts).
const read = readSettings(process.env);

/** The address at which families reach this site, with no slash at its end. */
export const siteUrl = read.ok ? read.settings.siteUrl : '';
