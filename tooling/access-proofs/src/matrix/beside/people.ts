import { randomUUID } from 'node:crypto';

import { day, moment } from '../made-up-area.ts';
import type { Row } from '../rows.ts';
import { BesideArea } from './area.ts';

/** Who is looked after, invited, looked at, and in a team. */
export class PeopleBeside extends BesideArea {
  make(): void {
    for (let number = 0; number < 6; number += 1) {
      const by = this.pick(this.staff());
      const whose = this.pick(this.staff().filter(({ id }) => id !== by['id']));
      this.add('second_factor_reset', {
        ...this.inArea(),
        actor_id: whose['id'],
        recognised_by: 'Rang back.',
        asked_by_id: by['id'],
        asked_at: moment(-3),
      });
      this.add('access_review', {
        area_id: this.areaId,
        quarter: `2020-Q${number}`,
        actor_id: whose['id'],
        answer: 'kept',
        answered_by: by['id'],
        answered_at: moment(-2),
      });
      this.add('unusual_review', {
        ...this.inArea(),
        key: randomUUID(),
        kind: 'own-name',
        actor_id: whose['id'],
        day: day(-1),
        answer: 'justified',
        reason: 'Asked.',
        version: '1',
        reviewed_by: by['id'],
        reviewed_at: moment(-1),
      });
      const takenTwo = number % 2 === 0 ? { role: 'administrator', until_on: day(0) } : {};
      this.add('staff_end', {
        ...this.inArea(),
        actor_id: whose['id'],
        asked_by_id: by['id'],
        asked_at: moment(-2),
        ...takenTwo,
      });
      this.#invitation(by, number);
      this.#team(by, whose, number);
    }
    for (const entry of this.here('restricted_entry').slice(0, 6)) {
      const { id: _id, ...kept } = entry;
      this.add('restricted_entry', { ...kept, id: randomUUID() });
    }
  }

  #invitation(by: Row, number: number): void {
    const email = `n${number}.${this.areaId.slice(0, 8)}@wenbrook.example`;
    const { id } = this.add('invitation', {
      ...this.inArea(),
      agency_id: by['agency_id'],
      email,
      name: 'New',
      job_title: 'Worker',
      token_hash: `\\x${randomUUID().replaceAll('-', '')}`,
      invited_by: by['id'],
      invited_at: moment(-3),
      expires_at: moment(90),
      ...(this.chance(0.3) ? { withdrawn_at: moment(-1), withdrawn_by: by['id'] } : {}),
    });
    this.add('invitation_role', { invitation_id: id, role: 'analyst', from_on: day(0) });
    this.add('mail_outbox', {
      ...this.inArea(),
      kind: 'invitation',
      subject_id: id,
      address: email,
      queued_at: moment(-3),
      try_at: moment(-3),
      tries: 0,
    });
  }

  #team(by: Row, whose: Row, number: number): void {
    const ended = number % 3 === 0 ? { ended_at: moment(-1) } : {};
    const team = this.add('team', {
      ...this.inArea(),
      agency_id: by['agency_id'],
      name: `Team ${number}`,
      started_at: moment(-9),
      ...ended,
    });
    const member = { area_id: this.areaId, team_id: team['id'], actor_id: whose['id'] };
    // Each moment is another's: a post is in one team from one moment.
    this.add('team_member', { ...member, started_at: moment(-20 - number), ended_at: moment(-8) });
  }
}
