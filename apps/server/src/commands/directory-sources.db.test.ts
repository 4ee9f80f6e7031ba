import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import writeWorkbook from 'write-excel-file/node';

import { createTestDirectory, type TestDirectory } from '../testing/test-directory.ts';
import { WrongUsage } from './command.ts';
import { runDirectoryQuarantine } from './directory.ts';

let directory: TestDirectory;

beforeAll(async () => {
  directory = await createTestDirectory();
});
afterAll(() => directory.drop());
beforeEach(() => directory.empty());

const run = (...args: string[]) => directory.runImport(...args);

const names = async () => {
  const rows = await directory.database.owner.sql<{ name: string }[]>`
    select name from directory_service order by name`;
  return rows.map(({ name }) => name);
};

const headings = ['Service unique identifier', 'Name of service', 'Cost (£ in pounds)', 'Age from'];

const tooLarge = /larger than 1 MB \(WAYMARK_IMPORT_MEGABYTES\)\. Nothing was imported\./;

describe('a file', () => {
  it.each(['large.json', 'large.csv', 'large.xlsx'])(
    '%s is not read where it is too large',
    async (name) => {
      const path = join(directory.folder, name);
      writeFileSync(path, 'x'.repeat(1_000_001));
      vi.stubEnv('WAYMARK_IMPORT_MEGABYTES', '1');
      await expect(run(path)).rejects.toThrow(tooLarge);
      vi.stubEnv('WAYMARK_IMPORT_MEGABYTES', undefined);
    },
  );

  it('that is not there, or is none, is said to be so', async () => {
    await expect(run('no-such.json')).rejects.toThrow(
      'no-such.json: it does not exist. Nothing was',
    );
    await expect(run(directory.folder)).rejects.toThrow('it is a folder, not a file.');
  });
});

describe('the data capture sheet', () => {
  const csv = `${headings.join(',')}\n7,"Toys, and tea",2.5,0\n8,Bumps,,\n`;
  const path = (name: string) => join(directory.folder, name);

  it('DIR-22 is read as CSV, in UTF-8 with a mark or in the code page of Windows', async () => {
    writeFileSync(path('sheet.csv'), `\ufeff${csv}`);
    expect(await run(path('sheet.csv'))).toBe(0);
    expect(await names()).toEqual(['Bumps', 'Toys, and tea']);
    writeFileSync(path('old.csv'), Buffer.from(csv, 'latin1'));
    await run(path('old.csv'));
    expect(directory.out.at(-1)).toBe('2 records: 0 took, 0 mended, 2 unchanged, 0 refused.');
  });

  it('DIR-47 is refused as a workbook that is small only while it is packed', async () => {
    const rows = Array.from({ length: 1000 }, (_, row) => Array.from({ length: 20 }, () => row));
    await writeWorkbook([{ sheet: 'Services', data: [headings, ...rows] }]).toFile(
      path('packed.xlsx'),
    );
    expect(statSync(path('packed.xlsx')).size).toBeLessThan(250_000);
    vi.stubEnv('WAYMARK_IMPORT_MEGABYTES', '1');
    await expect(run(path('packed.xlsx'))).rejects.toThrow(/larger than 0\.25 MB unpacked/);
    vi.stubEnv('WAYMARK_IMPORT_MEGABYTES', undefined);
  });

  it.each(['sheet.xlsx', 'sheet.xlsm'])('DIR-22 is found in the workbook %s', async (name) => {
    const workbook = writeWorkbook([
      { sheet: 'Guidance', data: [['Fill in one row for each service.']] },
      { sheet: 'Services', data: [['Guidance'], headings, [7, 'Toys, and tea', 2.5, 0]] },
    ]);
    await workbook.toFile(path(name));
    expect(await run(path(name))).toBe(0);
    const rows = await directory.database.owner.sql`
      select source_id, name, cost_text, min_age from directory_service`;
    expect([...rows]).toEqual([
      { source_id: '7', name: 'Toys, and tea', cost_text: '£2.50', min_age: 0 },
    ]);
  });
});

