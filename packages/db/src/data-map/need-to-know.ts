import { columnsOf, type TableMap } from './column.ts';

const known = columnsOf({
  about: 'family',
  basis: 'public-task',
  special: 'safeguarding',
  recipients:
    'Of Prevent, whoever wrote it, whom they named and the front door; of informants, whoever wrote it and whom they named; of the rest, whoever sees the family may know that it is there',
  retention: 'family-record',
});
const readBy = columnsOf({
  about: 'family',
  basis: 'public-task',
  special: 'safeguarding',
  recipients: 'Whoever wrote it, whom they named, and whoever its class lets read it',
  retention: 'family-record',
});
const reach = columnsOf({
  about: 'family',
  basis: 'public-task',
  special: 'safeguarding',
  recipients: 'Whoever sees the person, so that nobody reaches them in a way that is not safe',
  retention: 'family-record',
});
const glass = columnsOf({
  about: 'staff',
  basis: 'legal-obligation',
  special: null,
  recipients:
    'Whoever broke it, whoever looks after the family, and an information governance lead who is somebody else',
  retention: 'audit',
});

/** Single entries that only some may read, safe ways to reach somebody, and broken glass. None of it is in a pack (RTS-5). */
export const needToKnow: Record<string, TableMap> = {
  restricted_entry: {
    id: known.key('Names the entry'),
    area_id: known.key('Keeps it in its council area'),
    family_id: known.key('Of which family it is'),
    class: known.fact(
      'Why it is kept from most: Prevent, an informant, safe contact, a third party, health in confidence',
    ),
    agency_id: known.key('Which agency wrote it'),
    written_by: known.key('Who wrote it'),
    written_at: known.fact('When it was written'),
  },
  restricted_text: {
    entry_id: readBy.key('Of which entry it is'),
    person_id: readBy.key('About whom of the family it is'),
    text: readBy.words(
      'What only some may know, because it could put somebody in danger or was told in confidence',
    ),
    why: readBy.words('Why only some may read what a restricted entry says'),
  },
  restricted_reader: {
    entry_id: known.key('Which entry'),
    actor_id: known.key('Who may read it beside its class'),
    named_by: known.key('Who named them'),
    named_at: known.fact('When they were named'),
  },
  safe_contact: {
    id: reach.key('Names what was said'),
    area_id: reach.key('Keeps it in its council area'),
    person_id: reach.key('Who is to be reached safely'),
    ways: reach.fact('In which ways they may be reached'),
    words: reach.words(
      'What has to be heeded when somebody is reached, such as when and where not to',
    ),
    set_by: reach.key('Who wrote it down'),
    set_at: reach.fact('Since when it holds'),
  },
  break_glass: {
    id: glass.key('Names the time for which it was broken'),
    area_id: glass.key('In which council area'),
    family_id: glass.key('Which family was opened'),
    contact_id: glass.key('By which contact it was found'),
    actor_id: glass.key('Who opened a family that was not their work'),
    reason: glass.words('Why somebody opened a family that was not their work'),
    broken_at: glass.fact('From when'),
    ends_at: glass.fact('Until when'),
    version: glass.code('Under which settings'),
    answer: glass.fact('Whether it was justified'),
    finding: glass.words('How whoever reviewed broken glass knows whether it was justified'),
    reviewed_by: glass.key('Who reviewed it'),
    reviewed_at: glass.fact('When it was reviewed'),
  },
};
