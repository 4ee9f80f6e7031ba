import { randomUUID } from 'node:crypto';

import type { Connection } from '@waymark/db/client';
import { agencyKinds, staffRoles } from '@waymark/domain/access';
import { restrictedClasses } from '@waymark/domain/need-to-know';
import {
  defaultTriageParameters,
  routeContact,
  triageOutcomes,
  type TriageFacts,
} from '@waymark/domain/triage';

import { day, MadeUpArea, moment, type Row } from './made-up-area.ts';

const families = 40;

/**
 * Makes up a council area from a seed: agencies of every kind that have signed, not yet, or no more; people in every role,
 * past, present and to come; families in every state; what is kept back of them, and glass that was broken.
 */
export async function makeBorough(
  { sql }: Connection,
  seed: number,
  prefix: string,
): Promise<void> {
  const rows = new Borough(seed, prefix).make();
  await sql.begin(async (tx) => {
    for (const [table, list] of rows) {
      if (list.length > 0) await tx`insert into ${tx(table)} ${tx(list)}`;
    }
  });
}

class Borough extends MadeUpArea {
  make(): ReadonlyMap<string, Row[]> {
    this.add('area', {
      id: this.areaId,
      name: `Area ${this.prefix}`,
      reference_prefix: this.prefix,
    });
    const agencies = agencyKinds.map((kind) =>
      this.add('agency', { ...this.inArea(), name: `${kind} of ${this.prefix}`, kind }),
    );
    const actors = agencies.flatMap((agency) => [1, 2, 3].map(() => this.#person(agency)));
    this.agreements(agencies, actors);
    const meetings = this.#meetings(agencies);
    for (let number = 1; number <= families; number += 1) {
      this.#family({ number, agencies, actors, meetings });
    }
    return this.rows;
  }

  #person(agency: Row): Row {
    const id = randomUUID();
    const actor = this.add('actor', {
      ...this.inArea(id),
      agency_id: agency['id'] ?? '',
      kind: 'person',
      person_id: id,
      name: `Pat ${id.slice(0, 4)}`,
      job_title: 'Worker',
      ended_at: this.chance(0.12) ? moment(-1) : null,
    });
    for (const role of staffRoles) {
      if (!this.chance(0.25)) continue;
      const [from, until] = this.pick([
        [-30, null],
        [-30, 0],
        [-30, -1],
        [1, null],
        [0, 30],
      ] as const);
      this.add('actor_role', {
        actor_id: id,
        role,
        from_on: day(from),
        until_on: until === null ? null : day(until),
      });
    }
    return actor;
  }

  #meetings(agencies: Row[]): Row[] {
    const series = this.add('triage_series', {
      ...this.inArea(),
      name: 'Triage',
      time: '09:30',
      weekdays: ['monday'],
    });
    const of = { series_id: series['id'] ?? '' };
    const meetings = [-7, 7, 14].map((offset) =>
      this.add('triage_meeting', {
        ...this.inArea(),
        ...of,
        name: 'Triage',
        starts_at: moment(offset * 24),
      }),
    );
    for (const { id: agency_id = '' } of agencies) {
      if (this.chance(0.7)) this.add('triage_series_seat', { ...of, agency_id });
      for (const { id: meeting_id = '' } of meetings) {
        if (this.chance(0.6)) this.add('triage_seat', { meeting_id, agency_id });
      }
    }
    return meetings;
  }

