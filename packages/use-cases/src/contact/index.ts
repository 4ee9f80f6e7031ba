export { acknowledge, AcknowledgeContactInput } from './acknowledge.ts';
export { answerFacts, AnswerFactsInput, type AnsweredFacts } from './answer-facts.ts';
export { importCsv, ImportCsvInput, type ImportedRow, type ImportReport } from './import-csv.ts';
export { listForMeeting, ListForMeetingInput, type ListedForMeeting } from './list-for-meeting.ts';
export { list, type RouteSummary } from './list.ts';
export { open, OpenContactInput } from './open.ts';
export { record, RecordContactInput, type RecordedContact } from './record.ts';
