import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openPlaces, readPostcode } from '@waymark/domain/place';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { WrongUsage } from './command.ts';
import { inDegrees } from './national-grid.ts';
import { runPlaces } from './places.ts';

let folder: string;
let out: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-places-'));
  out = [];
});
afterEach(() => rmSync(folder, { recursive: true }));

const run = (...args: string[]) =>
  runPlaces(args, {
    dataDir: folder,
    now: () => new Date('2026-11-22T09:00:00Z'),
    print: (line) => out.push(line),
  });
function file(name: string, ...lines: readonly string[]): string {
  const path = join(folder, name);
  writeFileSync(path, lines.join('\r\n'));
  return path;
}
function table() {
  const bytes = readFileSync(join(folder, 'site/postcodes.table'));
  const end = bytes.indexOf('\n');
  const opened = openPlaces({
    header: bytes.subarray(0, end).toString('utf8'),
    body: bytes.subarray(end + 1),
  });
  if (opened === null) throw new Error('The table cannot be opened.');
  return opened;
}

function unzipped(root: string, ...folders: readonly string[]): string {
  for (const inner of folders) mkdirSync(join(folder, root, inner), { recursive: true });
  return join(folder, root);
}

/** The first lines of two years of it, whole; the rows are made up. */
const onspd = {
  august2024:
    'pcd,pcd2,pcds,dointr,doterm,oscty,ced,oslaua,osward,parish,usertype,oseast1m,osnrth1m,osgrdind,oshlthau,nhser,ctry,rgn,streg,pcon,eer,teclec,ttwa,pct,itl,statsward,oa01,casward,npark,lsoa01,msoa01,ur01ind,oac01,oa11,lsoa11,msoa11,wz11,sicbl,bua24,ru11ind,oac11,lat,long,lep1,lep2,pfa,imd,calncv,icb,oa21,lsoa21,msoa21',
  november2025:
    'pcd7,pcd8,pcds,dointr,doterm,cty25cd,ced25cd,lad25cd,wd25cd,parncp25cd,usrtypind,east1m,north1m,gridind,hlth19cd,nhser24cd,ctry25cd,rgn25cd,ssr95cd,pcon24cd,eer20cd,educ23cd,ttwa15cd,pco19cd,itl25cd,wdstl05cd,oa01cd,wdcas03cd,npark16cd,lsoa01cd,msoa01cd,ruc01ind,oac01ind,oa11cd,lsoa11cd,msoa11cd,wz11cd,sicbl24cd,bua24cd,ruc11ind,oac11ind,lat,long,lep21cd1,lep21cd2,pfa23cd,imd20ind,cal24cd,icb23cd,oa21cd,lsoa21cd,msoa21cd,ruc21ind',
} as const;
/** A row under such a first line: every other code is one that must not be taken for the council's. */
function onspdRow(header: string): string {
  const said: Readonly<Record<string, string>> = {
    pcds: '"ZW1 1AA"',
    dointr: '"198001"',
    doterm: '""',
    oslaua: '"X99000001"',
    lad25cd: '"X99000001"',
    lat: '54.6002',
    long: '1.2004',
  };
  const cell = (name: string) =>
    said[name] ?? (name.startsWith('pcd') ? '"ZW1  1AA"' : '"X11111111"');
  return header.split(',').map(cell).join(',');
}

// The water tower that Ordnance Survey's own guide works through.
it('NAV-46 the national grid is read within five metres', () => {
  const { latitude, longitude } = inDegrees({ easting: 651_409.903, northing: 313_177.27 });
  expect(Math.abs(latitude - 52.657_978)).toBeLessThan(0.000_05);
  expect(Math.abs(longitude - 1.716_053)).toBeLessThan(0.000_07);
});

