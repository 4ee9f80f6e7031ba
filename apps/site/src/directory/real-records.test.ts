import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readDirectoryText, readService, toOpenReferral } from '@waymark/domain/directory';
import { countedId } from '@waymark/domain/directory/testing';
import { describe, expect, test } from 'vitest';
import { arrange, everything } from './find.ts';
import { placesIn } from './places.ts';
import { servicesIn, takeSnapshot } from './snapshot.ts';

const shared =
  process.env['WAYMARK_SHARED_DIR'] ?? path.resolve(import.meta.dirname, '../../../../../shared');
const file = path.join(shared, 'data/oruk/buckinghamshire-outpost-page1-2021-01.json');
const here = existsSync(file);
const note = here ? '' : ' (skipped: it is not in ../shared, nor in WAYMARK_SHARED_DIR)';

describe.skipIf(!here)(`a real page of a council's directory${note}`, () => {
  const reading = {
    area: 'area',
    source: 'real',
    nameId: countedId,
    now: '2026-11-22T09:00:00.000Z',
    toText: (html: string) => html.replaceAll(/<[^>]*>/g, ' '),
    fiction: 'drop' as const,
  };

  test('DIR-3 all twenty are listed, the seven without a place too', async () => {
    const page = readDirectoryText(readFileSync(file, 'utf8'));
    const contents = (page.ok ? page.records : []).flatMap((record) => {
      const { service } = readService(record, reading);
      return service ? [JSON.parse(JSON.stringify(toOpenReferral(service, countedId)))] : [];
    });
    const snapshot = takeSnapshot('http://feed.test', [{ etag: null, contents }], new Date());
    const { services, unreadable } = await servicesIn(snapshot);
    expect([services.length, unreadable]).toEqual([20, 0]);
    for (const from of [null, { latitude: 51.8, longitude: -0.8 }]) {
      const { toGo, anywhere } = arrange(everything(services), placesIn(services), { from });
      const listed = [...toGo, ...anywhere].map(({ service }) => service);
      expect(new Set(listed).size).toBe(20);
      expect(listed.filter(({ locations }) => locations.length === 0)).toHaveLength(7);
    }
  });
});
