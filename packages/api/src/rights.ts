import * as rights from '@waymark/use-cases/rights';

import { router, staffProcedure } from './trpc.ts';

export const rightsRouter = router({
  namedPeople: staffProcedure
    .input(rights.NamedPeopleInput)
    .query(({ ctx, input }) => rights.namedPeople(ctx, input)),
  registerRequest: staffProcedure
    .input(rights.RegisterRequestInput)
    .mutation(({ ctx, input }) => rights.registerRequest(ctx, input)),
  requests: staffProcedure.query(({ ctx }) => rights.requests(ctx)),
  request: staffProcedure
    .input(rights.RequestInput)
    .query(({ ctx, input }) => rights.request(ctx, input)),
  decideItem: staffProcedure
    .input(rights.DecideItemInput)
    .mutation(({ ctx, input }) => rights.decideItem(ctx, input)),
  putTogether: staffProcedure
    .input(rights.RequestInput)
    .mutation(({ ctx, input }) => rights.putTogether(ctx, input)),
  openPack: staffProcedure
    .input(rights.PackInput)
    .query(({ ctx, input }) => rights.openPack(ctx, input)),
  reviewPack: staffProcedure
    .input(rights.ReviewPackInput)
    .mutation(({ ctx, input }) => rights.reviewPack(ctx, input)),
  closeRequest: staffProcedure
    .input(rights.CloseRequestInput)
    .mutation(({ ctx, input }) => rights.closeRequest(ctx, input)),
  corrections: staffProcedure
    .input(rights.CorrectionsInput)
    .query(({ ctx, input }) => rights.corrections(ctx, input)),
  askCorrection: staffProcedure
    .input(rights.AskCorrectionInput)
    .mutation(({ ctx, input }) => rights.askCorrection(ctx, input)),
  answerCorrection: staffProcedure
    .input(rights.AnswerCorrectionInput)
    .mutation(({ ctx, input }) => rights.answerCorrection(ctx, input)),
  retention: staffProcedure.query(({ ctx }) => rights.retention(ctx)),
  signOff: staffProcedure
    .input(rights.SignOffInput)
    .mutation(({ ctx, input }) => rights.signOff(ctx, input)),
  agree: staffProcedure
    .input(rights.AgreeInput)
    .mutation(({ ctx, input }) => rights.agree(ctx, input)),
  placeHold: staffProcedure
    .input(rights.PlaceHoldInput)
    .mutation(({ ctx, input }) => rights.placeHold(ctx, input)),
  liftHold: staffProcedure
    .input(rights.LiftHoldInput)
    .mutation(({ ctx, input }) => rights.liftHold(ctx, input)),
});