describe('NAV-46 waymark places import', () => {
  it('takes Code-Point Open, one file for each area, in quotation marks and with none', async () => {
    mkdirSync(join(folder, 'csv'));
    file('csv/zw.csv', '"ZW1 1AA",10,651410,313177,"E92000001","","","","X99000001","X05000001"');
    file('csv/zx.csv', 'ZX11AA,10,650000,313000,E92000001,,,,X99000002,', 'ZX11AB,90,0,0,,,,,,');
    expect(await run('import', join(folder, 'csv'), '--json')).toBe(0);
    expect(JSON.parse(out[0] ?? '')).toMatchObject({
      rows: 3,
      postcodes: 2,
      outcodes: 2,
      leftOut: { 'no place': 1 },
    });
    expect(table().postcode('zw11aa')).toMatchObject({ council: 'X99000001' });
    expect(table().attribution).toContain('Contains OS data © Crown copyright');
  });

  it('takes the ONS Postcode Directory, with what has ended and without Northern Ireland', async () => {
    const path = file(
      'onspd.csv',
      'pcd7,pcd8,pcds,dointr,doterm,lad25cd,east1m,north1m,lat,long',
      '"ZW1 1AA","ZW1  1AA","ZW1 1AA","198001","","X99000001","","",54.6002,1.2004',
      '"ZW1 1AB","ZW1  1AB","ZW1 1AB","198001","199606","X99000001","","",54.7,1.4',
      '"ZW1 1AD","ZW1  1AD","ZW1 1AD","198001","","X99000001","","",99.999999,0.000000',
      '"ZW1 1AF","ZW1  1AF","ZW1 1AF","198001","","X99000001","","",54.6002,1.2004',
      '"ZW1 1AE","ZW1  1AE","ZW1 1AE","198001","","X99000001","","",51.5,-0.1',
      '"BT1 1AA","BT1  1AA","BT1 1AA","198001","","N09000003","","",54.6,-5.9',
    );
    await run('import', path);
    expect(out[0]).toContain('6 rows: 3 postcodes in 1 first halves.');
    expect(out[0]).toContain('Start the server and the site again to take it up.');
    expect(out[0]).toContain(
      'Left out: no place 1, northern ireland 1, far from its neighbours 1.',
    );
    expect(table().outcodes.get('ZW1')).toMatchObject({ latitude: 54.6002, longitude: 1.2004 });
  });

  it('takes Code-Point Open as it is unzipped: the tables in Data/CSV, and no line of its column names', async () => {
    const root = unzipped('codepo_gb', 'Data/CSV', 'Doc');
    file(
      'codepo_gb/Data/CSV/zw.csv',
      '"ZW1 1AA",10,651410,313177,"E92000001","","","","X99000001",""',
    );
    file(
      'codepo_gb/Data/CSV/zx.csv',
      '"ZX1 1AA",10,650000,313000,"E92000001","","","","X99000002",""',
    );
    const names = file(
      'codepo_gb/Doc/Code-Point_Open_Column_Headers.csv',
      'PC,PQ,EA,NO,CY,RH,LH,CC,DC,WC',
      'Postcode,Positional_quality_indicator,Eastings,Northings,Country_code,NHS_regional_HA_code,NHS_HA_code,Admin_county_code,Admin_district_code,Admin_ward_code',
    );
    expect(await run('import', root, '--json')).toBe(0);
    expect(JSON.parse(out[0] ?? '')).toMatchObject({
      rows: 2,
      postcodes: 2,
      leftOut: {},
      passedOver: [names],
    });
    expect([...table().outcodes.keys()]).toEqual(['ZW1', 'ZX1']);
    await expect(run('import', names)).rejects.toThrow('no table of postcodes');
  });

  it('takes the ONS Postcode Directory as it is unzipped: once, and not its lists of codes', async () => {
    const root = unzipped('onspd', 'Data/multi_csv', 'Documents');
    const lines = [onspd.november2025, onspdRow(onspd.november2025)];
    file('onspd/Data/ONSPD_NOV_2025_UK.csv', ...lines);
    file('onspd/Data/multi_csv/ONSPD_NOV_2025_UK_ZW.csv', ...lines);
    const codes = file(
      'onspd/Documents/LAD names and codes.csv',
      'LAD25CD,LAD25NM',
      'X99000001,Made up',
    );
    expect(await run('import', root)).toBe(0);
    expect(out[0]).toContain('1 rows: 1 postcodes in 1 first halves.');
    expect(out[0]).toContain(`Passed over: ${codes}.`);
  });

  it.each(Object.entries(onspd))(
    'knows the columns of the ONS Postcode Directory of %s',
    async (_, header) => {
      await run('import', file('onspd.csv', header, onspdRow(header)));
      expect(table().postcode('ZW1 1AA')).toMatchObject({
        council: 'X99000001',
        latitude: expect.closeTo(54.6002, 4),
        longitude: expect.closeTo(1.2004, 4),
      });
      expect(table().attribution).toContain('Contains National Statistics data');
    },
  );

  it('keeps only the areas that are asked for', async () => {
    const path = file(
      'list.csv',
      'postcode,lat,long',
      'ZW1 1AA,54,1',
      'Z1 1AA,54,1',
      'ZX2 1AA,54,1',
    );
    await run('import', path, '--only', 'zw,zx2');
    expect([...table().outcodes.keys()]).toEqual(['ZW1', 'ZX2']);
    expect(table().attribution).toBe('');
  });

  it.each([
    [['import'], 'takes one FILE'],
    [[], 'one word: import'],
    [['import', 'no-such-file.csv'], 'does not exist'],
    [['import', 'x', '--only', 'T55S'], '--only takes'],
    [['import', 'x', '--all'], 'all'],
  ])('%o is asked for wrongly', async (args, why) => {
    await expect(run(...args)).rejects.toThrow(WrongUsage);
    await expect(run(...args)).rejects.toThrow(why);
  });

  it('a table that is none, or has no postcode in it, leaves what is there', async () => {
    await run('import', file('good.csv', 'postcode,lat,long', 'ZW1 1AA,54,1'));
    await expect(run('import', file('bad.csv', 'name,colour', 'a,b'))).rejects.toThrow(WrongUsage);
    const torn = file('torn.csv', 'postcode,lat,long', '"ZW1 1AA,54,1', 'ZW1 "1AB",54,1');
    await expect(run('import', torn)).rejects.toThrow('cannot be read');
    await expect(run('import', file('no.csv', 'postcode,lat,long', 'x,1,1'))).rejects.toThrow(
      'Nothing was written',
    );
    expect(table().postcode('ZW1 1AA')).toBeDefined();
  });
});

