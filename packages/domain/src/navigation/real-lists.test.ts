/// <reference types="node" />
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { needsForCategories, parseNear } from './index.ts';

// Lists that nobody here wrote. They are not part of the project: they are read where they lie, or not at all.
const shared =
  process.env['WAYMARK_SHARED_DIR'] ??
  fileURLToPath(new URL('../../../../../shared', import.meta.url));
const folder = join(shared, 'data');
const here = existsSync(folder);
const note = here
  ? ''
  : ' (skipped: they are not here; set WAYMARK_SHARED_DIR to the folder whose data has taxonomies, oruk and postcodes)';

const read = (file: string): string =>
  readFileSync(`${folder}/${file}`, 'utf8').replace(/^\uFEFF/, '');
const parsed = <T>(file: string, schema: z.ZodType<T>): T => schema.parse(JSON.parse(read(file)));

type Category = { label: string; children?: Category[] | undefined };
const category: z.ZodType<Category> = z.object({
  label: z.string(),
  children: z.lazy(() => z.array(category)).optional(),
});
const labelsOf = (list: Category[]): string[] =>
  list.flatMap(({ label, children }) => [label, ...labelsOf(children ?? [])]);

const unmapped = (labels: string[]): string[] =>
  labels.filter((label) => needsForCategories([label]).length === 0);

describe.skipIf(!here)(`NAV-13 real categories of a council${note}`, () => {
  it('of 121 categories, only those that name no need of a family are left', () => {
    const labels = labelsOf(
      parsed('taxonomies/buckinghamshire-taxonomies.json', z.array(category)),
    );
    expect(labels).toHaveLength(121);
    expect(unmapped(labels).length).toBeLessThanOrEqual(8);
  });

  it('each need for extra help is a need', () => {
    const labels = labelsOf(
      parsed('taxonomies/buckinghamshire-send_needs.json', z.array(category)),
    );
    expect(unmapped(labels)).toEqual([]);
  });

  it('every one of 43 national family hub categories is a need', () => {
    const groups = parsed(
      'taxonomies/dfe-family-hubs-service-categories.json',
      z.record(z.string(), z.array(z.string())),
    );
    const labels = Object.values(groups).flat();
    expect(labels).toHaveLength(43);
    expect(unmapped(labels)).toEqual([]);
  });

  it('of 52 service names seen in council data, four in five are mapped', () => {
    const labels = read('taxonomies/esd-services-seen.csv')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.slice(line.indexOf(',') + 1, line.lastIndexOf(',')));
    expect(labels).toHaveLength(52);
    expect(unmapped(labels).length).toBeLessThanOrEqual(10);
  });

  it('every real service that is filed under anything gets a need', () => {
    const page = parsed(
      'oruk/buckinghamshire-outpost-page1-2021-01.json',
      z.object({
        content: z.array(z.object({ taxonomies: z.array(z.object({ name: z.string() })) })),
      }),
    );
    const filed = page.content
      .map(({ taxonomies }) => taxonomies.map(({ name }) => name))
      .filter((names) => names.length > 0);
    expect(filed.length).toBeGreaterThan(0);
    expect(filed.filter((names) => needsForCategories(names).length === 0)).toEqual([]);
  });
});

describe.skipIf(!here)(`NAV-14 real postcodes${note}`, () => {
  it.each(['postcodes/postcodes_sample_ts_st_dn_bs_hp.csv', 'postcodes/postcodes_ts_st_100.csv'])(
    'of %s are each cut to their first half',
    (file) => {
      const codes = read(file).match(/\b[A-Z]{1,2}[0-9][0-9A-Z]? [0-9][A-Z]{2}\b/g) ?? [];
      expect(codes.length).toBeGreaterThanOrEqual(100);
      for (const code of codes) {
        const answer = { kind: 'outcode', outcode: code.split(' ')[0] };
        for (const typed of [code, code.toLowerCase(), code.replace(' ', '')])
          expect(parseNear(typed)).toEqual(answer);
      }
    },
  );

  it('first halves are taken as they are', () => {
    const outcodes = read('postcodes/outcodes_ts_st.csv')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(',')[0] ?? '');
    expect(outcodes).toHaveLength(50);
    for (const outcode of outcodes)
      expect(parseNear(outcode.toLowerCase())).toEqual({ kind: 'outcode', outcode });
  });
});
