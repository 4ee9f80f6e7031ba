import { randomUUID } from 'node:crypto';

import { day, moment } from '../made-up-area.ts';
import type { Row } from '../rows.ts';
import { BesideArea } from './area.ts';

/** A service, and what families ask by the site. */
export class DirectoryBeside extends BesideArea {
  make(): void {
    const organisation = this.add('directory_organisation', { ...this.inArea(), name: 'A hub' });
    const place = { address: [], accessibility: [], exact_address_hidden: false };
    const [location] = [1, 2].map(() =>
      this.add('directory_location', { ...this.inArea(), ...place }),
    );
    const [term] = [1, 2].map(() =>
      this.add('directory_term', {
        id: randomUUID(),
        taxonomy: 'category',
        code: randomUUID(),
        name: 'T',
      }),
    );
    const service = this.add('directory_service', {
      ...this.inArea(),
      organisation_id: organisation['id'],
      source: 'made',
      source_id: randomUUID(),
      name: 'Stay and play',
      description: '',
      phones: [],
      status: 'active',
      cost_kind: 'free',
      referral: 'not-needed',
      ways: [],
      source_modified_at: moment(-9),
      content_hash: '',
      changed_at: moment(-9),
    });
    const of = { service_id: service['id'], position: 1 };
    this.add('directory_service_location', { ...of, location_id: location?.['id'] });
    this.add('directory_service_term', { ...of, term_id: term?.['id'] });
    this.add('directory_session', { ...of, weekday: 'Monday', opens: '09:00', closes: '10:00' });
    const refused = { source: 'made', key: randomUUID(), name: 'n', reasons: [] };
    this.add('directory_quarantine', {
      area_id: this.areaId,
      ...refused,
      refused_at: moment(-1),
    });
    this.#asked(service);
  }

  #asked(service: Row): void {
    for (const topic of ['closed', 'times', 'phones']) {
      if (topic === 'phones') continue;
      this.add('out_of_date_report', {
        ...this.inArea(),
        service_id: service['id'],
        service_name: 'Stay and play',
        topic,
        words: '',
        reported_at: moment(-2),
        delete_on: day(30),
        times_said: 1,
      });
    }
    for (let number = 0; number < 5; number += 1) {
      const by = this.pick(this.staff());
      const isHandedOn = number % 2 === 0;
      const handed = {
        hand_on_reason: 'they-agreed',
        handed_on_by: by['id'],
        handed_on_at: moment(-1),
      };
      this.add('call_back', {
        ...this.inArea(),
        state: 'waiting',
        inbox: isHandedOn ? 'front-door' : 'hub',
        name: 'Jo',
        phone: '0',
        way: 'ring',
        times: ['morning'],
        message_safe: 'yes',
        about: 'Money',
        asked_at: moment(-3),
        ring_by: day(1),
        delete_on: day(30),
        delete_at_latest: day(30),
        tries: 0,
        ...(isHandedOn ? handed : {}),
      });
    }
  }
}
