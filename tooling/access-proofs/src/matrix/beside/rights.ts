import { randomUUID } from 'node:crypto';

import { day, moment } from '../made-up-area.ts';
import type { Row } from '../rows.ts';
import { BesideArea } from './area.ts';

/** What families asked for, and how long records are kept. */
export class RightsBeside extends BesideArea {
  make(contact: Row): void {
    const by = this.pick(this.staff());
    const of = { registered_by: by['id'], registered_at: moment(-3), received_on: day(-1) };
    if (this.chance(0.4)) this.#request(contact, of);
    if (this.chance(0.4)) {
      const asked = { asked_by: 'child', wrong: 'That.', right: 'This.' };
      const answer = { answer: 'corrected', correction: 'This.', reason: 'So.' };
      const answered = { ...answer, answered_by: by['id'], answered_at: moment(-1) };
      this.add('correction_request', {
        ...this.inArea(),
        contact_id: contact['id'],
        ...of,
        ...asked,
        ...(this.chance(0.3) ? answered : {}),
      });
    }
    this.#kept(contact, by);
  }

  #request(contact: Row, of: Row): void {
    const named = (this.rows.get('contact_person') ?? []).find(
      (each) => each['contact_id'] === contact['id'],
    );
    if (!named) return;
    const isClosed = this.chance(0.3);
    const closed = {
      closed_reason: 'Over.',
      closed_by: of['registered_by'],
      closed_at: moment(-1),
    };
    const request = this.add('subject_access_request', {
      ...this.inArea(),
      ...of,
      contact_id: contact['id'],
      person_id: named['person_id'],
      person_name: 'Robin',
      asker: 'themselves',
      recognised_by: 'Known.',
      ...(isClosed ? closed : {}),
    });
    const request_id = request['id'];
    this.add('subject_access_item', {
      request_id,
      source: 'contact',
      row_id: contact['id'],
      column: 'worry',
      decision: 'give',
      words: [],
      decided_by: of['registered_by'],
      decided_at: moment(-2),
    });
    if (this.chance(0.4)) return;
    const review = this.pick([null, null, 'released', 'returned'] as const);
    const another = this.staff().find((each) => each['id'] !== of['registered_by']);
    const reviewed = { review_reason: 'So.', asked_who_knows: true, reviewed_by: another?.['id'] };
    this.add('subject_access_pack', {
      id: randomUUID(),
      request_id,
      number: 1,
      content: {},
      made_by: of['registered_by'],
      made_at: moment(-2),
      ...(review === null ? {} : { review, ...reviewed, reviewed_at: moment(-1) }),
    });
  }

  #kept(contact: Row, by: Row): void {
    const family_id = contact['family_id'];
    const isHeld =
      this.here('legal_hold').some((each) => each['family_id'] === family_id) ||
      this.made.some(([table, row]) => table === 'legal_hold' && row['family_id'] === family_id);
    if (this.chance(0.3)) {
      const answer = isHeld || this.chance(0.3) ? 'keep' : 'destroy';
      this.add('retention_sign_off', {
        ...this.inArea(),
        family_id,
        answer,
        reason: 'Over.',
        look_again_on: answer === 'keep' ? day(90) : null,
        version: '1',
        said_by: by['id'],
        // RET-6: before the last thing that was done, or after it.
        said_at: moment(this.pick([-3, 0])),
      });
    }
    if (isHeld || this.chance(0.75)) return;
    const lifted = { lifted_reason: 'Over.', lifted_by: by['id'], lifted_at: moment(-1) };
    this.add('legal_hold', {
      ...this.inArea(),
      family_id,
      reason: 'An inquiry.',
      placed_by: by['id'],
      placed_at: moment(-2),
      ...(this.chance(0.4) ? lifted : {}),
    });
  }
}
