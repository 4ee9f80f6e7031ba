import * as resets from '@waymark/use-cases/second-factor-reset';

import { router, staffProcedure } from './trpc.ts';

export const secondFactorResetRouter = router({
  list: staffProcedure.query(({ ctx }) => resets.list(ctx)),
  ask: staffProcedure
    .input(resets.AskResetInput)
    .mutation(({ ctx, input }) => resets.ask(ctx, input)),
  approve: staffProcedure
    .input(resets.ApproveResetInput)
    .mutation(({ ctx, input }) => resets.approve(ctx, input)),
});
