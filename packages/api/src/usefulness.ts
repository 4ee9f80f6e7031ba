import * as usefulness from '@waymark/use-cases/usefulness';

import { router, staffProcedure } from './trpc.ts';

export const usefulnessRouter = router({
  counts: staffProcedure.query(({ ctx }) => usefulness.counts(ctx)),
  reports: staffProcedure.query(({ ctx }) => usefulness.reports(ctx)),
  settle: staffProcedure
    .input(usefulness.SettleReportInput)
    .mutation(({ ctx, input }) => usefulness.settle(ctx, input)),
});
