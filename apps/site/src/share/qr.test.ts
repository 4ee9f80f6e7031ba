import decodeQR from 'qr/decode.js';
import { expect, test } from 'vitest';
import { squareCode } from './qr.ts';

// As a camera sees it: each square so many dots wide, dark on white.
const dots = 6;
function picture({ size, path }: ReturnType<typeof squareCode>) {
  const side = size * dots;
  const data = new Uint8Array(side * side * 4).fill(255);
  const runs = path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g);
  for (const [, x, y, wide] of runs) {
    for (let down = 0; down < dots; down += 1) {
      const start = ((Number(y) * dots + down) * side + Number(x) * dots) * 4;
      for (let dot = 0; dot < Number(wide) * dots; dot += 1) data.set([0, 0, 0], start + dot * 4);
    }
  }
  return { width: side, height: side, data };
}

test.each([
  'https://help.waymark.example/',
  'https://help.waymark.example/help/school/wont-go-to-school',
  `https://help.waymark.example/services/${crypto.randomUUID()}`,
])('a camera reads %s out of the drawing', (address) => {
  expect(decodeQR(picture(squareCode(address)))).toBe(address);
});

test('there is white all round it', () => {
  const { size, path } = squareCode('https://help.waymark.example/');
  for (const [, x, y, wide] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    expect(Math.min(Number(x), Number(y))).toBeGreaterThanOrEqual(4);
    expect(Math.max(Number(x) + Number(wide), Number(y) + 1)).toBeLessThanOrEqual(size - 4);
  }
});
