import { columnsOf, type TableMap } from './column.ts';

const request = columnsOf({
  about: 'family',
  basis: 'legal-obligation',
  special: 'safeguarding',
  recipients: 'Information governance leads and supervisors of the area; the file, whoever asked',
  retention: 'rights-request',
});
const correction = columnsOf({
  about: 'family',
  basis: 'legal-obligation',
  special: 'safeguarding',
  recipients:
    'Whoever sees the contact that it is about, and the information governance lead of the area',
  retention: 'family-record',
});
const sign = columnsOf({
  about: 'family',
  basis: 'legal-obligation',
  special: 'safeguarding',
  recipients: 'Information governance leads and supervisors of the area',
  retention: 'audit',
});

/** What families ask of their data, and how long it is kept. */
export const rights: Record<string, TableMap> = {
  subject_access_request: {
    id: request.key('Names the request'),
    area_id: request.key('Which council area answers it'),
    person_id: request.key('About whom it is'),
    contact_id: request.key('By which contact they were found'),
    person_name: request.name(
      'To write the answer to, and to see that it is about the right person',
    ),
    asker: request.fact('Whether they ask themselves or somebody for them'),
    recognised_by: request.words(
      'How it was made sure who asks for somebody’s data, and that they may',
    ),
    received_on: request.fact('From which day its clock runs'),
    registered_by: request.key('Who wrote it down'),
    registered_at: request.fact('When it was written down'),
    closed_reason: request.words(
      'Why a request ended without a pack, and what whoever asked was told',
    ),
    closed_by: request.key('Who closed it'),
    closed_at: request.fact('When it was closed'),
  },
  subject_access_item: {
    request_id: request.key('Of which request'),
    source: request.code('Of which table the value is'),
    row_id: request.key('Of which record the value is'),
    column: request.code('Which value it is'),
    decision: request.fact('Whether it is given, given without some words, or kept back'),
    words: request.words('Words that are taken out of what is given, such as names of others'),
    reason: request.fact('Why it is not given whole: one of four reasons of the law'),
    decided_by: request.key('Who decided it'),
    decided_at: request.fact('When it was decided'),
  },
  subject_access_pack: {
    id: request.key('Names the pack'),
    request_id: request.key('Of which request'),
    number: request.fact('Which pack of the request it is'),
    content: request.words('What is given to whoever asked, exactly as it was reviewed'),
    made_by: request.key('Who put it together'),
    made_at: request.fact('When it was put together'),
    review: request.fact('Whether it was released or sent back'),
    review_reason: request.words('What a reviewer wants changed in a pack before it is released'),
    asked_who_knows: request.fact('That the safeguarding lead was asked before it was released'),
    reviewed_by: request.key('Who reviewed it'),
    reviewed_at: request.fact('When it was reviewed'),
  },
  correction_request: {
    id: correction.key('Names the request'),
    area_id: correction.key('Which council area answers it'),
    contact_id: correction.key('Which contact is said to be wrong'),
    asked_by: correction.givenFact(
      'Whether the child, a parent or somebody else says so',
      'Who said that something is wrong',
    ),
    wrong: correction.readWords(
      'What somebody of a family says is wrong in their record',
      'What was said to be wrong',
    ),
    right: correction.readWords(
      'What would be right, in the words of whoever says so',
      'What would be right',
    ),
    received_on: correction.givenFact('From which day its clock runs', 'Said on'),
    registered_by: correction.key('Who wrote it down'),
    registered_at: correction.fact('When it was written down'),
    answer: correction.givenFact('Whether the record was wrong', 'The answer'),
    correction: correction.readWords(
      'What stands beside the record from now on',
      'What is right now',
    ),
    reason: correction.readWords('Why it was corrected or not, for the family to read', 'Why'),
    answered_by: correction.key('Who answered it'),
    answered_at: correction.givenFact('When it was answered', 'Answered on'),
  },
  legal_hold: {
    id: sign.key('Names the hold'),
    area_id: sign.key('In which council area'),
    family_id: sign.key('Whose record is held'),
    reason: sign.words('Why nothing of a record may go, as an inquiry or a court case'),
    placed_by: sign.key('Who placed it'),
    placed_at: sign.fact('Since when it holds'),
    lifted_reason: sign.words('Why a hold on a record is over'),
    lifted_by: sign.key('Who lifted it'),
    lifted_at: sign.fact('When it was lifted'),
  },
  retention_sign_off: {
    id: sign.key('Names what was said'),
    area_id: sign.key('In which council area'),
    family_id: sign.key('Of whose record it was said'),
    answer: sign.fact('Whether it is kept or may be destroyed'),
    reason: sign.words('Why a record whose time is over is kept, or may be destroyed'),
    look_again_on: sign.fact('When somebody looks again'),
    version: sign.code('Under which periods its time was over'),
    said_by: sign.key('Who said it'),
    said_at: sign.fact('When it was said'),
    agreed_by: sign.key('Who agreed as the second'),
    agreed_at: sign.fact('When they agreed'),
  },
};
