import { accessRouter } from './access.ts';
import { agreementRouter } from './agreement.ts';
import { auditRouter } from './audit.ts';
import { callBackRouter } from './call-back.ts';
import { contactRouter } from './contact.ts';
import { needToKnowRouter } from './need-to-know.ts';
import { notificationRouter } from './notification.ts';
import { rightsRouter } from './rights.ts';
import { secondFactorResetRouter } from './second-factor-reset.ts';
import { sharingRouter } from './sharing.ts';
import { triageRouter } from './triage.ts';
import { createCallerFactory, router } from './trpc.ts';
import { usefulnessRouter } from './usefulness.ts';
import { workRouter } from './work.ts';

/** Every procedure of the staff API, by noun. */
export const appRouter = router({
  access: accessRouter,
  agreement: agreementRouter,
  audit: auditRouter,
  callBack: callBackRouter,
  contact: contactRouter,
  needToKnow: needToKnowRouter,
  notification: notificationRouter,
  rights: rightsRouter,
  secondFactorReset: secondFactorResetRouter,
  sharing: sharingRouter,
  triage: triageRouter,
  usefulness: usefulnessRouter,
  work: workRouter,
});

/** The type that the portal's client is made from. */
export type AppRouter = typeof appRouter;

/** Calls procedures in process, without HTTP: for tests and for plain routes. */
export const createCaller = createCallerFactory(appRouter);
