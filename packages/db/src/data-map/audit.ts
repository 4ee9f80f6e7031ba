import { columnsOf, nobody, type TableMap } from './column.ts';

const entry = columnsOf({
  about: 'staff',
  basis: 'legal-obligation',
  special: null,
  recipients:
    'The information governance lead of the area; of one family, without who it was, whoever leads the help, and the family on paper',
  retention: 'audit',
});
const review = columnsOf({
  about: 'staff',
  basis: 'legal-obligation',
  special: null,
  recipients: 'Information governance leads of the area, never whoever looked',
  retention: 'audit',
});

/** Who did or looked at what. */
export const audit: Record<string, TableMap> = {
  audit_entry: {
    chain: entry.fact('Which chain the entry stands in'),
    position: entry.fact('Where in the chain, so that a gap shows'),
    at: entry.fact('When it was done'),
    written_at: entry.fact('When it was written'),
    actor_id: entry.key('Who did it'),
    area_id: entry.key('In which council area'),
    verb: entry.code('What was done: a word of a fixed list'),
    noun: entry.code('To what kind of record: a word of a fixed list'),
    subject_id: entry.key('To which record'),
    details: entry.code('Counts, codes and ids beside it; nothing that names anybody'),
    previous_hash: entry.code('Ties it to the entry before'),
    hash: entry.code('Shows that it was not changed'),
  },
  audit_chain: {
    chain: nobody.fact('Which chain'),
    position: nobody.fact('How long it is'),
    hash: nobody.code('Where it ends, so that a cut shows'),
  },
  audit_checkpoint: {
    number: nobody.fact('Which signed root it is'),
    at: nobody.fact('When it was signed'),
    entries: nobody.fact('How many entries there were'),
    ends: nobody.code('Where each chain ended: numbers and hashes'),
    previous_root: nobody.code('The root before it'),
    root: nobody.code('The root'),
    key_id: nobody.code('Which key signed it'),
    signature: nobody.code('The signature'),
  },
  unusual_review: {
    id: review.key('Names the review'),
    area_id: review.key('In which council area'),
    key: review.code('Which look it is about: a kind, a day and ids'),
    kind: review.fact('What was unusual'),
    actor_id: review.key('Who looked'),
    day: review.fact('On which day they looked'),
    answer: review.fact('What was found'),
    reason: review.words(
      'How an information governance lead knows what was behind an unusual look',
    ),
    version: review.code('Under which settings the look was unusual'),
    reviewed_by: review.key('Who reviewed it'),
    reviewed_at: review.fact('When it was reviewed'),
  },
};
