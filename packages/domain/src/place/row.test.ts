import { describe, expect, test } from 'vitest';
import { codePointColumns, readColumns, readPostcode, readRow, type Columns } from './index.ts';

const columnsOf = (header: string): Columns => {
  const columns = readColumns(header.split(','));
  if (columns === null) throw new Error('no columns');
  return columns;
};

describe('a postcode', () => {
  test.each([
    ['TS18 1AU', 'TS18', '1AU'],
    ['ts181au', 'TS18', '1AU'],
    ['TS11AA', 'TS1', '1AA'],
    ['m6 5uj', 'M6', '5UJ'],
    ['EC1A 1BB', 'EC1A', '1BB'],
    ['TS18', 'TS18', null],
    ['e3', 'E3', null],
  ])('S4 “%s” is %s and %s', (text, outcode, inward) => {
    expect(readPostcode(text)).toEqual({ outcode, inward });
  });

  test.each(['', 'abc1234', '12345', 'wer@r-t', 'TS18 1A', 'TS181AUX'])(
    'S2 “%s” is none',
    (text) => {
      expect(readPostcode(text)).toBeNull();
    },
  );
});

describe('NAV-46 the tables that are known', () => {
  const onspd =
    'pcd7,pcd8,pcds,dointr,doterm,cty25cd,lad25cd,east1m,north1m,gridind,wz11cd,lat,long,lep21cd1';

  test('the ONS Postcode Directory, whatever the year', () => {
    const line = 'ZW1 1AA,ZW1  1AA,ZW1 1AA,198001,,X,X99000001,444000,518000,1,X,54.6002,1.2004,X';
    const row = {
      outcode: 'ZW1',
      inward: '1AA',
      at: { latitude: 54.6002, longitude: 1.2004 },
      council: 'X99000001',
      town: null,
      ended: false,
    };
    expect(readRow(line.split(','), columnsOf(onspd))).toEqual(row);
    expect(readRow(line.split(','), columnsOf(onspd.replace('lad25cd', 'lad31cd')))).toEqual(row);
    const older = onspd
      .replace('lad25cd', 'oslaua')
      .replace('east1m,north1m', 'oseast1m,osnrth1m')
      .replace('pcd7,pcd8', 'pcd,pcd2');
    expect(readRow(line.split(','), columnsOf(older))).toEqual(row);
  });

  test('an ended postcode is said to be ended, and nowhere is no place', () => {
    const ended = 'ZW1 1AA,,ZW1 1AA,198001,199606,X,X99000001,,,1,X,54.6002,1.2004,X'.split(',');
    expect(readRow(ended, columnsOf(onspd))).toMatchObject({ ended: true });
    const nowhere = 'ZW1 1AA,,ZW1 1AA,198001,,X,X99000001,,,9,X,99.999999,0.000000,X'.split(',');
    expect(readRow(nowhere, columnsOf(onspd))).toBe('no place');
  });

  test('Code-Point Open, with no first line or with one', () => {
    const line = 'TS181AU,10,444493,519021,E92000001,E19000001,E18000001,,E06000004,E05000001';
    const columns = codePointColumns(line.split(','));
    const row = {
      outcode: 'TS18',
      inward: '1AU',
      at: { easting: 444_493, northing: 519_021 },
      council: 'E06000004',
    };
    expect(columns && readRow(line.split(','), columns)).toMatchObject(row);
    const headed = columnsOf('PC,PQ,EA,NO,CY,RH,LH,CC,DC,WC');
    expect(readRow(line.split(','), headed)).toMatchObject(row);
    const unplaced = line.replace('444493,519021', '0,0').replace(',10,', ',90,');
    expect(readRow(unplaced.split(','), headed)).toBe('no place');
  });

  test('a plain list, of whole postcodes or of first halves', () => {
    const columns = columnsOf('\uFEFFpostcode,latitude,longitude,town,region');
    expect(readRow(['ST10', '52.98942', '-1.96275', 'Cheadle', ''], columns)).toMatchObject({
      outcode: 'ST10',
      inward: null,
      town: 'Cheadle',
    });
  });

  test('Northern Ireland is left out, for its licence', () => {
    const columns = columnsOf('postcode,lat,long');
    expect(readRow(['BT1 1AA', '54.6', '-5.9'], columns)).toBe('northern ireland');
    expect(readRow(['B1 1AA', '52.48', '-1.9'], columns)).toMatchObject({ outcode: 'B1' });
  });

  test.each([
    ['nonsense', 'no postcode'],
    ['', 'no postcode'],
  ])('“%s” has %s', (postcode, problem) => {
    expect(readRow([postcode, '54', '1'], columnsOf('postcode,lat,long'))).toBe(problem);
  });

  test.each([
    ['', ''],
    ['54', ''],
    ['north', 'east'],
    ['1.2', '54.6'],
    ['0', '0'],
  ])('%s, %s is no place', (latitude, longitude) => {
    const columns = columnsOf('postcode,lat,long');
    expect(readRow(['ZW1 1AA', latitude, longitude], columns)).toBe('no place');
  });

  test('a table that names no place, or no postcode, is none', () => {
    expect(readColumns(['postcode', 'ward'])).toBeNull();
    expect(readColumns(['lat', 'long'])).toBeNull();
    expect(codePointColumns(['TS181AU', '10', 'x'])).toBeNull();
  });
});
