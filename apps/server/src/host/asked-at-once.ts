/** How many procedures one request asks for: their names are in its path, with commas between, written out or encoded. */
export function askedAtOnce(path: string): number {
  return path.split(/,|%2c/i).length;
}
