import { columnsOf, nobody, type TableMap } from './column.ts';

const record = columnsOf({
  about: 'family',
  basis: 'public-task',
  special: 'safeguarding',
  recipients:
    'Whoever recorded the contact, the chair and the agencies of its meeting, the front door where it goes there, whoever has an action from it',
  retention: 'family-record',
});
const ofMeeting = columnsOf({
  about: 'family',
  basis: 'public-task',
  special: 'safeguarding',
  recipients:
    'The chair and the agencies of its meeting that signed, and never whoever raised the worry',
  retention: 'family-record',
});
const ofOutcome = columnsOf({
  about: 'family',
  basis: 'public-task',
  special: 'safeguarding',
  recipients:
    'The meeting, whoever raised the worry, whoever has an action from it, the front door where it went there',
  retention: 'family-record',
});

/** Families, what is known of them, what was decided and who does what. */
export const casework: Record<string, TableMap> = {
  family: {
    id: record.key('Names the family without its name'),
    area_id: record.key('Keeps it in its council area'),
    name: record.givenName('To speak of the family at the meeting', 'Name of the family'),
    created_by: record.key('To know who wrote the family down'),
    created_at: record.fact('To know since when it is held'),
  },
  person: {
    id: record.key('Names the person without their name'),
    area_id: record.key('Keeps the person in their council area'),
    family_id: record.key('Says which family they belong to'),
    kind: record.givenFact('To tell children, adults and unborn children apart', 'Child or adult'),
    given_name: record.givenName('To know whom it is about', 'Given name'),
    family_name: record.givenName('To know whom it is about, and find them again', 'Family name'),
    date_of_birth: record.givenFact(
      'To tell two of one name apart, and for how long the record is kept',
      'Date of birth',
    ),
  },
  contact_person: {
    contact_id: record.key('Which contact names the person'),
    person_id: record.key('Which person the contact names'),
  },
  contact: {
    id: record.key('Names the contact in addresses and notices'),
    area_id: record.key('Keeps the contact in its council area'),
    family_id: record.key('Says which family it is about'),
    reference: record.givenCode('To speak of it without a name', 'Reference'),
    state: record.fact('To know what is still to be done'),
    source: record.givenFact('To know how it came in', 'How it came in'),
    agency_id: record.key('To know which agency raised it'),
    recorded_by: record.key('To ask, and to tell them what came of it'),
    recorded_at: record.givenFact('To see to it in time', 'Written down on'),
    worry: record.readWords(
      'What somebody is worried about, so that the right help can be found',
      'The worry',
    ),
    analysis: record.readWords(
      'What a professional makes of the worry, told apart from what was seen',
      'What it may mean',
    ),
    child_voice: record.readWords(
      'What the child says in their own words, heard before the adults’ accounts',
      'What the child said',
    ),
    agreement: record.givenFact(
      'Whether the family was asked and what they said',
      'Whether the family agreed',
    ),
    agreement_reason: record.readWords(
      'Why the family was not asked, or what they said when they were',
      'Why, in words',
    ),
    police_reference: record.code('To find it in the records of the police'),
    screened_by: record.name('Which specialist of the police decided that it may be shared'),
    facts: record.code(
      'The answers that the route stands on: risk, danger, open to social care, each one of a fixed list',
    ),
    route: record.code(
      'Where the rules sent it and why, as it was explained at the time: sentences of the rules',
    ),
    route_outcome: record.givenFact('Where the rules sent it', 'Where it went'),
    facts_answered_by: record.key('To know who answered the facts again'),
    made_under: record.key('Under which agreement of partners it was shared'),
    acknowledged_at: record.fact('To know that whoever raised it heard what came of it'),
  },
  triage_series: {
    id: nobody.key('Names the series of meetings'),
    area_id: nobody.key('Keeps it in its council area'),
    name: nobody.name('What the meeting is called'),
    time: nobody.code('At what time it begins'),
    weekdays: nobody.fact('On which days it may be'),
  },
  triage_series_seat: {
    series_id: nobody.key('Which series'),
    agency_id: nobody.key('Which agency has a seat at it'),
  },
  triage_meeting: {
    id: nobody.key('Names the meeting'),
    area_id: nobody.key('Keeps it in its council area'),
    series_id: nobody.key('Which series it belongs to'),
    name: nobody.name('What this meeting is called'),
    starts_at: nobody.fact('When it begins'),
  },
  triage_seat: {
    meeting_id: nobody.key('Which meeting'),
    agency_id: nobody.key('Which agency has a seat at it'),
  },
  triage_item: {
    id: ofOutcome.key('Names the item on the list'),
    area_id: ofOutcome.key('Keeps it in its council area'),
    meeting_id: ofOutcome.key('At which meeting the family is talked about'),
    contact_id: ofOutcome.key('Which contact is talked about'),
    state: ofOutcome.fact('Whether it is decided yet'),
    listed_by: ofOutcome.key('To know who put it on the list'),
    listed_at: ofOutcome.givenFact(
      'To know since when it waits',
      'Put on the list of a meeting on',
    ),
    withdrawn_reason: ofOutcome.readWords(
      'Why the chair took the family off the list',
      'Why it was taken off the list',
    ),
    withdrawn_at: ofOutcome.givenFact('When it was taken off the list', 'Taken off the list on'),
  },
  triage_return: {
    id: ofMeeting.key('Names what one agency told'),
    area_id: ofMeeting.key('Keeps it in its council area'),
    item_id: ofMeeting.key('For which item it was told'),
    agency_id: ofMeeting.key('Which agency told it'),
    added_by: ofMeeting.key('Who told it for the agency'),
    added_at: ofMeeting.givenFact('When it was told', 'Told on'),
    kind: ofMeeting.givenFact(
      'Whether the agency knows the family, and shares or keeps back what it knows',
      'What kind of answer',
    ),
    text: ofMeeting.readWords(
      'What one agency knows of the family, as much as the meeting needs',
      'What was told',
    ),
    reason: ofMeeting.readWords('Why an agency keeps back what it knows', 'Why it was kept back'),
    made_under: ofMeeting.key('Under which agreement of partners it was told'),
  },
  triage_decision: {
    id: ofOutcome.key('Names the decision'),
    area_id: ofOutcome.key('Keeps it in its council area'),
    item_id: ofOutcome.key('Which item was decided'),
    contact_id: ofOutcome.key('Which contact was decided'),
    outcome: ofOutcome.givenFact(
      'Which of the four outcomes the meeting agreed',
      'What was agreed',
    ),
    decision: ofOutcome.readWords(
      'What exactly was agreed and why, with the service or the agency that helps',
      'What was agreed, and why',
    ),
    must_record: ofOutcome.code(
      'What the rules ask to be recorded beside it: sentences of the rules',
    ),
    decided_by: ofOutcome.key('Who recorded it as chair'),
    decided_at: ofOutcome.givenFact('When it was agreed', 'Agreed on'),
  },
  action: {
    id: ofOutcome.key('Names what is to be done'),
    area_id: ofOutcome.key('Keeps it in its council area'),
    contact_id: ofOutcome.key('For which contact it is done'),
    item_id: ofOutcome.key('From which decision it comes'),
    description: ofOutcome.readWords(
      'What one named person does for the family',
      'What is to be done',
    ),
    agency_id: ofOutcome.key('Which agency does it'),
    assignee_id: ofOutcome.key('Who does it'),
    due_on: ofOutcome.givenFact('By when it is done', 'To be done by'),
    state: ofOutcome.fact('Whether it is done'),
    created_by: ofOutcome.key('Who gave it to them'),
    created_at: ofOutcome.fact('Since when they have it'),
    completed_at: ofOutcome.givenFact('When it was done', 'Done on'),
    completion_note: ofOutcome.readWords(
      'What came of what was done for the family',
      'What came of it',
    ),
  },
  reference_counter: {
    area_id: nobody.key('Whose references are counted'),
    year: nobody.fact('Of which year'),
    last: nobody.fact('The last number given out'),
  },
};