describe('a feed', () => {
  let server: Server;
  let url = '';
  let pages: object[] = [];
  let busyFor = 0;
  const asked: string[] = [];

  beforeAll(async () => {
    server = createServer((request, response) => {
      const { pathname, searchParams } = new URL(request.url ?? '', 'http://feed.test');
      asked.push(pathname);
      if ((busyFor -= 1) >= 0) return response.writeHead(429, { 'Retry-After': '1' }).end();
      const page = pages[Number(searchParams.get('page')) - 1];
      const id = /^\/v3\/services\/(\w+)$/.exec(pathname)?.[1];
      const answer = id === undefined ? page : { ...service(id), contacts: [] };
      response.writeHead(answer ? 200 : 500);
      return response.end(JSON.stringify(answer));
    });
    await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
    const address = server.address();
    url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/v3`;
  });
  afterAll(() => new Promise((done) => server.close(done)));
  afterEach(() => asked.splice(0));

  const service = (id: string) => ({
    id,
    name: `Service ${id}`,
    organization_id: 'o',
    organization: { id: 'o', name: 'Trust' },
    status: 'active',
  });
  const page = (number: number, ...ids: string[]) => ({
    total_items: 3,
    total_pages: 2,
    page_number: number,
    contents: ids.map(service),
  });

  it('DIR-24 is walked to its end, each service whole, and what it gives no more goes', async () => {
    pages = [page(1, 'a', 'b'), page(2, 'c')];
    expect(await run(url, '--source', 'feed', '--complete')).toBe(0);
    expect(await names()).toEqual(['Service a', 'Service b', 'Service c']);
    expect(asked).toContain('/v3/services/c');
    pages = [{ ...page(1, 'a', 'b'), total_items: 2, total_pages: 1 }];
    const whole = [`${url}/services/`, '--source', 'feed', '--complete'];
    expect(await run(...whole)).toBe(1);
    expect(directory.complaints.join(' ')).toMatch(/1 of the 3 services of "feed".*--remove-many/);
    expect(await names()).toHaveLength(3);
    expect(await run(...whole, '--remove-many')).toBe(0);
    expect(await names()).toEqual(['Service a', 'Service b']);
    expect(directory.out.at(-1)).toBe(
      '2 records: 0 took, 0 mended, 2 unchanged, 0 refused, 1 removed.',
    );
  });

  it('DIR-24 that says when to come back is asked again then, and not for ever', async () => {
    pages = [page(1, 'a', 'b'), page(2, 'c')];
    busyFor = 2;
    expect(await run(url, '--source', 'feed', '--complete')).toBe(0);
    expect(asked).toHaveLength(2 + 2 + 3); // twice too soon, then two pages and three services
    busyFor = 50;
    await expect(run(url, '--source', 'feed')).rejects.toThrow('answered 429');
    expect(asked).toHaveLength(7 + 4);
    busyFor = 0;
  }, 20_000);

  it('DIR-24 is not taken where all of it is too large, be each page small', async () => {
    const large = (number: number) => ({
      ...page(number),
      contents: [{ ...service(`s${number}`), contacts: [], notes: 'x'.repeat(600_000) }],
    });
    pages = [
      { ...large(1), total_items: 2 },
      { ...large(2), total_items: 2 },
    ];
    vi.stubEnv('WAYMARK_IMPORT_MEGABYTES', '1');
    await expect(run(url)).rejects.toThrow(tooLarge);
    vi.stubEnv('WAYMARK_IMPORT_MEGABYTES', '2');
    expect(await run(url)).toBe(0);
    vi.stubEnv('WAYMARK_IMPORT_MEGABYTES', undefined);
  });

  it.each([
    ['ends too soon', () => [page(1, 'a', 'b')]],
    ['changes on the way', () => [page(1, 'a', 'b'), { ...page(2, 'c'), total_items: 9 }]],
    ['repeats a page', () => [page(1, 'a', 'b'), page(1, 'a', 'b')]],
    ['gives one twice', () => [page(1, 'a', 'b'), page(2, 'b')]],
    ['promises more than it gives', () => [page(1, 'a'), page(2, 'c')]],
  ])('DIR-24 is not believed where it %s', async (_, given) => {
    pages = [page(1, 'a', 'b'), page(2, 'c')];
    await run(url, '--source', 'feed');
    pages = given();
    await expect(run(url, '--source', 'feed', '--complete')).rejects.toThrow(WrongUsage);
    expect(await names()).toHaveLength(3);
  });
});

describe('waymark directory quarantine', () => {
  it('DIR-23 lists what was refused, and why', async () => {
    const path = join(directory.folder, 'odd.json');
    writeFileSync(path, JSON.stringify([{ id: 3, name: null }, { name: 'No id' }]));
    expect(await run(path, '--source', 'odd')).toBe(1);
    directory.out.length = 0;
    expect(await runDirectoryQuarantine([], directory.context)).toBe(0);
    expect(directory.out).toEqual([
      'odd  3  (no name): no name',
      'odd  record 2  No id: no id, so it could never be found again',
      '2 records.',
    ]);
    directory.out.length = 0;
    await runDirectoryQuarantine(['--json'], directory.context);
    expect(directory.out.map((line) => JSON.parse(line))).toMatchObject([
      { key: '3' },
      { key: 'record 2' },
    ]);
    await expect(runDirectoryQuarantine(['--all'], directory.context)).rejects.toThrow(WrongUsage);
  });
});

const shared =
  process.env['WAYMARK_SHARED_DIR'] ??
  fileURLToPath(new URL('../../../../../shared', import.meta.url));
const real = (name: string) => join(shared, 'data/oruk', name);

describe.skipIf(!existsSync(real('envelopes')))(
  'real files of each shape, beside the project',
  () => {
    it.each([
      ['tower-hamlets-breakfast-clubs-2022-12.csv', 'Columbia Breakfast Club'],
      ['bristol-v3-services-page1-2025-09.json', '1625 Independent People'],
      ['bristol-v3-service-2025-09.json', '1625 Independent People'],
      ['envelopes/cqc-porism-2026.json', '10 Borough House'],
      ['envelopes/southampton-like-2026.json', 'Test'],
      ['buckinghamshire-outpost-page1-2021-01.json', '1st Chesham Scout Group'],
    ])('DIR-22 %s is taken, and again changes nothing', async (name, found) => {
      await run(real(name), '--source', name);
      expect(await names()).toContain(found);
      const before = directory.out.length;
      expect(directory.out.filter((line) => line.startsWith('refused'))).toEqual([]);
      await run(real(name), '--source', name);
      const again = directory.out.slice(before, -1).map((line) => line.split(' ')[0]);
      expect(new Set(again)).toEqual(new Set(['unchanged']));
    });

    it('DIR-22 an empty page of a real feed says so', async () => {
      await expect(run(real('envelopes/hull-2026.json'))).rejects.toThrow('no services');
    });

    it('DIR-22 the breakfast clubs have their times, prices and places', async () => {
      await run(real('tower-hamlets-breakfast-clubs-2022-12.csv'));
      const rows = readFileSync(real('tower-hamlets-breakfast-clubs-2022-12.csv'), 'utf8');
      const [stored] = await directory.database.owner.sql<
        { services: number; times: number; placed: number }[]
      >`
      select (select count(*)::int from directory_service) as services,
        (select count(*)::int from directory_session) as times,
        (select count(*)::int from directory_service_location) as placed`;
      const services = rows.match(/^\d+,Tower Hamlets/gm)?.length;
      expect(stored?.services).toBe(services);
      expect(stored?.placed).toBe(services);
      expect(stored?.times).toBeGreaterThan(4 * Number(services));
    });
  },
);
