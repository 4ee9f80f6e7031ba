import encodeQR from 'qr';

const border = 4; // squares of white around it, which a camera needs to find it

/** A square code for a camera, as the path of a drawing so many squares wide. */
export function squareCode(text: string): { readonly size: number; readonly path: string } {
  const rows = encodeQR(text, 'raw', { border, ecc: 'medium' });
  const path = rows.flatMap((row, y) =>
    runsIn(row).map(([x, wide]) => `M${x} ${y}h${wide}v1h-${wide}z`),
  );
  return { size: rows.length, path: path.join('') };
}

/** Where the dark runs of a row begin, and how long each is. */
function runsIn(row: readonly boolean[]): readonly (readonly [start: number, length: number])[] {
  const starts = row.flatMap((dark, x) => (dark && !row[x - 1] ? [x] : []));
  return starts.map((start) => {
    const end = row.indexOf(false, start);
    return [start, (end < 0 ? row.length : end) - start];
  });
}
