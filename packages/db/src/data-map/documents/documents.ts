import { impactAssessment } from './dpia.ts';
import { privacyNotice } from './privacy-notice.ts';

/** What is made from the data map: the path of each document, and what it says. */
export const documents: Record<string, () => string> = {
  'docs/privacy-notice.md': privacyNotice,
  'docs/dpia.md': impactAssessment,
};
