export { breakGlass, BreakGlassInput } from './break-glass.ts';
export { brokenGlass, glassToReview, type BrokenGlassLine } from './broken-glass.ts';
export { nameReader, NameReaderInput } from './name-reader.ts';
export { ofContact, OfContactInput } from './of-contact.ts';
export { openEntry, OpenEntryInput } from './open-entry.ts';
export { reviewGlass, ReviewGlassInput } from './review-glass.ts';
export { setSafeContact, SetSafeContactInput } from './set-safe-contact.ts';
export { writeEntry, WriteEntryInput } from './write-entry.ts';
