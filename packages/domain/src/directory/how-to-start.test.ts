import { describe, expect, it, test } from 'vitest';
import { fromOpenReferral } from './from-open-referral.ts';
import { nestedFromOpenReferral } from './read-open-referral.ts';
import { readService } from './read-service.ts';
import type { DirectoryService } from './service.ts';
import { countedId } from './testing/counted-id.ts';
import { place, reading, record } from './testing/records.ts';
import { toOpenReferral } from './to-open-referral.ts';

const id = '2a3483ea-8966-4f50-9dc3-7bafa1e5c623';
const feed = (change: Record<string, unknown>) => ({
  id,
  name: 'Play',
  organization: { id, name: 'Marsh Lane Trust' },
  ...change,
});
const imported = (change: Record<string, unknown>) =>
  readService(nestedFromOpenReferral(feed(change)), reading());
const sent = (service: DirectoryService | undefined): Record<string, unknown> =>
  service ? JSON.parse(JSON.stringify(toOpenReferral(service, countedId))) : {};

describe('DIR-43 what a service says of starting with it', () => {
  test.each<[Record<string, unknown>, Partial<DirectoryService>]>([
    [{ alert: 'We have spaces' }, { alert: 'We have spaces' }],
    [{ alert: { text: 'We have spaces' } }, { alert: 'We have spaces' }],
    [{ alert: { text: null } }, {}],
    [{ alert: '' }, {}],
    [{ wait_time: 'Two to four weeks' }, { waitTime: 'Two to four weeks' }],
    [{ application_process: 'Ring us' }, { applicationProcess: 'Ring us' }],
    [{ interpretation_services: 'Ask for BSL' }, { interpretation: 'Ask for BSL' }],
  ])('is read alike on import and from any feed, and passed on: %j', (change, expected) => {
    const { service } = imported(change);
    for (const read of [service, fromOpenReferral(feed(change)), fromOpenReferral(sent(service))])
      expect({
        ...(read?.alert && { alert: read.alert }),
        ...(read?.waitTime && { waitTime: read.waitTime }),
        ...(read?.applicationProcess && { applicationProcess: read.applicationProcess }),
        ...(read?.interpretation && { interpretation: read.interpretation }),
      }).toEqual(expected);
  });

  it('is plain text', () => {
    expect(imported({ alert: '<p>Shut</p><p>till May</p>' }).service?.alert).toBe(
      'Shut\n\ntill May',
    );
  });

  it('DIR-7 does not tell a hidden address', () => {
    const texts = {
      alert: 'Now at 12 Weir Lane',
      wait_time: 'None at 12 Weir Lane',
      application_process: 'Come to 12 Weir Lane',
      interpretation_services: 'At 12 Weir Lane',
    };
    const hidden = place({ mask_exact_address: true, address_1: '12 Weir Lane' });
    const { service, notes } = readService(record({ ...texts, locations: [hidden] }), reading());
    expect(service?.waitTime).toBe('None at (address not shown)');
    expect(JSON.stringify(service)).not.toContain('Weir Lane');
    for (const label of ['alert', 'wait', 'how to apply', 'interpreter'])
      expect(notes).toContain(`${label}: hidden address taken out`);
  });

  test.each([
    [{ accreditations: 'Gold' }, 'accreditations'],
    [{ eligibility_description: 'Families in Millbeck' }, 'eligibility description'],
    [{ funding: [{ source: 'Grants' }] }, 'funding'],
    [{ licenses: 'A' }, 'licenses'],
    [{ required_documents: [{ document: 'Red book' }] }, 'required documents'],
  ])('what is not carried is said: %j', (change, label) => {
    expect(imported(change).notes).toContain(`${label}: not carried, left out`);
  });

  it('of what is not there nothing is said', () => {
    const nothing = { accreditations: '', funding: [], licenses: null };
    expect(imported(nothing).notes.join()).not.toContain('not carried');
  });
});

describe('DIR-44 a price', () => {
  const two = { amount: 2, amount_description: 'a session' };

  test.each<[string, unknown[], DirectoryService['cost']]>([
    ['one', [two], { kind: 'paid', amount: 2, text: '£2 a session' }],
    ['of pence', [{ amount: 2.5 }], { kind: 'paid', amount: 2.5, text: '£2.50' }],
    ['nought', [{ amount: 0 }], { kind: 'free' }],
    ['none', [], { kind: 'unknown' }],
  ])('%s is kept with its figure', (_, cost_options, cost) => {
    const { service } = imported({ cost_options });
    expect(service?.cost).toEqual(cost);
    expect(fromOpenReferral(feed({ cost_options }))?.cost).toEqual(cost);
    const copy = sent(service);
    expect(fromOpenReferral(copy)?.cost).toEqual(cost);
    expect(readService(nestedFromOpenReferral(copy), reading()).service?.cost).toEqual(cost);
  });

  it('is no one figure where there are several', () => {
    const several = { cost_options: [two, { amount: 3 }] };
    expect(imported(several).service?.cost).toEqual({ kind: 'paid', text: '£2 a session; £3' });
    expect(fromOpenReferral(feed(several))?.cost).not.toHaveProperty('amount');
  });

  it('stands in the feed as an amount', () => {
    expect(sent(imported({ cost_options: [two] }).service)).toMatchObject({
      cost_options: [{ currency: 'GBP', amount: 2 }],
    });
  });
});
