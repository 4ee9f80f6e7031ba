import * as needToKnow from '@waymark/use-cases/need-to-know';

import { router, staffProcedure } from './trpc.ts';

export const needToKnowRouter = router({
  ofContact: staffProcedure
    .input(needToKnow.OfContactInput)
    .query(({ ctx, input }) => needToKnow.ofContact(ctx, input)),
  writeEntry: staffProcedure
    .input(needToKnow.WriteEntryInput)
    .mutation(({ ctx, input }) => needToKnow.writeEntry(ctx, input)),
  openEntry: staffProcedure
    .input(needToKnow.OpenEntryInput)
    .query(({ ctx, input }) => needToKnow.openEntry(ctx, input)),
  nameReader: staffProcedure
    .input(needToKnow.NameReaderInput)
    .mutation(({ ctx, input }) => needToKnow.nameReader(ctx, input)),
  setSafeContact: staffProcedure
    .input(needToKnow.SetSafeContactInput)
    .mutation(({ ctx, input }) => needToKnow.setSafeContact(ctx, input)),
  breakGlass: staffProcedure
    .input(needToKnow.BreakGlassInput)
    .mutation(({ ctx, input }) => needToKnow.breakGlass(ctx, input)),
  brokenGlass: staffProcedure.query(({ ctx }) => needToKnow.brokenGlass(ctx)),
  glassToReview: staffProcedure.query(({ ctx }) => needToKnow.glassToReview(ctx)),
  reviewGlass: staffProcedure
    .input(needToKnow.ReviewGlassInput)
    .mutation(({ ctx, input }) => needToKnow.reviewGlass(ctx, input)),
});
