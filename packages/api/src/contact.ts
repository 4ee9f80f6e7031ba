import * as contact from '@waymark/use-cases/contact';

import { router, staffProcedure } from './trpc.ts';

export const contactRouter = router({
  list: staffProcedure.query(({ ctx }) => contact.list(ctx)),
  open: staffProcedure
    .input(contact.OpenContactInput)
    .query(({ ctx, input }) => contact.open(ctx, input)),
  record: staffProcedure
    .input(contact.RecordContactInput)
    .mutation(({ ctx, input }) => contact.record(ctx, input)),
  importCsv: staffProcedure
    .input(contact.ImportCsvInput)
    .mutation(({ ctx, input }) => contact.importCsv(ctx, input)),
  answerFacts: staffProcedure
    .input(contact.AnswerFactsInput)
    .mutation(({ ctx, input }) => contact.answerFacts(ctx, input)),
  listForMeeting: staffProcedure
    .input(contact.ListForMeetingInput)
    .mutation(({ ctx, input }) => contact.listForMeeting(ctx, input)),
  acknowledge: staffProcedure
    .input(contact.AcknowledgeContactInput)
    .mutation(({ ctx, input }) => contact.acknowledge(ctx, input)),
});
