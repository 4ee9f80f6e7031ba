import * as triage from '@waymark/use-cases/triage';

import { router, staffProcedure } from './trpc.ts';

export const triageRouter = router({
  meetings: staffProcedure.query(({ ctx }) => triage.meetings(ctx)),
  meeting: staffProcedure
    .input(triage.MeetingInput)
    .query(({ ctx, input }) => triage.meeting(ctx, input)),
  item: staffProcedure.input(triage.ItemInput).query(({ ctx, input }) => triage.item(ctx, input)),
  addReturn: staffProcedure
    .input(triage.AddReturnInput)
    .mutation(({ ctx, input }) => triage.addReturn(ctx, input)),
  decide: staffProcedure
    .input(triage.DecideInput)
    .mutation(({ ctx, input }) => triage.decide(ctx, input)),
  withdraw: staffProcedure
    .input(triage.WithdrawInput)
    .mutation(({ ctx, input }) => triage.withdraw(ctx, input)),
});
