import * as sharing from '@waymark/use-cases/sharing';

import { router, staffProcedure } from './trpc.ts';

export const sharingRouter = router({
  ledger: staffProcedure
    .input(sharing.LedgerInput)
    .query(({ ctx, input }) => sharing.ledger(ctx, input)),
  mine: staffProcedure.query(({ ctx }) => sharing.mine(ctx)),
  decide: staffProcedure
    .input(sharing.DecideSharingInput)
    .mutation(({ ctx, input }) => sharing.decide(ctx, input)),
  carryOut: staffProcedure
    .input(sharing.CarryOutInput)
    .mutation(({ ctx, input }) => sharing.carryOut(ctx, input)),
  approve: staffProcedure
    .input(sharing.ApproveInput)
    .mutation(({ ctx, input }) => sharing.approve(ctx, input)),
  tell: staffProcedure
    .input(sharing.TellInput)
    .mutation(({ ctx, input }) => sharing.tell(ctx, input)),
  lookAgain: staffProcedure
    .input(sharing.LookAgainInput)
    .mutation(({ ctx, input }) => sharing.lookAgain(ctx, input)),
  recordAnswers: staffProcedure
    .input(sharing.RecordAnswersInput)
    .mutation(({ ctx, input }) => sharing.recordAnswers(ctx, input)),
  takeBack: staffProcedure
    .input(sharing.TakeBackInput)
    .mutation(({ ctx, input }) => sharing.takeBack(ctx, input)),
  finishTask: staffProcedure
    .input(sharing.FinishTaskInput)
    .mutation(({ ctx, input }) => sharing.finishTask(ctx, input)),
});
