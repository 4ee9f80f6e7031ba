import * as usefulness from '@waymark/use-cases/usefulness';

import { router, staffProcedure } from './trpc.ts';

export const usefulnessRouter = router({
  counts: staffProcedure.query(({ ctx }) => usefulness.counts(ctx)),
  reports: staffProcedure
    .input(usefulness.ListReportsInput)
    .query(({ ctx, input }) => usefulness.reports(ctx, input)),
  settle: staffProcedure
    .input(usefulness.SettleReportInput)
    .mutation(({ ctx, input }) => usefulness.settle(ctx, input)),
});