const shared =
  process.env['WAYMARK_SHARED_DIR'] ?? resolve(import.meta.dirname, '../../../../../shared');
const samples = join(shared, 'data/postcodes');
const here = existsSync(samples);
const note = here ? '' : ' (skipped: they are not in ../shared, nor in WAYMARK_SHARED_DIR)';

describe.skipIf(!here)(`real postcodes${note}`, () => {
  it('NAV-46 every one is found within three metres, and every first half within six kilometres', async () => {
    const path = join(samples, 'postcodes_sample_ts_st_dn_bs_hp.csv');
    await run('import', path, '--json');
    const lines = readFileSync(path, 'utf8').trim().split('\n').slice(1);
    expect(JSON.parse(out[0] ?? '')).toMatchObject({ rows: lines.length, leftOut: {} });
    const places = table();
    for (const [postcode = '', latitude, longitude] of lines.map((line) =>
      line.trim().split(','),
    )) {
      const found = places.postcode(postcode.toLowerCase().replace(' ', ''));
      expect(Math.abs((found?.latitude ?? 0) - Number(latitude))).toBeLessThan(0.000_03);
      expect(Math.abs((found?.longitude ?? 0) - Number(longitude))).toBeLessThan(0.000_03);
      const middle = places.outcodes.get(readPostcode(postcode)?.outcode ?? '');
      expect(Math.abs((middle?.latitude ?? 0) - Number(latitude))).toBeLessThan(0.11);
    }
  });

  it('first halves alone give middles and towns', async () => {
    await run('import', join(samples, 'outcodes_ts_st.csv'), '--json');
    expect(JSON.parse(out[0] ?? '')).toMatchObject({ postcodes: 0, outcodes: 50 });
    expect(table().outcodes.get('ST10')).toMatchObject({ latitude: 52.98942, longitude: -1.96275 });
    expect(table().towns.map(({ name }) => name)).toContain('Cheadle');
  });
});