  #family(of: { number: number; agencies: Row[]; actors: Row[]; meetings: Row[] }): void {
    const { number, actors } = of;
    const maker = this.pick(actors);
    const family = this.add('family', {
      ...this.inArea(),
      name: `Family ${number}`,
      created_by: maker['id'] ?? '',
      created_at: moment(-48),
    });
    const family_id = String(family['id']);
    const people = ['child', 'adult'].map((kind) =>
      this.add('person', {
        ...this.inArea(),
        family_id,
        kind,
        given_name: 'Robin',
        family_name: `Family ${number}`,
      }),
    );
    for (let part = 1; part <= (this.chance(0.4) ? 2 : 1); part += 1) {
      this.#contact({ ...of, family_id, people, reference: `${this.prefix}-26-${number}${part}` });
    }
  }

  #contact(of: {
    family_id: string;
    people: Row[];
    reference: string;
    agencies: Row[];
    actors: Row[];
    meetings: Row[];
  }): void {
    const { family_id, people, actors } = of;
    const facts = this.#facts();
    const route = routeContact(facts, defaultTriageParameters);
    const by = this.pick(actors);
    const contact = this.add('contact', {
      ...this.inArea(),
      family_id,
      reference: of.reference,
      state: 'routed',
      source: 'police',
      agency_id: by['agency_id'] ?? '',
      recorded_by: by['id'] ?? '',
      recorded_at: moment(-24),
      worry: 'A worry.',
      analysis: '',
      child_voice: '',
      agreement: 'asked-given',
      agreement_reason: '',
      facts: JSON.stringify(facts),
      route: JSON.stringify(route),
      route_outcome: route.outcome,
      facts_answered_by: this.chance(0.3) ? (this.pick(actors)['id'] ?? null) : null,
    });
    const contact_id = String(contact['id']);
    for (const { id: person_id = '' } of people) {
      if (this.chance(0.75)) this.add('contact_person', { contact_id, person_id });
    }
    const isForMeeting = ['pit-stop', 'pit-stop-adult-partners'].includes(route.outcome);
    if (isForMeeting && this.chance(0.85)) this.#item(contact, of);
    this.#keptBack(family_id, people, actors);
    this.#glass(contact, actors);
    for (let told = 0; told < 2; told += 1) {
      const recipient_id = this.pick(actors)['id'] ?? '';
      const notice = { recipient_id, kind: 'contact-listed', contact_id, at: moment(-2) };
      this.add('notification', { ...this.inArea(), ...notice });
    }
  }

  #item(
    contact: Row,
    { agencies, actors, meetings }: Record<'agencies' | 'actors' | 'meetings', Row[]>,
  ): void {
    const contact_id = contact['id'] ?? '';
    const state = this.pick(['listed', 'decided', 'withdrawn'] as const);
    const by = { listed_by: this.pick(actors)['id'] ?? '', listed_at: moment(-20) };
    const item = this.add('triage_item', {
      ...this.inArea(),
      ...by,
      contact_id,
      meeting_id: this.pick(meetings)['id'] ?? '',
      state,
    });
    const item_id = item['id'] ?? '';
    for (let given = 0; given < 3; given += 1) {
      const giver = this.pick(actors);
      const from = { agency_id: giver['agency_id'] ?? '', added_by: giver['id'] ?? '' };
      const what = { added_at: moment(-10), kind: 'not-known' };
      this.add('triage_return', { ...this.inArea(), ...from, ...what, item_id });
    }
    if (state !== 'decided') return;
    const decided_by = this.pick(actors)['id'] ?? '';
    this.add('triage_decision', {
      ...this.inArea(),
      item_id,
      contact_id,
      outcome: this.pick(triageOutcomes),
      decision: '{}',
      must_record: [],
      decided_by,
      decided_at: moment(-5),
    });
    const assignee = this.pick(actors);
    const isDone = this.chance(0.4);
    this.add('action', {
      ...this.inArea(),
      contact_id,
      item_id,
      description: 'Visit.',
      agency_id: this.chance(0.5)
        ? (assignee['agency_id'] ?? '')
        : (this.pick(agencies)['id'] ?? ''),
      assignee_id: assignee['id'] ?? '',
      due_on: day(14),
      state: isDone ? 'done' : 'open',
      created_by: decided_by,
      created_at: moment(-5),
      completed_at: isDone ? moment(-1) : null,
    });
  }

  #keptBack(family_id: string, people: Row[], actors: Row[]): void {
    const writer = this.pick(actors);
    const by = { agency_id: writer['agency_id'] ?? '', written_by: writer['id'] ?? '' };
    const entry = this.add('restricted_entry', {
      ...this.inArea(),
      ...by,
      family_id,
      class: this.pick(restrictedClasses),
      written_at: moment(-3),
    });
    const entry_id = entry['id'] ?? '';
    this.add('restricted_text', {
      entry_id,
      person_id: null,
      text: 'Kept back.',
      why: 'Because.',
    });
    if (this.chance(0.5)) {
      const named = { named_by: writer['id'] ?? '', named_at: moment(-2) };
      this.add('restricted_reader', {
        entry_id,
        actor_id: this.pick(actors)['id'] ?? '',
        ...named,
      });
    }
    const setting = { ways: ['call'], words: 'In the morning.', set_at: moment(-2) };
    const set_by = this.pick(actors)['id'] ?? '';
    const person_id = this.pick(people)['id'] ?? '';
    this.add('safe_contact', { ...this.inArea(), ...setting, person_id, set_by });
  }

  #glass(contact: Row, actors: Row[]): void {
    if (!this.chance(0.4)) return;
    const isOpen = this.chance(0.6);
    this.add('break_glass', {
      ...this.inArea(),
      family_id: contact['family_id'] ?? '',
      contact_id: contact['id'] ?? '',
      actor_id: this.pick(actors)['id'] ?? '',
      reason: 'They stand here and I must know.',
      broken_at: moment(isOpen ? -1 : -9),
      ends_at: moment(isOpen ? 3 : -5),
      version: '1',
    });
  }

  #facts(): TriageFacts {
    const isAdult = this.chance(0.3);
    return {
      screenedByPolice: 'yes',
      immediateDanger: this.chance(0.1) ? 'yes' : 'no',
      caseType: 'child-concern',
      childLinked: isAdult ? 'no' : 'yes',
      risk: this.pick(['standard', 'standard', 'medium', 'high'] as const),
      meetsLaThreshold: this.chance(0.15) ? 'yes' : 'no',
      openToSocialCare: this.chance(0.1) ? 'yes' : 'no',
      secondRiskAssessment: 'not-applicable',
      secondAssessmentRaisedToHigh: 'no',
    };
  }
}
