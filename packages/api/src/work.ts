import * as work from '@waymark/use-cases/work';

import { router, staffProcedure } from './trpc.ts';

export const workRouter = router({
  mine: staffProcedure.query(({ ctx }) => work.mine(ctx)),
  complete: staffProcedure
    .input(work.CompleteActionInput)
    .mutation(({ ctx, input }) => work.complete(ctx, input)),
});
