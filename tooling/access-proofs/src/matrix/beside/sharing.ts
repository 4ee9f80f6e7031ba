import { randomUUID } from 'node:crypto';

import { staffRoles } from '@waymark/domain/access';

import { day, moment } from '../made-up-area.ts';
import { textOf, type Row } from '../rows.ts';
import { BesideArea } from './area.ts';

/** Shares, what the family answered, and what was taken back. */
export class SharingBeside extends BesideArea {
  make(contact: Row): void {
    const named = (this.rows.get('contact_person') ?? []).filter(
      (each) => each['contact_id'] === contact['id'],
    );
    const [first] = named;
    if (!first) return;
    const person = textOf(first, 'person_id');
    const shares = [1, 2].filter(() => this.chance(0.6)).map(() => this.#share(contact, person));
    if (this.chance(0.6))
      this.#answers(
        contact,
        person,
        shares.filter((each) => each !== null),
      );
  }

  /** One decision with what came of it. Gives it where it was shared. */
  #share(contact: Row, person: string): Row | null {
    const by = this.pick(this.staff());
    const isShare = this.chance(0.85);
    const approval = isShare
      ? this.pick(['not-needed', 'first', 'afterwards'] as const)
      : 'not-needed';
    const row = this.add('disclosure', {
      ...this.inArea(),
      contact_id: contact['id'],
      decision: isShare ? 'share' : 'not-share',
      decided_by: by['id'],
      acting_as: this.pick(staffRoles),
      agency_id: by['agency_id'],
      decided_at: moment(-8),
      subject_ids: [person],
      ...this.#recipient(),
      recipient_kind: 'other',
      purpose: 'Help.',
      reason: 'It helps.',
      class: 'A',
      agreement: this.pick(['given', 'given', 'not-sought'] as const),
      answered_by: person,
      answered_at: moment(-9),
      answered_how: 'By telephone.',
      confidence: 'nothing-in-confidence',
      rule: 'I1',
      rule_version: '1',
      data_items: isShare ? ['Name'] : [],
      held_back: [],
      lawful_basis: isShare ? 'public-task' : null,
      rested_on: isShare ? 'another-basis' : null,
      goes_on: isShare && this.chance(0.5),
      approval,
      why_it_could_not_wait: approval === 'afterwards' ? 'Danger.' : null,
      approval_due_on: approval === 'afterwards' ? day(1) : null,
      only_few: this.chance(0.3),
    });
    if (!isShare && this.chance(0.5)) {
      const looked = { reason: 'It stays so.', look_again_on: day(30), recorded_by: by['id'] };
      const at = { disclosure_id: row['id'], recorded_at: moment(-2) };
      this.add('disclosure_look', { ...this.inArea(), ...looked, ...at });
    }
    return isShare && this.#whatCame(row, by, approval) ? row : null;
  }

  #recipient(): Row {
    const agency = this.pick(this.here('agency'));
    return this.chance(0.6)
      ? { recipient_id: agency['id'], recipient_agency_id: agency['id'], recipient_name: null }
      : { recipient_id: randomUUID(), recipient_agency_id: null, recipient_name: 'A workshop' };
  }

  #whatCame(row: Row, by: Row, approval: string): boolean {
    const of = { disclosure_id: row['id'], area_id: this.areaId };
    const another = this.staff().find(
      (each) => each['agency_id'] === by['agency_id'] && each['id'] !== by['id'],
    );
    const isApproved = approval !== 'not-needed' && another !== undefined && this.chance(0.4);
    if (isApproved) {
      const answer = { acting_as: 'manager', answer: 'approved', reason: 'Yes.' };
      this.add('disclosure_approval', {
        ...of,
        ...answer,
        answered_by: another['id'],
        answered_at: moment(-7),
      });
    }
    if ((approval === 'first' && !isApproved) || this.chance(0.35)) return false;
    const recorded = { recorded_by: by['id'], recorded_at: moment(-6) };
    const made = { shared_at: moment(-6), method: 'telephone' };
    this.add('disclosure_made', { ...of, ...recorded, ...made });
    if (this.chance(0.6)) {
      const told = { id: randomUUID(), told: true, told_at: moment(-6) };
      this.add('disclosure_told', { ...of, ...recorded, ...told });
    }
    return true;
  }

  #answers(contact: Row, person: string, shares: readonly Row[]): void {
    const by = this.pick(this.staff());
    const asked_id = randomUUID();
    for (const question of ['service', 'notice', 'objections', 'confidence']) {
      const answer = this.add('family_answer', {
        ...this.inArea(),
        contact_id: contact['id'],
        asked_id,
        question,
        person_id: person,
        given_by: person,
        given_on: day(-1),
        capture: 'telephone',
        wording_version: `${question}-1`,
        agreed: question === 'service' ? true : null,
        how_judged_able: question === 'service' ? 'An adult.' : null,
        agency_id: by['agency_id'],
        recorded_by: by['id'],
        recorded_at: moment(-5),
      });
      this.#linesOf(answer, question);
      if (question === 'service' && this.chance(0.5)) this.#takenBack(answer, person, shares);
    }
  }

  #linesOf(answer: Row, question: string): void {
    if (question !== 'objections' && question !== 'confidence') return;
    const line = { answer_id: answer['id'], number: 1, words: 'My sister.' };
    const { id } = this.add('family_answer_line', { ...this.inArea(), ...line });
    if (this.chance(0.7)) return;
    this.add('family_answer_withdrawal', {
      ...this.inArea(),
      answer_id: answer['id'],
      line_id: id,
      withdrawn_on: day(0),
      withdrawn_by: answer['person_id'],
      capture: 'telephone',
      recorded_by: this.pick(this.staff())['id'],
      recorded_at: moment(-4),
    });
  }

  #takenBack(answer: Row, person: string, shares: readonly Row[]): void {
    const by = this.pick(this.staff());
    const withdrawal = this.add('family_answer_withdrawal', {
      ...this.inArea(),
      answer_id: answer['id'],
      line_id: null,
      withdrawn_on: day(0),
      withdrawn_by: person,
      capture: 'telephone',
      recorded_by: by['id'],
      recorded_at: moment(-4),
    });
    for (const share of shares) {
      if (share['agreement'] !== 'given' || this.chance(0.3)) continue;
      const isDone = this.chance(0.4);
      const done = { done_at: moment(-1), done_by: share['decided_by'] };
      this.add('sharing_task', {
        ...this.inArea(),
        withdrawal_id: withdrawal['id'],
        kind: 'tell',
        disclosure_id: share['id'],
        assignee_id: share['decided_by'],
        asked_on: day(0),
        ...(isDone ? done : {}),
      });
    }
  }
}
